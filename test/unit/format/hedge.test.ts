import { describe, expect, it } from 'vitest';
import { englishHedges, type Hedged, hedgeSigns, relationOfShare, templateOf } from '../../../src/format/hedge.js';
import type { Relation } from '../../../src/model/observation.js';

describe('the word for a relation', () => {
  const hedged: readonly Hedged[] = ['approx', 'gt', 'ge', 'lt', 'le'];

  it('is a template with a place for the number, which follows unless the word says otherwise', () => {
    expect(hedged.map((relation) => templateOf(relation, englishHedges))).toEqual([
      'about {}',
      'more than {}',
      'at least {}',
      'less than {}',
      'up to {}',
    ]);
    expect(hedged.map((relation) => templateOf(relation, ['約{}', '{}超', '{}以上', '{}未満', '最大{}']))).toEqual([
      '約{}',
      '{}超',
      '{}以上',
      '{}未満',
      '最大{}',
    ]);
  });
});

it('signs need no language', () => {
  expect(hedgeSigns).toEqual({ gt: '>', ge: '≥', lt: '<', le: '≤' });
});

describe('the hedge of a quotient', () => {
  const cases: [Relation, Relation, 'eq' | Hedged][] = [
    ['eq', 'eq', 'eq'],
    ['approx', 'eq', 'approx'],
    ['eq', 'approx', 'approx'],
    ['gt', 'eq', 'gt'],
    ['ge', 'eq', 'ge'],
    ['lt', 'eq', 'lt'],
    ['le', 'eq', 'le'],
    ['eq', 'gt', 'lt'],
    ['eq', 'ge', 'le'],
    ['eq', 'lt', 'gt'],
    ['eq', 'le', 'ge'],
    ['gt', 'lt', 'gt'],
    ['ge', 'lt', 'gt'],
    ['ge', 'le', 'ge'],
    ['lt', 'gt', 'lt'],
    ['le', 'gt', 'lt'],
    ['le', 'ge', 'le'],
    ['gt', 'gt', 'approx'],
    ['lt', 'lt', 'approx'],
    ['approx', 'gt', 'approx'],
    ['gt', 'approx', 'approx'],
    ['between', 'eq', 'approx'],
    ['eq', 'between', 'approx'],
  ];
  it.each(cases)('%s by %s is %s', (part, whole, relation) => {
    expect(relationOfShare(part, whole)).toBe(relation);
  });
});
