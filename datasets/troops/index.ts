export { troops } from './2024-12-28.js';
