/*
 * Every sentence and word the package writes by itself, a file for each that needs it, so that a page loads only its own.
 * Numbers inside are already written. English is the one language; what is written here is marked as English.
 */

export * from './updates.js';
export * from './attribution.js';
export * from './claim.js';
export * from './error-message.js';
export * from './frame.js';
export * from './language.js';
export * from './sentences.js';
export * from './parts.js';
export * from './ranking.js';
export * from './statements.js';
export * from './series.js';
export * from './sources.js';
export * from './table.js';
export * from './target.js';
export * from './units.js';
