import { toDataPackage } from '../../src/export/data-package.js';
import type { Evidence } from '../../src/model/evidence.js';
import { formatReference } from '../../src/reference/reference.js';
import type { Vintage } from '../../src/model/vintage.js';
import { files } from './dataset-files.js';

export interface Field {
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  title?: string;
  description?: string;
  constraints?: { required?: boolean; unique?: boolean; enum?: string[] };
  units?: string[];
}
export interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  dialect?: object;
  schema?: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}
export interface Descriptor {
  name: string;
  version: string;
  licenses: { name: string }[];
  sources: { title: string }[];
  resources: Resource[];
}

export interface Packed {
  /** `troops@2024-10-22` */
  name: string;
  vintage: Vintage;
  evidence: readonly Evidence[];
  contents: Record<string, string>;
  descriptor: Descriptor;
  tables: (Resource & { schema: NonNullable<Resource['schema']> })[];
}

/** Every vintage of the catalogue as a Data Package. */
export const packages: readonly Packed[] = await Promise.all(
  files.map(async ({ vintage, evidence }) => {
    const contents = await toDataPackage(vintage, evidence);
    const descriptor = JSON.parse(contents['datapackage.json']!) as Descriptor;
    const tables = descriptor.resources.flatMap(({ schema, ...rest }) => (schema ? [{ ...rest, schema }] : []));
    return { name: formatReference(vintage), vintage, evidence, contents, descriptor, tables };
  }),
);
