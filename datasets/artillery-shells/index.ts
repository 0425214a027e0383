export { artilleryShells } from './2024-10-22.js';
