export { southKoreaAid } from './2024-10-22.js';
