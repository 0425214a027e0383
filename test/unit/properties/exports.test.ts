import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/user-data/normalize.js';
import { toCSV } from '../../../src/export/csv.js';
import { toDataPackage } from '../../../src/export/data-package.js';
import { FigureError } from '../../../src/error/figure-error.js';
import { jsonLDScript, toJSONLD } from '../../../src/export/json-ld.js';
import { observationColumns } from '../../../src/export/observation-columns.js';
import type { Observation } from '../../../src/model/observation.js';
import { toJSON } from '../../../src/export/json.js';
import { canonicalJson } from '../../../src/rules/locks.js';
import type { Content } from '../../../src/export/column.js';
import type { Vintage } from '../../../src/model/vintage.js';
import profile from '../../standards/data-package-2.0.json' with { type: 'json' };
import { ownData } from '../support/arbitrary/own-data.js';
import { anyText } from '../support/arbitrary/text.js';
import { evidenceFor, vintage } from '../support/arbitrary/vintage.js';
import { refusedOr } from '../support/forms.js';
import { frozen } from '../support/frozen.js';
import { holds, holdsLater } from '../support/holds.js';
import { readMarkup } from '../support/markup.js';

/** A dataset of ours, or a page's own of whatever it is made. */
const made: fc.Arbitrary<Vintage> = fc.oneof(
  vintage(),
  ownData({ hostile: true }).map((data) => {
    const result = refusedOr(() => normalize(data));
    return result instanceof FigureError ? normalize({ observations: [] }) : result;
  }),
);

/** What a parser that is not ours reads, line by line. */
const parsed = (csv: string): string[][] => {
  const { data, errors } = Papa.parse<string[]>(csv, { skipEmptyLines: false, delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  // The last line is ended too.
  expect(data.at(-1)).toEqual(['']);
  return data.slice(0, -1);
};

/** What each cell holds as text; nothing where the row has no such thing. */
const cellsOf = (v: Vintage, rows: readonly Observation[]): string[][] => {
  const columns = observationColumns(v, rows);
  const text = (content: Content): string => (content === null ? '' : String(content ?? ''));
  return [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ read }) => text(read(row))))];
};

const withEvidence = made.chain((v) =>
  fc.tuple(fc.constant(v), v.observations.length ? evidenceFor(v.observations.map(({ id }) => id)) : fc.constant([])),
);

describe('a CSV of any dataset', () => {
  it('gives back every field as it was, where it is not guarded', () => {
    holds(
      fc.property(made, fc.boolean(), (v, bom) => {
        frozen(v);
        const csv = toCSV(v.observations, v, { guard: false, bom });
        expect(csv.startsWith('\ufeff')).toBe(bom);
        expect(parsed(bom ? csv.slice(1) : csv)).toEqual(cellsOf(v, v.observations));
      }),
      80,
    );
  });

  it('differs under guard by apostrophes before what a spreadsheet would run, whatever parts its cells', () => {
    holds(
      fc.property(made, (v) => {
        const guarded = parsed(toCSV(v.observations, v));
        const cells = cellsOf(v, v.observations);
        const numbers = new Set(
          observationColumns(v, v.observations).flatMap(({ type }, i) => (type === 'string' ? [] : [i])),
        );
        guarded.forEach((line, r) => {
          for (const [c, cell] of line.entries()) {
            const was = cells[r]![c]!;
            expect(cell.replaceAll("'", '')).toBe(was.replaceAll("'", ''));
            if (numbers.has(c) && r > 0) continue;
            for (const piece of cell.split(/[",;:|\t\r\n]/)) expect(piece).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
          }
        });
      }),
      80,
    );
  });
});

describe('JSON of any dataset', () => {
  it('holds each number with its amount, its citation and its evidence', () => {
    holds(
      fc.property(withEvidence, ([v, evidence]) => {
        const json = refusedOr(() => toJSON(v.observations, v, evidence));
        if (json instanceof FigureError) {
          // A page's own row may say that it was computed from what is no reference.
          expect(json.code).toBe('malformed-reference');
          return;
        }
        const { observations } = JSON.parse(json) as {
          observations: (Observation & { amount: number | null; evidence: unknown[] })[];
        };
        const kept = (all: readonly Observation[]): unknown =>
          JSON.parse(JSON.stringify(all.map(({ id, value, note, label }) => ({ id, value, note, label }))));
        expect(kept(observations)).toEqual(kept(v.observations));
        const bare = v.observations.every(({ derivedFrom }) => !derivedFrom);
        observations.forEach((o, i) => {
          const ids = v.observations[i]!.id;
          if (bare) expect(o.evidence).toHaveLength(evidence.filter((e) => e.ids.includes(ids)).length);
        });
      }),
    );
  });

  it('is canonical: any order of keys gives one text, which reads back as the data', () => {
    holds(
      fc.property(fc.jsonValue(), (value) => {
        const turned = (inner: unknown): unknown =>
          Array.isArray(inner)
            ? inner.map(turned)
            : typeof inner === 'object' && inner !== null
              ? Object.fromEntries(
                  Object.entries(inner)
                    .reverse()
                    .map(([key, v]) => [key, turned(v)]),
                )
              : inner;
        const text = canonicalJson(value);
        expect(canonicalJson(turned(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      80,
    );
  });

  it('for search engines cannot end its script', () => {
    holds(
      fc.property(made, anyText, (v, url) => {
        const script = jsonLDScript(toJSONLD(v, { url, downloads: { 'text/csv': url } }));
        const { tags, text, unbalanced } = readMarkup(script);
        expect([...tags]).toEqual(['script']);
        expect(unbalanced).toEqual([]);
        expect(JSON.parse(text)).toEqual(
          JSON.parse(JSON.stringify(toJSONLD(v, { url, downloads: { 'text/csv': url } }))),
        );
      }),
    );
  });
});

describe('a Data Package of any dataset of ours', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const valid = ajv.compile(profile);

  it('is as its profile asks, and its tables hold what was put in', async () => {
    await holdsLater(
      fc.asyncProperty(vintage(), fc.boolean(), async (v, proven) => {
        const evidence = proven
          ? fc.sample(evidenceFor(v.observations.map(({ id }) => id)), { numRuns: 1, seed: 1 })[0]!
          : [];
        const files = await toDataPackage(v, evidence);
        const descriptor = JSON.parse(files['datapackage.json']!) as {
          resources: {
            name: string;
            path: string;
            bytes: number;
            schema?: { fields: { name: string; constraints?: { required?: boolean } }[]; primaryKey: string[] };
          }[];
        };
        expect(valid(descriptor), JSON.stringify(valid.errors)).toBe(true);
        expect(JSON.parse(files['vintage.json']!)).toEqual(JSON.parse(JSON.stringify(v)));
        expect(parsed(files['observations.csv']!)).toEqual(cellsOf(v, v.observations));
        for (const { path, bytes, schema } of descriptor.resources) {
          expect(new TextEncoder().encode(files[path]).length).toBe(bytes);
          if (!schema) continue;
          const [head, ...rows] = parsed(files[path]!);
          expect(head).toEqual(schema.fields.map(({ name }) => name));
          expect(new Set(head).size).toBe(head!.length);
          schema.fields.forEach(({ constraints }, i) => {
            if (constraints?.required) for (const row of rows) expect(row[i]).not.toBe('');
          });
          const key = head!.indexOf(schema.primaryKey[0]!);
          expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
        }
      }),
      40,
    );
  });
});
