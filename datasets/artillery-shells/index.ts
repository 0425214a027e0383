// Written by `npm run lists` from the folders. Do not edit.
export { artilleryShells } from './2024-11-18.js';
