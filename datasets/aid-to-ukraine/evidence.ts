export { evidence } from './2026-04-30.evidence.js';
