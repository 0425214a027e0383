import type { StandardSchemaV1 } from '@standard-schema/spec';
import { FigureError, type Issue } from '../../../src/error/figure-error.js';
import { observationSchema, validate } from '../../../src/schema/index.js';
import { observation } from './samples.js';

/** What a schema finds wrong with a value. */
export const issuesOf = (schema: StandardSchemaV1, value: unknown, file?: string): readonly Issue[] => {
  try {
    validate(schema, value, file);
  } catch (error) {
    if (error instanceof FigureError) return error.issues;
    throw error;
  }
  return [];
};

/** The same in one line each. */
export const said = (schema: StandardSchemaV1, value: unknown): string[] =>
  issuesOf(schema, value).map(({ path, expected, got }) => `${path}: expected ${expected}, got ${got}`);

/** What is said of an observation that is changed so. */
export const row = (more: object): string[] => said(observationSchema, { ...observation(), ...more });
