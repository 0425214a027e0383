export { evidence } from './2024-11-18.evidence.js';
