import type { StandardSchemaV1 } from '@standard-schema/spec';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Agent } from '../../src/agent.js';
import type { Check } from '../../src/check.js';
import type { Evidence } from '../../src/evidence.js';
import type { FigureData } from '../../src/figure-data.js';
import { FigureError, type Issue } from '../../src/issue.js';
import type { Observation } from '../../src/observation.js';
import {
  agentSchema,
  checkSchema,
  evidenceSchema,
  figureDataSchema,
  jsonSchemas,
  observationSchema,
  sourceSchema,
  validate,
  viewSchema,
  vintageSchema,
} from '../../src/schema.js';
import type { Source } from '../../src/source.js';
import type { View } from '../../src/view.js';
import type { Vintage } from '../../src/vintage.js';

const observation = (): Observation => ({
  id: 'total',
  label: 'All aid',
  measure: 'aid-allocated',
  area: 'KOR',
  counterpart: 'UKR',
  dimensions: { kind: 'total' },
  period: '2022-01-24/2024-08-31',
  value: 789,
  unit: { code: 'EUR', mult: 6 },
  relation: 'approx',
  low: 780,
  high: 790,
  hedge: 'about',
  basis: 'recorded',
  status: ['E'],
  by: 'kiel',
  via: 'press',
  source: 'kiel-r19',
  of: 'south-korea-total',
  derivedFrom: ['financial', 'troops@2024-10-22.2/first'],
  note: 'A note.',
});

const evidence = (): Evidence => ({
  of: ['total'],
  source: 'kiel-r19',
  quote: 'a total of €789 million',
  cell: { sheet: 'Summary', row: 'South Korea', column: 'Total' },
  method: 'rounded',
  accessed: '2026-11-23',
  live: false,
  note: 'A note.',
});

const source = (): Source => ({
  id: 'kiel-r19',
  csl: {
    id: 'kiel-r19',
    type: 'dataset',
    title: 'The Ukraine Support Tracker',
    author: [{ family: 'Trebesch', given: 'C.' }, { literal: 'Kiel Institute' }],
    'container-title': 'Kiel Working Paper',
    publisher: 'Kiel Institute',
    number: '2218',
    version: '19',
    issued: { 'date-parts': [[2024, 10, 10]] },
    accessed: { 'date-parts': [[2026]] },
    URL: 'https://example.org/tracker?release=19#summary',
    language: 'en',
    note: 'A note.',
  },
  licence: { name: 'none stated', url: 'http://example.org/terms' },
  credit: 'Kiel Institute, Ukraine Support Tracker',
});

const agent = (): Agent => ({
  id: 'kiel',
  name: 'Kiel Institute for the World Economy',
  mention: 'the Kiel Institute',
  short: 'Kiel',
  area: 'DEU',
  party: 'third-party',
  description: 'Research institute.',
});

const views = (): View[] => [
  { id: 'breakdown', form: 'parts', title: 'By kind', notes: ['A note.'], whole: 'total', parts: ['a', 'b'] },
  {
    id: 'donors',
    form: 'ranking',
    title: 'Donors',
    measure: 'aid-allocated',
    dimensions: { kind: 'total' },
    noun: 'donors',
    stack: 'kind',
    highlight: 'KOR',
  },
  { id: 'pledge', form: 'target', title: 'Promised and sent', promised: 'a', delivered: 'b' },
  {
    id: 'scale',
    form: 'units',
    title: 'Troops',
    unitSize: 1500,
    groups: [{ observation: 'a' }, { observation: 'b', within: 'a' }],
  },
  { id: 'sayings', form: 'series', title: 'Who said what', show: 'claims', of: 'total' },
];

const checks = (): Check[] => [
  { kind: 'sum', why: 'Parts.', total: '*-total', parts: ['*-financial', '*-military'], tolerance: 0 },
  { kind: 'rank', why: 'Rank.', order: ['aid-to-ukraine/AUT-total', 'total'], adjacent: true },
  { kind: 'ratio', why: 'Share.', part: 'a', whole: 'total', equals: 0.596, tolerance: 0.001 },
  { kind: 'disjoint', why: 'Unlike.', never: ['aid-allocated', 'aid-committed'] },
  { kind: 'agrees', why: 'Same.', a: 'total', b: 'aid-to-ukraine@2024-08-31/KOR-total', tolerance: 500_000 },
];

