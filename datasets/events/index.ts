// Written by `npm run lists` from the folders. Do not edit.
export { events } from './2024-10-22.js';
