import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCSV } from '../../src/export/csv.js';
import { toJSONLD } from '../../src/export/json-ld.js';
import type { Observation } from '../../src/model/observation.js';
import { toJSON } from '../../src/export/json.js';
import type { Vintage } from '../../src/model/vintage.js';
import profile from '../standards/data-package-2.0.json' with { type: 'json' };
import { packages } from './data-packages.js';

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    email: /^\S+@\S+$/,
    'date-time': /^\d{4}-\d\d-\d\dT\S+$/,
    textarea: true,
  },
});
const valid = ajv.compile(profile);

const cellsOf = (text: string): Record<string, string>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
};

/** An observation made again of nothing but its row. */
const observationOf = (cells: Record<string, string>, dimensions: readonly string[]): Observation => {
  const own = (key: string): object => (cells[key] ? { [key]: cells[key] } : {});
  const number = (key: string): object => (cells[key] ? { [key]: Number(cells[key]) } : {});
  const split = dimensions.filter((key) => cells[key]).map((key) => [key, cells[key]!] as const);
  const list = (key: string, as: string): object => (cells[key] ? { [as]: cells[key].split(' ') } : {});
  return {
    ...Object.assign(
      {},
      ...['id', 'label', 'measure', 'area', 'counterpart', 'period', 'relation', 'hedge', 'basis'].map(own),
    ),
    ...Object.assign({}, ...['by', 'via', 'stated', 'repeats', 'source', 'quantity', 'note'].map(own)),
    ...(split.length && { dimensions: Object.fromEntries(split) }),
    value: cells['value'] ? Number(cells['value']) : null,
    unit: { code: cells['unit'], mult: Number(cells['mult']) },
    ...number('low'),
    ...number('high'),
    ...list('status', 'status'),
    ...list('derived_from', 'derivedFrom'),
  } as Observation;
};

const dimensionsOf = ({ observations }: Vintage): string[] => [
  ...new Set(observations.flatMap((o) => Object.keys(o.dimensions ?? {}))),
];

describe.each(packages)('the Data Package of $name', ({ vintage, evidence, contents, descriptor, tables }) => {
  it('is one by the profile of Data Package 2.0', () => {
    expect(valid(descriptor) ? [] : valid.errors).toEqual([]);
  });

  it('names itself, its licence and its sources', () => {
    expect(descriptor).toMatchObject({
      name: vintage.dataset,
      version: vintage.vintage,
      licenses: [{ name: 'CC-BY-4.0' }],
    });
    expect(descriptor.sources.map(({ title }) => title)).toEqual(vintage.sources.map((s) => s.csl.title));
  });

  it('says of every file how long it is and what its hash is', () => {
    expect(['datapackage.json', ...descriptor.resources.map(({ path }) => path)]).toEqual(Object.keys(contents));
    for (const { path, bytes, hash } of descriptor.resources) {
      const buffer = Buffer.from(contents[path]!, 'utf8');
      expect(buffer.length).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(buffer).digest('hex')}`).toBe(hash);
    }
  });

  it('says of every column what it is', () => {
    for (const { path, schema } of tables) {
      expect(contents[path]!.split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','));
      expect(schema.fields.filter(({ title, description }) => !title || !description)).toEqual([]);
    }
  });

  it('says in which units its amounts are', () => {
    const units = tables[0]?.schema.fields.find(({ name }) => name === 'amount')?.units;
    expect(units).toEqual([...new Set(vintage.observations.map((o) => o.unit.code))]);
  });

  it('gives back every observation exactly', () => {
    const rows = cellsOf(contents['observations.csv']!);
    expect(rows.map((cells) => observationOf(cells, dimensionsOf(vintage)))).toEqual(vintage.observations);
    expect(JSON.parse(contents['vintage.json']!)).toEqual(vintage);
  });

  it('gives back every piece of evidence', () => {
    const rows = cellsOf(contents['evidence.csv']!);
    const backed = rows.map((r) => [
      Number(r['evidence']),
      r['observation']! + r['event']! + r['position']! + r['measure']!,
    ]);
    expect(backed).toEqual(evidence.flatMap((item, i) => item.ids.map((id) => [i + 1, id])));
    for (const row of rows) {
      const item = evidence[Number(row['evidence']) - 1]!;
      expect(row).toMatchObject({
        source: item.source,
        quote: item.quote ?? '',
        live: String(item.live),
        sheet: item.cell?.sheet ?? '',
      });
    }
  });
});

describe.each(packages)('the download of $name', ({ name, vintage, evidence }) => {
  it('is the CSV for readers, and differs from that of the package only where text is guarded', () => {
    const [guarded, plain] = [true, false].map((guard) => cellsOf(toCSV(vintage.observations, vintage, { guard })));
    expect(
      guarded?.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, v.replace(/^'/, '')]))),
    ).toEqual(plain);
  });

  it('is JSON in which every observation has its evidence and a citation', () => {
    const read = JSON.parse(toJSON(vintage.observations, vintage, evidence)) as {
      observations: { reference: string; evidence: { source: string }[]; citation: string; credit: string }[];
      sources: { id: string }[];
    };
    const sources = read.sources.map(({ id }) => id);
    expect(read.observations.map(({ reference }) => reference)).toEqual(
      vintage.observations.map(({ id }) => `${name}/${id}`),
    );
    for (const o of read.observations) {
      expect(o.evidence.length).toBeGreaterThan(0);
      expect(sources).toEqual(expect.arrayContaining(o.evidence.map(({ source }) => source)));
      expect(o.citation).toContain(o.reference);
      expect(o.credit).toContain(name);
    }
  });

  it('is JSON-LD of a data set', async () => {
    const quads = await jsonld.toRDF(toJSONLD(vintage), {
      format: 'application/n-quads',
      documentLoader: (url) =>
        Promise.resolve({
          contextUrl: null,
          documentUrl: url,
          document: { '@context': { '@vocab': 'https://schema.org/' } },
        }),
    });
    expect(quads).toContain(`<https://schema.org/identifier> "${name}"`);
    expect(quads.match(/<https:\/\/schema\.org\/isBasedOn>/g)).toHaveLength(vintage.sources.length);
  });
});
