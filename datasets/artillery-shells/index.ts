export { artilleryShells } from './2024-11-18.js';
