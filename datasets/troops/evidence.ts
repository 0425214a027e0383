export { evidence } from './2024-12-28.evidence.js';
