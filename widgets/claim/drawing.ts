// One module, since each more that loads by itself cuts what every page loads into smaller pieces.
export { quoteTemplate } from './quote-template.js';
export { claimScene } from './scene.js';
