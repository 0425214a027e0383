// Written by `npm run lists` from the folders. Do not edit.
export { FigureClaim } from './claim/claim.js';
export { FigureParts } from './parts/parts.js';
export { FigureRanking } from './ranking/ranking.js';
export { FigureSeries } from './series/series.js';
export { FigureSources } from './sources/sources.js';
export { FigureTarget } from './target/target.js';
export { FigureUnits } from './units/units.js';
export { FigureValue } from './value/value.js';
