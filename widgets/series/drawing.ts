// One module, since each more that loads by itself cuts what every page loads into smaller pieces.
export { seriesWords } from '../../src/messages/index.js';
export { isWritten } from './amount-axis.js';
export { strip } from './dot-template.js';
export { plotTemplate } from './plot-template.js';
export { seriesScene } from './scene.js';
