// Written by `npm run lists` from the folders. Do not edit.
export { aidToUkraine } from './2026-04-30.js';