const vintage = (): Vintage => ({
  dataset: 'south-korea-aid',
  vintage: '2024-10-22',
  title: 'South Korea’s aid',
  description: 'What one donor gave.',
  through: '2024-08-31',
  published: '2024-10-10',
  accessed: '2026-11-23',
  supersedes: '2024-08-31.2',
  measures: [{ id: 'aid-allocated', title: 'Aid allocated', definition: 'What it is.' }],
  areas: [
    { code: 'EU', name: 'EU institutions' },
    { code: 'DEU', name: 'Germany', alpha2: 'DE', within: 'EU' },
  ],
  agents: [agent()],
  sources: [source()],
  observations: [observation()],
  derivations: [{ id: 'share', label: 'Share', kind: 'rate', from: ['a', 'troops/b'], note: 'A note.' }],
  views: views(),
  checks: checks(),
  events: [
    { id: 'e', date: '../2024-04', title: 'Deadline', areas: ['EU'], by: 'kiel', via: 'press', note: 'A note.' },
  ],
  positions: [{ id: 'p', holder: 'kiel', stance: 'Supports it', date: '2024-10', via: 'press', note: 'A note.' }],
  errata: [{ of: 'total', vintage: '2024-10-22', found: '2024-10-23', text: 'Wrong.', corrected: '2024-10-22.2' }],
  revisions: [
    {
      of: ['total'],
      text: 'A loan was taken out.',
      effect: { value: -276, unit: { code: 'EUR', mult: 6 }, relation: 'approx' },
      basis: 'inferred',
      source: 'article',
    },
  ],
  notes: ['A note.'],
  terms: { kind: { total: 'All kinds' } },
});

const issuesOf = (schema: StandardSchemaV1, value: unknown, file?: string): readonly Issue[] => {
  try {
    validate(schema, value, file);
  } catch (error) {
    if (error instanceof FigureError) return error.issues;
    throw error;
  }
  return [];
};

const said = (schema: StandardSchemaV1, value: unknown): string[] =>
  issuesOf(schema, value).map(({ path, expected, got }) => `${path}: expected ${expected}, got ${got}`);

const row = (more: object): string[] => said(observationSchema, { ...observation(), ...more });

/** Whether each text is taken as the value of a key. */
const takes = (schema: StandardSchemaV1, base: object, key: string, texts: string[]): Record<string, boolean> =>
  Object.fromEntries(texts.map((text) => [text, !issuesOf(schema, { ...base, [key]: text }).length]));

const all = (texts: string[], taken: boolean): Record<string, boolean> =>
  Object.fromEntries(texts.map((text) => [text, taken]));

const samples: { name: string; schema: StandardSchemaV1; values: object[] }[] = [
  { name: 'vintage', schema: vintageSchema, values: [vintage()] },
  { name: 'observation', schema: observationSchema, values: [observation()] },
  { name: 'evidence', schema: evidenceSchema, values: [evidence()] },
  { name: 'source', schema: sourceSchema, values: [source()] },
  { name: 'agent', schema: agentSchema, values: [agent()] },
  { name: 'view', schema: viewSchema, values: views() },
  { name: 'check', schema: checkSchema, values: checks() },
  { name: 'figure-data', schema: figureDataSchema, values: [{ observations: [{ value: 1 }] }, vintage()] },
];

