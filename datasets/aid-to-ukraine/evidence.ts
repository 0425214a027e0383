// Written by `npm run lists` from the folders. Do not edit.
export { evidence } from './2026-04-30.evidence.js';
