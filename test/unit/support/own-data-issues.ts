import { FigureError, type Issue } from '../../../src/error/figure-error.js';
import { validateVintageInput } from '../../../src/user-data/check.js';

/** Issues of a page's own data; none where they are right. */
export const issuesOf = (value: unknown, file?: string): readonly Issue[] => {
  try {
    validateVintageInput(value, file);
  } catch (error) {
    if (error instanceof FigureError) return error.issues;
    throw error;
  }
  return [];
};

/** Issues of one row as lines: `path: expected …, got …`. */
export const rowIssues = (row: unknown): string[] =>
  issuesOf([row]).map(({ path, expected, got }) => `${path}: expected ${expected}, got ${got}`);
