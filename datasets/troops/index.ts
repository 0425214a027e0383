// Written by `npm run lists` from the folders. Do not edit.
export { troops } from './2024-12-28.js';
