export { FigureParts } from './parts/parts.js';
export { FigureRanking } from './ranking/ranking.js';
export { FigureSources } from './sources/sources.js';
export { FigureTarget } from './target/target.js';
export { FigureUnits } from './units/units.js';
export { FigureValue } from './value/value.js';
export { type EvidenceSource, register } from './register.js';
export type { FigureErrorDetail, FigureReadyDetail, FigureToggleDetail } from './frame/events.js';
export type { Warning } from './frame/scene.js';
