/*
 * Every sentence and word that the package writes itself, in a file for each figure that needs it, so that a page loads
 * only what it needs. Numbers inside are formatted already. English is the one language, and pages mark it as English.
 */

export * from './updates.js';
export * from './attribution.js';
export * from './claim.js';
export * from './encodings.js';
export * from './error-message.js';
export * from './frame.js';
export * from './language.js';
export * from './notes.js';
export * from './row-notes.js';
export * from './sentences.js';
export * from './parts.js';
export * from './ranking.js';
export * from './statements.js';
export * from './series.js';
export * from './sources.js';
export * from './table.js';
export * from './target.js';
export * from './units.js';
