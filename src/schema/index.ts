import type { StandardSchemaV1 } from '@standard-schema/spec';
import { issueAt } from '../error/issue-at.js';
import { FigureError } from '../error/figure-error.js';
import { userDataSchemas } from './figure-data.js';
import type { JsonSchema } from './json-schema.js';
import { datasetSchemas } from './vintage.js';

export { figureDataSchema } from './figure-data.js';
export type { JsonSchema } from './json-schema.js';
export {
  agentSchema,
  checkSchema,
  evidenceSchema,
  observationSchema,
  sourceSchema,
  viewSchema,
  vintageSchema,
} from './vintage.js';

/** JSON Schemas by name: `vintage`, `observation`, `evidence`, `source`, `agent`, `view`, `check`, `figure-data`. */
export const jsonSchemas: Record<string, JsonSchema> = { ...datasetSchemas, ...userDataSchemas };

const keyOfSegment = (segment: PropertyKey | StandardSchemaV1.PathSegment): PropertyKey =>
  typeof segment === 'object' ? segment.key : segment;

/**
 * Returns a value once a schema finds nothing wrong with it. Takes any schema that follows Standard Schema.
 * @param schema One of this module, or any other.
 * @param value What is to be checked.
 * @param file Name of the file the value came from, for the message.
 * @throws FigureError `schema`, with every issue found
 * @example
 * ```ts
 * const data = validate(figureDataSchema, { observations: [{ label: 'Rent', value: 900 }] });
 * data.observations[0].value; // 900
 * ```
 */
export const validate = <T>(schema: StandardSchemaV1<unknown, T>, value: unknown, file?: string): T => {
  const result = schema['~standard'].validate(value);
  if (result instanceof Promise) throw new TypeError('validate needs a schema that answers at once, not a promise');
  if (!result.issues) return result.value;
  throw new FigureError(
    result.issues.map((issue) => {
      const expected = 'expected' in issue && typeof issue.expected === 'string' ? issue.expected : issue.message;
      return issueAt(value, (issue.path ?? []).map(keyOfSegment), expected, file);
    }),
  );
};
