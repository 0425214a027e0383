export { checkFile, checkInput } from './check-file.js';
export { createContext } from './context.js';
export { listFiles } from './files.js';
export { inOrder } from './in-order.js';
export { progressLine } from './progress.js';
export { addToTally, findingToJson, formatFinding, formatSummary } from './report.js';
