import { expect, it } from 'vitest';
import type { Observation, Relation } from '../../../../src/model/observation.js';
import { areCompatible } from '../../../../widgets/claim/compatible.js';
import { observation } from '../../support/data.js';

const said = (value: number | null, relation: Relation = 'eq', given: Partial<Observation> = {}): Observation =>
  observation({ value, relation, ...given });

it.each<[string, Observation, Observation, boolean]>([
  ['the same number', said(8), said(8), true],
  ['another number', said(8), said(7), false],
  ['the same number in another power of ten', said(8), said(8000, 'eq', { unit: { code: 'rounds', mult: 3 } }), true],
  ['about, with its own number', said(8, 'approx'), said(8), true],
  ['about, with any other: no width is invented for it', said(8, 'approx'), said(7.9), false],
  ['more than less', said(8), said(6, 'gt'), true],
  ['more than more', said(8), said(9, 'gt'), false],
  ['more than itself', said(8), said(8, 'gt'), false],
  ['more than itself, where the other is not exact', said(8, 'approx'), said(8, 'gt'), true],
  ['at least itself', said(8), said(8, 'ge'), true],
  ['up to less', said(8), said(4.8, 'le'), false],
  ['up to more', said(8), said(9, 'le'), true],
  ['less than itself', said(8), said(8, 'lt'), false],
  ['less than something, with nothing', said(0), said(8, 'lt'), true],
  ['two bounds that leave room', said(8, 'lt'), said(6, 'gt'), true],
  ['two bounds that leave none', said(6, 'lt'), said(8, 'gt'), false],
  ['a range around it', said(8), said(8, 'between', { low: 7, high: 9 }), true],
  ['a range beside it', said(8), said(5, 'between', { low: 4, high: 6 }), false],
  ['what is not reported', said(8), said(null), false],
])('%s', (_, a, b, expected) => {
  expect(areCompatible(a, b)).toBe(expected);
  expect(areCompatible(b, a)).toBe(expected);
});
