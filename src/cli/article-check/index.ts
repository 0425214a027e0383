export { checkFile } from './check-file.js';
export { deskOver } from './context.js';
export { listFiles } from './files.js';
export { inOrder } from './in-order.js';
export { progressLine } from './progress.js';
export { counted, jsonOf, lineOf, summaryOf } from './report.js';
