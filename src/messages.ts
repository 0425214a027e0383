/*
 * Every sentence and word the package writes by itself, a file for each that needs it, so that a page loads only its own.
 * Numbers inside are already written. English is the one language; what is written here is marked as English.
 */

export * from './messages/beside.js';
export * from './messages/card.js';
export * from './messages/claim.js';
export * from './messages/complaint.js';
export * from './messages/frame.js';
export * from './messages/language.js';
export * from './messages/parts.js';
export * from './messages/ranking.js';
export * from './messages/said.js';
export * from './messages/series.js';
export * from './messages/sources.js';
export * from './messages/table.js';
export * from './messages/target.js';
export * from './messages/units.js';
