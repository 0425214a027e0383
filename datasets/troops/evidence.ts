// Written by `npm run lists` from the folders. Do not edit.
export { evidence } from './2024-12-28.evidence.js';
