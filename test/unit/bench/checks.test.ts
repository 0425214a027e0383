import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../bench/checking.js';
import { pageCheck } from '../../../src/user-data/schema.generated.js';

interface Checker {
  check: (data: unknown) => number;
}

/** Plain scripts of the bench, which TypeScript does not see. */
const load = (name: string): Promise<Checker> =>
  import(new URL(`../../bench/checks/${name}.js`, import.meta.url).href) as Promise<Checker>;

const ours = (data: unknown): number => {
  let faults = 0;
  pageCheck(data, () => faults++);
  return faults;
};

const row = { value: 1 };
const samples: [string, unknown][] = [
  ['the rows that are measured', rowsOf(400)],
  ['the least', { observations: [row] }],
  ['no list', {}],
  ['nothing', null],
  ['a list alone', [row]],
  ['a number in quotes', { observations: [{ value: '1' }] }],
  ['no number', { observations: [{ value: Number.NaN }] }],
  ['a row that is none', { observations: [row, 7] }],
  ['a number for a word', { observations: [{ ...row, label: 7 }] }],
  ['an unknown relation', { observations: [{ ...row, relation: 'circa' }] }],
  ['an unknown basis', { observations: [{ ...row, basis: 'heard' }] }],
  ['half a unit', { observations: [{ ...row, unit: { code: 'EUR' } }] }],
  ['an odd multiplier', { observations: [{ ...row, unit: { code: 'EUR', mult: 2 } }] }],
  ['a bound in quotes', { observations: [{ ...row, low: '1' }] }],
  ['a status that is no list', { observations: [{ ...row, status: 'A' }] }],
  ['a dimension that is no word', { observations: [{ ...row, dimensions: { kind: 1 } }] }],
  ['keys that nobody knows', { observations: [{ ...row, colour: 1 }], more: true }],
  ['a measure without a title', { observations: [row], measures: [{ id: 'aid' }] }],
  ['a source with half a citation', { observations: [row], sources: [{ id: 'a', credit: 'A', csl: { title: 1 } }] }],
  ['a licence that is a word', { observations: [row], sources: [{ id: 'a', credit: 'A', licence: 'MIT' }] }],
  ['a derivation of nothing', { observations: [row], derivations: [{ id: 'a', label: 'A', kind: 'sum' }] }],
  ['a group without an observation', { observations: [row], views: [{ id: 'a', form: 'units', groups: [{}] }] }],
  ['terms', { observations: [row], terms: { kind: { total: 'Total' } } }],
  ['a term that is no word', { observations: [row], terms: { kind: { total: 1 } } }],
];

describe.each(['by-hand', 'zod'])('the %s check that is measured beside ours', (name) => {
  it.each(samples)('is of one mind with it about %s', async (_, data) => {
    const { check } = await load(name);
    expect(check(data) > 0).toBe(ours(data) > 0);
  });
});
