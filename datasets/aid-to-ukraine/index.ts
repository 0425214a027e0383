export { aidToUkraine } from './2026-04-30.js';
