export { evidence } from './2024-10-22.evidence.js';