describe('a schema', () => {
  it.each(samples)('takes a $name with every key and hands back the very same', ({ schema, values }) => {
    for (const value of values) expect(validate(schema, value)).toBe(value);
  });

  it.each(samples)('refuses as a $name what is no object', ({ schema }) => {
    for (const value of [null, undefined, 'text', 3, NaN, true, [], [{}]])
      expect(issuesOf(schema, value), JSON.stringify(value)).toEqual([
        expect.objectContaining({ path: '', expected: expect.stringContaining('an object') as string }),
      ]);
  });

  it.each(samples.filter(({ name }) => name !== 'figure-data'))(
    'refuses a $name with a key too many',
    ({ schema, values }) => {
      for (const value of values)
        expect(said(schema, { ...value, colour: 'red', size: 3 })).toEqual([
          'colour: expected no such key here, got "red"',
          'size: expected no such key here, got 3',
        ]);
    },
  );

  it('refuses a key too many at every depth', () => {
    /** Objects within a value, with the way there; dictionaries, which have keys of their own choice, left out. */
    const objectsIn = (value: unknown, path: string): { at: object; path: string }[] => {
      if (typeof value !== 'object' || value === null) return [];
      const within = Object.entries(value)
        .filter(([key]) => key !== 'dimensions' && key !== 'terms')
        .flatMap(([key, inner]) =>
          objectsIn(inner, Array.isArray(value) ? `${path}[${key}]` : `${path && `${path}.`}${key}`),
        );
      return Array.isArray(value) ? within : [{ at: value, path }, ...within];
    };
    const whole = vintage();
    const objects = objectsIn(whole, '');
    expect(objects.length).toBeGreaterThan(25);
    for (const { at, path } of objects) {
      Object.assign(at, { colour: 'red' });
      expect(said(vintageSchema, whole)).toEqual([`${path && `${path}.`}colour: expected no such key here, got "red"`]);
      Reflect.deleteProperty(at, 'colour');
    }
    expect(said(vintageSchema, whole)).toEqual([]);
  });

  it.each(samples)('misses no key that a $name must have', ({ name, schema, values }) => {
    const required: Record<string, string[]> = {
      vintage: ['dataset', 'vintage', 'title', 'description', 'accessed'].concat([
        'measures',
        'areas',
        'agents',
        'sources',
        'observations',
        'views',
        'checks',
      ]),
      observation: ['id', 'measure', 'area', 'period', 'value', 'unit', 'relation', 'basis', 'by'],
      evidence: ['of', 'source', 'accessed', 'live'],
      source: ['id', 'csl', 'licence', 'credit'],
      agent: ['id', 'name', 'party'],
      'figure-data': ['observations'],
    };
    const [value = {}] = values;
    const without = Object.keys(value).filter((key) => issuesOf(schema, { ...value, [key]: undefined }).length);
    expect(without.sort()).toEqual((required[name] ?? without).sort());
    expect(without).not.toEqual([]);
  });
});

describe('an observation', () => {
  it.each([
    [{ value: '789' }, 'value: expected a number or null, got "789"'],
    [{ value: NaN }, 'value: expected a number or null, got NaN'],
    [{ value: Infinity }, 'value: expected a number or null, got Infinity'],
    [{ value: -Infinity }, 'value: expected a number or null, got -Infinity'],
    [{ value: undefined }, 'value: expected a number or null, got undefined'],
    [{ value: [789] }, 'value: expected a number or null, got a list of 1'],
    [{ low: '1' }, 'low: expected a number, got "1"'],
    [{ high: NaN }, 'high: expected a number, got NaN'],
    [{ unit: 'EUR' }, 'unit: expected an object, got "EUR"'],
    [{ unit: { code: 'EUR', mult: 2 } }, 'unit.mult: expected one of 0, 3, 6, 9, got 2'],
    [{ unit: { code: 'EUR', mult: 6, label: '€' } }, 'unit.label: expected no such key here, got "€"'],
    [{ relation: 'about' }, 'relation: expected one of eq, approx, gt, ge, lt, le, between, got "about"'],
    [
      { basis: 'guessed' },
      'basis: expected one of recorded, reported, estimated, claimed, promised, expected, derived, got "guessed"',
    ],
    [{ status: [] }, 'status: expected a list that is not empty, got a list of 0'],
    [{ status: ['e'] }, 'status[0]: expected an SDMX OBS_STATUS letter, got "e"'],
    [{ status: 'E' }, 'status: expected a list, got "E"'],
    [{ by: 'N I S' }, 'by: expected an id of letters, digits, dots and hyphens, got "N I S"'],
    [{ note: '' }, 'note: expected a text without blanks at its ends, got ""'],
    [{ note: ' x' }, 'note: expected a text without blanks at its ends, got " x"'],
    [{ dimensions: { kind: 1 } }, 'dimensions.kind: expected a text without blanks at its ends, got 1'],
    [
      { dimensions: { 'a kind': 'x' } },
      'dimensions["a kind"]: expected an id of letters, digits, dots and hyphens, got "x"',
    ],
    [
      { derivedFrom: ['a b'] },
      'derivedFrom[0]: expected an id, or a reference such as south-korea-aid@2024-10-22/total, got "a b"',
    ],
  ])('with %j', (more, line) => {
    expect(row(more)).toEqual([line]);
  });

  it('has no value only with a status that says why', () => {
    expect(row({ value: null, status: ['O'] })).toEqual([]);
    expect(row({ value: null, status: undefined })).toEqual([
      'value: expected a number, or a status that says why there is none, got null',
    ]);
  });

  it('takes text with markup as text', () => {
    expect(row({ note: '<script>alert(1)</script>' })).toEqual([]);
  });

  it('leaves relation and bounds to the rule that is about them', () => {
    expect(row({ relation: 'gt', low: 9, high: 1 })).toEqual([]);
  });
});

