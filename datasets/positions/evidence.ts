// Written by `npm run lists` from the folders. Do not edit.
export { evidence } from './2024-10-22.evidence.js';
