import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/user-data/normalize.js';
import { type CSVOptions, toCSV } from '../../../src/export/csv.js';
import { derive } from '../../../src/derive/derive.js';
import type { Observation } from '../../../src/model/observation.js';
import { observation, vintage } from '../support/data.js';

type Cells = Record<string, string>;

/** Reads with a parser that is not ours. */
const parsed = (text: string): Cells[] => {
  const { data, errors } = Papa.parse<Cells>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
};
const row = (given: Partial<Observation>, options: CSVOptions = {}): Cells => {
  const rows = parsed(toCSV([observation(given)], vintage(), options));
  expect(rows).toHaveLength(1);
  return rows[0]!;
};

const head =
  'reference,id,label,measure,area,area_name,counterpart,period,value,unit,mult,amount,relation,low,high,hedge,basis,status,by,via,stated,repeats,source,quantity,derived_from,note';

describe('a CSV', () => {
  it('is a header and a line for each observation', () => {
    const data = vintage({ areas: [{ code: 'PRK', name: 'North Korea' }] });
    const full = observation({
      label: 'Rounds, "large"',
      counterpart: 'RUS',
      dimensions: { kind: 'military' },
      low: 6,
      relation: 'gt',
      hedge: 'over',
      status: ['E', 'P'],
      via: 'paper',
      stated: '2024-10-18',
      repeats: 'w',
      source: 'article',
      quantity: 'rounds',
      note: 'Two\nlines.',
    });
    expect(toCSV([full], data)).toBe(
      `${head.replace('counterpart,', 'counterpart,kind,')}\r\n` +
        '"shells@2024-10-22/x","x","Rounds, ""large""","artillery-rounds","PRK","North Korea","RUS","military","2024",8,"rounds",6,8000000,' +
        '"gt",6,,"over","reported","E P","nis","paper","2024-10-18","w","article","rounds",,"Two\nlines."\r\n',
    );
  });

  it('is its header alone where there are no observations', () => {
    expect(toCSV([], vintage())).toBe(`${head}\r\n`);
  });

  it('has the same columns for every selection of a vintage', () => {
    const rows = [observation({ dimensions: { kind: 'a' } }), observation({ id: 'y', dimensions: { year: 'b' } })];
    const data = vintage({ observations: rows });
    const header = (text: string): string => text.split('\r\n')[0]!;
    expect(header(toCSV(rows.slice(1), data))).toBe(header(toCSV(rows, data)));
    expect(header(toCSV([], data))).toContain(',counterpart,kind,year,period,');
  });

  it('begins with a byte order mark where asked', () => {
    expect(toCSV([], vintage(), { bom: true })).toBe(`\ufeff${head}\r\n`);
  });

  it('keeps dimensions that are called like a column', () => {
    const cells = row({ dimensions: { value: 'high', dimension_value: 'low', constructor: 'none' } });
    expect(cells).toMatchObject({
      value: '8',
      dimension_value: 'high',
      dimension_dimension_value: 'low',
      constructor: 'none',
    });
  });

  it('leaves empty what is not there, a missing number too', () => {
    const cells = row({ value: null, status: ['O'] });
    expect(cells).toMatchObject({ value: '', amount: '', status: 'O', low: '', via: '', note: '' });
  });

  it.each([
    [0.788521, 9, '788521000'],
    [-3, 6, '-3000000'],
    [0, 0, '0'],
    [1e-7, 0, '1e-7'],
    [9007199254740991, 0, '9007199254740991'],
  ] as const)('writes %d × 10^%d exactly', (value, mult, amount) => {
    const cells = row({ value, unit: { code: 'EUR', mult } });
    expect(Number(cells['value'])).toBe(value);
    expect(cells['amount']).toBe(amount);
  });

  it('says what a computed number was made of', () => {
    const data = vintage({ observations: [observation(), observation({ id: 'y', value: 2 })] });
    const share = derive({ id: 's', label: 'S', kind: 'share', from: ['y', 'x'] }, data);
    expect(parsed(toCSV([share], data))[0]).toMatchObject({
      reference: 'shells@2024-10-22/s',
      value: '25',
      unit: '%',
      basis: 'derived',
      derived_from: 'shells@2024-10-22/y shells@2024-10-22/x',
    });
  });

  it('of a page’s own rows has no reference', () => {
    const own = normalize({ observations: [{ label: 'Rent', value: 900 }] });
    expect(parsed(toCSV(own.observations, own))[0]).toMatchObject({ reference: '', id: 'rent', area_name: '' });
  });
});

const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '＝1', '\u200b=1', '=HYPERLINK("http://x","y")'];
const harmless = ['a=b', '’tis', '– none', '1,5', '50%', 'one - two', 'COVID-19', "'quoted", '=', ''].filter(
  (text) => text !== '=',
);

describe('the guard against formulas', () => {
  it.each(dangerous)('puts an apostrophe before %j', (note) => {
    expect(row({ note })['note']).toBe(`'${note}`);
  });

  // What a spreadsheet parts by another sign begins a cell within the text.
  it.each([
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['\n=1', "'\n'=1"],
    ['x;=1+1;y', "x;'=1+1;y"],
    ['x;=1;+2,-3\t@a|=b', "x;'=1;'+2,'-3\t'@a|'=b"],
    ['x; "=1', `x; "'=1`],
    ['x\n=y', "x\n'=y"],
    ['a: ＝1', "a: '＝1"],
    ['up =1 or -5', "up '=1 or '-5"],
    [';=1', ";'=1"],
  ])('puts one before each sign that begins a cell in %j', (note, guarded) => {
    expect(row({ note })['note']).toBe(guarded);
    for (const delimiter of [',', ';', '\t', '|', ' ', ':'])
      for (const line of Papa.parse<string[]>(toCSV([observation({ note, label: note })], vintage()), {
        delimiter,
        quoteChar: '\0',
      }).data)
        for (const part of line) expect(part.replace(/^"/, '')).not.toMatch(/^[\s"]*[=+@＝]/);
  });

  it('is read in time, however long a row of blanks or signs is', () => {
    for (const note of [' '.repeat(500_000), '\t'.repeat(500_000), ';='.repeat(200_000), '"'.repeat(300_000)])
      expect(toCSV([observation({ note })], vintage()).length).toBeGreaterThan(note.length);
  });

  it.each(harmless)('leaves %j alone', (note) => {
    expect(row({ note })['note']).toBe(note);
  });

  it('leaves numbers numbers', () => {
    expect(row({ value: -8, low: -9, high: -7 })).toMatchObject({
      value: '-8',
      amount: '-8000000',
      low: '-9',
      high: '-7',
    });
  });

  it('reaches names that a page gave', () => {
    expect(toCSV([observation({ dimensions: { '=1': 'x' } })], vintage())).toContain(`,"'=1",`);
  });

  it.each([...dangerous, ...harmless])('lets %j through exactly where it is off', (note) => {
    expect(row({ note }, { guard: false })['note']).toBe(note);
  });
});

describe('hostile text', () => {
  it.each(['"', '""', '","', '\r\n', 'a\r\nb', ' a ', ',', '\\"', '🚀', 'מלחמה', '\ufeffx', 'a\u0000b'])(
    '%j survives',
    (note) => {
      expect(row({ note, label: note }, { guard: false })).toMatchObject({ note, label: note });
    },
  );
});
