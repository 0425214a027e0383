/*
 * What few figures need: the table and the sources that a reader opens, what is said where nothing can be drawn,
 * the look at attributes with unknown values and at what a server drew. One module, since each more that loads by itself cuts what every page loads into smaller pieces.
 */

export { loadEvidenceOf, sourcesAtHand } from '../data/load-sources.js';
export { unknownAttributeValues } from '../data/unknown-attribute-values.js';
export { errorMessage } from './error-message.js';
export { isDrawn } from './server-drawing.js';
export { sourceListStyles, sourcesTemplate } from './sources.js';
export { tableStyles, tableTemplate } from './table.js';