describe('texts with a pattern', () => {
  const good = {
    id: ['total', 'KOR-total', '2024-08.total', 'a', '9'],
    area: ['KOR', 'EU', 'UKR'],
    period: [
      ...['2024', '2024-10', '2024-10-22', '2024-02-29', '2000-02-29'],
      ...['2023-10/2024-10', '2023/2024-03-01', '2024/2024-03', '2024-10-22/2024-10-22', '2022-01-24/2024'],
      ...['../2024-04', '../2024-04-30', '2024-10/..', '2024-10-22/..'],
      ...['P1Y/2024-10-22', 'P6M/2024-10', 'P1Y6M/2024-10', 'P30D/2024-10-22', 'P2W/2024-10-22'],
    ],
  };
  const bad = {
    id: ['', ' total', 'to tal', '-total', '.total', 'tötal', 'a/b', 'a@b', '*', '__proto__'],
    area: ['', 'KR', 'kor', 'EUR4', 'South Korea', 'EU ', 'UKRA'],
    period: [
      ...['', '24', '2024-13', '2024-00', '2024-1', '2024-10-32', '2024-04-31', '2023-02-29', '1900-02-29'],
      ...['2024/', '/2024', '../..', '..', '2024-10-22T10:00', '2024-10-22 ', 'autumn 2024', '22.10.2024'],
      ...['2024-10/2023-10', '2024-10-22/2024-10-21', '2024/2023-12-31'],
      ...['P/2024', 'P1Y', 'PT1H/2024', '2024/P1Y', 'P1Y/..', '../P1Y', '2022/2023/2024'],
    ],
  };

  it.each(['id', 'area', 'period'] as const)('%s', (key) => {
    expect(takes(observationSchema, observation(), key, good[key])).toEqual(all(good[key], true));
    expect(takes(observationSchema, observation(), key, bad[key])).toEqual(all(bad[key], false));
  });

  it('vintage', () => {
    const right = ['2024-08-31', '2024-08-31.2', '2024-08-31.10', '2024-02-29'];
    const wrong = ['2024-08', '2024-08-31.1', '2024-08-31.0', '2024-08-31.', '2024-8-31', 'latest', '2023-02-29'];
    expect(takes(vintageSchema, vintage(), 'vintage', right)).toEqual(all(right, true));
    expect(takes(vintageSchema, vintage(), 'vintage', wrong)).toEqual(all(wrong, false));
  });

  it('day', () => {
    const wrong = ['2024', '2024-10', '2024-10-32', '2024-10-22T00:00:00Z', '../2024-10-22'];
    for (const key of ['accessed', 'through'])
      expect(takes(vintageSchema, vintage(), key, wrong)).toEqual(all(wrong, false));
  });

  it('dataset', () => {
    const right = ['south-korea-aid', 'troops', 'r19'];
    const wrong = ['South-Korea', '19r', 'a_b', 'a.b', 'a@2024-10-22', ''];
    expect(takes(vintageSchema, vintage(), 'dataset', right)).toEqual(all(right, true));
    expect(takes(vintageSchema, vintage(), 'dataset', wrong)).toEqual(all(wrong, false));
  });

  it('reference', () => {
    const [, , , , base = {}] = checks();
    const right = ['total', 'troops/total', 'troops@2024-10-22/total', 'troops@2024-10-22.2/KOR-total'];
    const wrong = ['troops@2024-10-22', 'troops@latest/total', '/total', 'troops/', 'Troops/total', 'a/b/c', '*-total'];
    expect(takes(checkSchema, base, 'b', right)).toEqual(all(right, true));
    expect(takes(checkSchema, base, 'b', wrong)).toEqual(all(wrong, false));
  });

  it('reference with a star, in sums only', () => {
    const [sum = {}, rank = {}] = checks();
    const stars = ['*-total', 'KOR-*', '*', 'aid-to-ukraine/*-total'];
    expect(takes(checkSchema, sum, 'total', stars)).toEqual(all(stars, true));
    for (const star of stars) expect(said(checkSchema, { ...rank, order: ['total', star] })).toHaveLength(1);
  });

  it('address: http and https and nothing else', () => {
    const right = ['https://example.org', 'http://example.org/a?b=c#d', 'https://example.org:8080/ü'];
    const wrong = [
      ...['javascript:alert(1)', 'JAVASCRIPT:alert(1)', ' https://example.org', 'https://example.org/a b', 'https://'],
      ...['data:text/html,x', 'ftp://example.org', '//example.org', 'example.org', 'mailto:a@example.org', ''],
      ...['https://user:secret@example.org', 'java\nscript:alert(1)', 'https://example.org\n'],
    ];
    const withUrl = (URL: string): number =>
      issuesOf(sourceSchema, { ...source(), csl: { ...source().csl, URL } }).length;
    const withTerms = (url: string): number =>
      issuesOf(sourceSchema, { ...source(), licence: { name: 'x', url } }).length;
    for (const address of right) expect([address, withUrl(address), withTerms(address)]).toEqual([address, 0, 0]);
    for (const address of wrong) expect([address, withUrl(address), withTerms(address)]).toEqual([address, 1, 1]);
  });

  it('quote: at most twelve words', () => {
    const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
    const texts = [words(1), words(12), words(13), '', 'two  blanks', ' word'];
    expect(Object.values(takes(evidenceSchema, evidence(), 'quote', texts))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('are matched in no time, however long and nasty the text', () => {
    const started = performance.now();
    for (const text of [' '.repeat(50_000), 'a '.repeat(50_000), `${'a.'.repeat(50_000)}/`, '2024-'.repeat(20_000)]) {
      expect(row({ note: `${text}x `, period: text, id: `${text}/` })).toHaveLength(3);
      expect(said(evidenceSchema, { ...evidence(), quote: `${text} ` })).toHaveLength(1);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('other schemas', () => {
  it.each([
    [
      'evidence of nothing',
      evidenceSchema,
      { ...evidence(), of: [] },
      'of: expected a list that is not empty, got a list of 0',
    ],
    [
      'evidence read at an unsaid time',
      evidenceSchema,
      { ...evidence(), live: 'no' },
      'live: expected true or false, got "no"',
    ],
    [
      'a source of an unknown type',
      sourceSchema,
      { ...source(), csl: { ...source().csl, type: 'blog' } },
      'csl.type: expected one of article, article-newspaper, article-journal, dataset, report, webpage, post-weblog, speech, got "blog"',
    ],
    [
      'a date with half a month',
      sourceSchema,
      { ...source(), csl: { ...source().csl, issued: { 'date-parts': [[2024, 10.5]] } } },
      'csl.issued.date-parts[0][1]: expected a whole number, got 10.5',
    ],
    [
      'a date with hours',
      sourceSchema,
      { ...source(), csl: { ...source().csl, issued: { 'date-parts': [[2024, 10, 22, 9]] } } },
      'csl.issued.date-parts[0]: expected a list of at most 3, got a list of 4',
    ],
    [
      'a view of an unknown form',
      viewSchema,
      { ...views()[0], form: 'pie' },
      'form: expected one of parts, ranking, target, units, series, got "pie"',
    ],
    [
      'a view with a key of another form',
      viewSchema,
      { ...views()[2], parts: ['a'] },
      'parts: expected no such key here, got a list of 1',
    ],
    [
      'a unit grid without a unit',
      viewSchema,
      { ...views()[3], unitSize: 0 },
      'unitSize: expected a number above 0, got 0',
    ],
    [
      'a check of an unknown kind',
      checkSchema,
      { kind: 'product', why: 'x' },
      'kind: expected one of sum, rank, ratio, disjoint, agrees, got "product"',
    ],
    [
      'a tolerance below nothing',
      checkSchema,
      { ...checks()[4], tolerance: -1 },
      'tolerance: expected a number of at least 0, got -1',
    ],
    [
      'a check without a reason',
      checkSchema,
      { ...checks()[4], why: undefined },
      'why: expected a text without blanks at its ends, got undefined',
    ],
    [
      'a rank of one',
      checkSchema,
      { ...checks()[1], order: ['a'] },
      'order: expected a list of at least 2, got a list of 1',
    ],
    [
      'an agent of no party',
      agentSchema,
      { ...agent(), party: undefined },
      'party: expected a name of small letters, digits and hyphens, got undefined',
    ],
  ])('refuse %s', (_name, schema, value, line) => {
    expect(said(schema, value)).toEqual([line]);
  });

  it('leave parties open', () => {
    expect(said(agentSchema, { ...agent(), party: 'observer' })).toEqual([]);
  });
});

describe('validate', () => {
  it('names the file, the id nearest to the fault, the path, what was got and what was expected', () => {
    const wrong = vintage();
    wrong.observations.push({ ...observation(), id: 'second', value: 'many' as unknown as number });
    wrong.sources[0] = { ...source(), csl: { ...source().csl, id: 'item', title: '' } };
    expect(issuesOf(vintageSchema, wrong, 'datasets/a/2024-10-22.ts')).toEqual([
      {
        code: 'schema',
        file: 'datasets/a/2024-10-22.ts',
        id: 'item',
        path: 'sources[0].csl.title',
        got: '""',
        expected: 'a text without blanks at its ends',
      },
      {
        code: 'schema',
        file: 'datasets/a/2024-10-22.ts',
        id: 'second',
        path: 'observations[1].value',
        got: '"many"',
        expected: 'a number or null',
      },
    ]);
  });

  it('says it in one line each', () => {
    expect(() => validate(observationSchema, { ...observation(), value: '1' }, 'a.ts')).toThrow(
      'a.ts, "total", value: expected a number or null, got "1"',
    );
  });

  it('takes any Standard Schema, and keys of a path in either shape', () => {
    const other: StandardSchemaV1<unknown, string> = {
      '~standard': {
        version: 1,
        vendor: 'another',
        validate: (value) =>
          typeof value === 'string' ? { value } : { issues: [{ message: 'must be text', path: [{ key: 'a' }, 0] }] },
      },
    };
    expect(validate(other, 'x')).toBe('x');
    expect(issuesOf(other, { id: 'b', a: [5] })).toEqual([
      { code: 'schema', id: 'b', path: 'a[0]', got: '5', expected: 'must be text' },
    ]);
  });

  it('does not wait', () => {
    const slow: StandardSchemaV1<unknown, string> = {
      '~standard': { version: 1, vendor: 'another', validate: () => Promise.resolve({ value: 'x' }) },
    };
    expect(() => validate(slow, 'x')).toThrow(TypeError);
  });

  it('takes 10,000 rows', () => {
    const large = { ...vintage(), observations: Array.from({ length: 10_000 }, observation) };
    expect(validate(vintageSchema, large)).toBe(large);
  });
});

describe('a schema as Standard Schema', () => {
  it('answers with the value or with messages in our words', () => {
    const { version, vendor, validate: ask } = observationSchema['~standard'];
    expect([version, vendor]).toEqual([1, 'figures-of-record']);
    const right = observation();
    expect(ask(right)).toEqual({ value: right });
    expect(ask({ ...right, value: NaN })).toEqual({
      issues: [{ message: 'expected a number or null, got NaN', path: ['value'], expected: 'a number or null' }],
    });
  });
});

describe('keys that reach for the prototype', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString'])('%s is a key too many', (key) => {
    const wrong = JSON.parse(`{"${key}": {"polluted": 1}, ${JSON.stringify(observation()).slice(1)}`) as unknown;
    expect(said(observationSchema, wrong)).toEqual([`${key}: expected no such key here, got an object`]);
    expect({}).not.toHaveProperty('polluted');
  });

  it('an id cannot be one', () => {
    expect(row({ id: '__proto__' })).toHaveLength(1);
  });
});

describe('JSON Schemas', () => {
  const compile = (schema: AnySchema): ((value: unknown) => boolean) =>
    new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, strictNumbers: true }).compile(schema);

  it('are there for everything that can be checked', () => {
    expect(Object.keys(jsonSchemas).sort()).toEqual(samples.map(({ name }) => name).sort());
  });

  it.each(samples)('$name is draft 2020-12, named, and whole in itself', ({ name }) => {
    const schema = jsonSchemas[name];
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${name}.schema.json`,
    });
    const ajv = new Ajv2020();
    expect(ajv.validateSchema(schema as AnySchema)).toBe(true);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(JSON.stringify(schema)).not.toContain('"$ref"');
  });

  it.each(samples)('$name says the same as the schema it was made of', ({ name, schema, values }) => {
    const holds = compile(jsonSchemas[name] as AnySchema);
    const odd = [null, '', 'x y', '2024-13', 'javascript:x', NaN, -1, 7, [], [null], {}, { a: 1 }, true];
    for (const value of values) {
      expect(holds(value)).toBe(true);
      for (const key of [...Object.keys(value), 'colour'])
        for (const other of odd) {
          const changed = { ...value, [key]: other };
          expect(holds(changed), `${key}: ${JSON.stringify(other)}`).toBe(!issuesOf(schema, changed).length);
        }
    }
  });

  it('observation ties a missing value to a status', () => {
    const holds = compile(jsonSchemas['observation'] as AnySchema);
    const { status, ...without } = observation();
    expect(holds({ ...without, value: null })).toBe(false);
    expect(holds({ ...without, value: null, status })).toBe(true);
  });
});

describe('types', () => {
  it('are ours and those of Standard Schema', () => {
    expectTypeOf(vintageSchema).toEqualTypeOf<StandardSchemaV1<unknown, Vintage>>();
    expectTypeOf(observationSchema).toEqualTypeOf<StandardSchemaV1<unknown, Observation>>();
    expectTypeOf(evidenceSchema).toEqualTypeOf<StandardSchemaV1<unknown, Evidence>>();
    expectTypeOf(sourceSchema).toEqualTypeOf<StandardSchemaV1<unknown, Source>>();
    expectTypeOf(agentSchema).toEqualTypeOf<StandardSchemaV1<unknown, Agent>>();
    expectTypeOf(viewSchema).toEqualTypeOf<StandardSchemaV1<unknown, View>>();
    expectTypeOf(checkSchema).toEqualTypeOf<StandardSchemaV1<unknown, Check>>();
    expectTypeOf(figureDataSchema).toEqualTypeOf<StandardSchemaV1<unknown, FigureData>>();
  });

  it('follow the schema through validate', () => {
    expectTypeOf(validate(vintageSchema, vintage())).toEqualTypeOf<Vintage>();
    expectTypeOf(validate(figureDataSchema, vintage())).toEqualTypeOf<FigureData>();
  });
});
