import { apa } from '../citation/apa.js';
import { cslOf } from '../citation/csl.js';
import type { Evidence } from '../model/evidence.js';
import { figureError } from '../error/figure-error.js';
import { licence } from './licence.js';
import { tablesOf, type WrittenTable } from './data-package-tables.js';
import type { Link } from './package-table.js';
import { formatReference } from '../reference/reference.js';
import type { Source } from '../model/source.js';
import type { Vintage } from '../model/vintage.js';

const profile = (name: string): string => `https://datapackage.org/profiles/2.0/${name}.json`;

const encoder = new TextEncoder();

/** Measures a text in UTF-8: its size and SHA-256. @throws FigureError `no-crypto` */
const measured = async (content: string): Promise<{ bytes: number; hash: string }> => {
  // A page that is not served over https has no Web Crypto.
  const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
  if (!subtle)
    throw figureError('no-crypto', 'crypto.subtle', undefined, 'Web Crypto, which a page has over https alone');
  const bytes = encoder.encode(content);
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { bytes: bytes.length, hash: `sha256:${hex}` };
};

const dialect = {
  $schema: profile('tabledialect'),
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
};

const unitsOf = ({ observations }: Vintage): string[] => [...new Set(observations.map((o) => o.unit.code))];

const fieldsOf = ({ name: table, columns, filled, key }: WrittenTable, vintage: Vintage): object[] =>
  columns.map(({ name, type, title, description, values }) => {
    const constraints = {
      ...(filled.has(name) && { required: true }),
      ...(name === key && { unique: true }),
      ...(values && { enum: values }),
    };
    return {
      name,
      title,
      type,
      description,
      ...(Object.keys(constraints).length && { constraints }),
      // The column `unit` has the unit of each row.
      ...(table === 'observations' && name === 'amount' && { units: unitsOf(vintage) }),
    };
  });

const foreignKey = (own: string, { field, table, key }: Link): object => ({
  fields: [field],
  reference: { ...(table !== own && { resource: table }), fields: [key] },
});

const tableResource = async (table: WrittenTable, present: ReadonlySet<string>, vintage: Vintage): Promise<object> => {
  const { name, title, description, csv, key, links } = table;
  const foreignKeys = links.filter((link) => present.has(link.table)).map((link) => foreignKey(name, link));
  return {
    name,
    path: `${name}.csv`,
    type: 'table',
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(await measured(csv)),
    dialect,
    schema: {
      $schema: profile('tableschema'),
      fields: fieldsOf(table, vintage),
      missingValues: [''],
      primaryKey: [key],
      ...(foreignKeys.length && { foreignKeys }),
    },
  };
};

const unguarded =
  'The CSV files hold text exactly as it is. Where text holds = + - or @ at its beginning, or after a separator, a spreadsheet may run it as a formula: import such columns as text.';

const vintageResource = async (json: string): Promise<object> => ({
  name: 'vintage',
  path: 'vintage.json',
  title: 'The whole vintage',
  description: 'Everything above but the evidence, and views, checks and derivations: as figures-of-record reads it.',
  format: 'json',
  mediatype: 'application/json',
  encoding: 'utf-8',
  ...(await measured(json)),
});

const citedSource = (source: Source): object => {
  const { URL: path, version, title } = cslOf(source);
  return {
    title,
    ...(path && { path }),
    ...(version && { version }),
    credit: source.credit,
    licence: source.licence,
  };
};

/** How to cite a vintage: the work that most of its numbers are from, then the package. */
const citationOf = (vintage: Vintage): string => {
  const numbers = (source: Source): number => vintage.observations.filter((o) => o.source === source.id).length;
  const [first] = [...vintage.sources].sort((a, b) => numbers(b) - numbers(a));
  return [...(first ? [first] : []), vintage].map((work) => apa(cslOf(work))).join(' ');
};

const text = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Writes a vintage as a Data Package, version 2: path → content. Its CSV is not guarded against spreadsheets, because programs
 * must read back exactly what the vintage holds; a download for a reader is ({@link toCSV}).
 * @param evidence Its evidence, from the entry beside it.
 * @throws FigureError `no-name` for data that names no dataset and vintage, `no-crypto`
 * @example
 * ```ts
 * import { evidence } from 'figures-of-record/datasets/south-korea-aid/evidence';
 *
 * const files = await toDataPackage(southKoreaAid, evidence);
 * Object.keys(files).slice(0, 2); // [ 'datapackage.json', 'observations.csv' ]
 * ```
 */
export const toDataPackage = async (
  vintage: Vintage,
  evidence: readonly Evidence[],
): Promise<Record<string, string>> => {
  const { dataset, vintage: version, title, description } = vintage;
  for (const [key, value] of Object.entries({ dataset, vintage: version }))
    if (!value) throw figureError('no-name', key, value, 'a name: a package is known by its dataset and its vintage');
  const tables = tablesOf(vintage, evidence);
  const present = new Set(tables.map(({ name }) => name));
  const whole = text(vintage);
  const descriptor = {
    $schema: profile('datapackage'),
    name: dataset,
    title,
    description,
    version,
    licenses: [{ name: licence.name, path: licence.url, title: licence.title }],
    citation: citationOf(vintage),
    reference: formatReference({ dataset, vintage: version }),
    sources: vintage.sources.map(citedSource),
    notes: [...(vintage.notes ?? []), unguarded],
    resources: [
      ...(await Promise.all(tables.map((table) => tableResource(table, present, vintage)))),
      await vintageResource(whole),
    ],
  };
  return {
    'datapackage.json': text(descriptor),
    ...Object.fromEntries(tables.map(({ name, csv }) => [`${name}.csv`, csv])),
    'vintage.json': whole,
  };
};
