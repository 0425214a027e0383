export { checkArticle, hasFigures, mended } from './article.js';
export { deskOver } from './desk.js';
export { kindOf, listFiles } from './files.js';
export { inOrder } from './in-order.js';
export { placesIn } from './place.js';
export { progressLine } from './progress.js';
export { counted, jsonOf, lineOf, summaryOf } from './report.js';
