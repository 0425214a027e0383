export { checkArticle, hasFigures, mended } from './article.js';
export { deskOver } from './context.js';
export { kindOf, listFiles } from './files.js';
export { inOrder } from './in-order.js';
export { placesIn } from './position.js';
export { progressLine } from './progress.js';
export { counted, jsonOf, lineOf, summaryOf } from './report.js';
