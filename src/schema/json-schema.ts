/** A JSON Schema, draft 2020-12. */
export interface JsonSchema {
  /** Address of the dialect. */
  readonly $schema: string;
  /** Its own name: `vintage.schema.json`. */
  readonly $id: string;
  /** Every other keyword of JSON Schema. */
  readonly [keyword: string]: unknown;
}

/** Names a schema: `vintage` becomes `vintage.schema.json`, relative to wherever the file is put. */
export const withName = (name: string, schema: object): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `${name}.schema.json`,
  ...schema,
});
