// Written by `npm run lists` from the folders. Do not edit.
export { positions } from './2024-10-22.js';
