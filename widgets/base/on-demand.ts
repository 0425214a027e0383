/*
 * What few figures need: the table and the sources that a reader opens, what is said where nothing can be drawn,
 * the look at attributes with unknown values and at what a server drew. One module, since each more that loads by itself cuts what every page loads into smaller pieces.
 */

export { resolveReferences } from '../data/cited.js';
export { sourcesAtHand } from '../data/list-sources.js';
export { unknownAttributeValues } from '../data/unknown-attribute-values.js';
export { errorMessage } from '../template/error-message.js';
export { isDrawn } from '../template/server-drawing.js';
export { OwnSources } from './own-sources.js';
export { derivationTemplate, toldTemplate } from '../template/source-details.js';
export { tableStyles, tableTemplate } from '../template/table.js';
