import { describe, expect, it } from 'vitest';
import { artilleryShells } from '../../../../datasets/artillery-shells/2024-10-22.js';
import { southKoreaAid } from '../../../../datasets/south-korea-aid/2024-10-22.js';
import { troops } from '../../../../datasets/troops/2024-10-22.js';
import { lookupObservation } from '../../../../src/derive/derive.js';
import type { DerivedObservation } from '../../../../src/model/derivation.js';
import type { Basis, Relation } from '../../../../src/model/observation.js';
import { ends, percent } from '../../../../widgets/scene/mark.js';
import { markOf } from '../../../../widgets/scene/mark-of.js';
import { observation } from '../../support/data.js';

describe('what a number rests on is its fill', () => {
  const looks: [Basis, string][] = [
    ['recorded', 'solid'],
    ['reported', 'solid'],
    ['estimated', 'hatched'],
    ['claimed', 'claimed'],
    ['promised', 'outline'],
    ['expected', 'expected'],
  ];
  it.each(looks)('%s: %s', (basis, look) => {
    expect(markOf(observation({ basis }))).toEqual({ look, end: 'flat' });
  });

  it('what nobody reports is dashed, whatever else is said of it', () => {
    expect(markOf(observation({ value: null, basis: 'claimed', relation: 'gt' }))).toEqual({
      look: 'unknown',
      end: 'flat',
    });
  });

  it('zero is a number like any other', () => {
    expect(markOf(observation({ value: 0, basis: 'estimated' })).look).toBe('hatched');
  });
});

describe('its hedge is its end', () => {
  const shapes: [Relation, string][] = [
    ['eq', 'flat'],
    ['between', 'flat'],
    ['approx', 'open'],
    ['gt', 'more'],
    ['ge', 'more'],
    ['lt', 'fewer'],
    ['le', 'fewer'],
  ];
  it.each(shapes)('%s: %s', (relation, end) => {
    expect(markOf(observation({ relation }))).toEqual({ look: 'solid', end });
  });

  it('each end but the plain one has an outline of its own, closed, from the top to the bottom', () => {
    expect(Object.keys(ends)).toEqual(['open', 'more', 'fewer']);
    expect(new Set(Object.values(ends)).size).toBe(3);
    for (const path of Object.values(ends)) expect(path).toMatch(/^M-1 0H4.*24H-1Z$/);
  });
});

describe('a computed number looks like the weakest thing it rests on', () => {
  const resting = (...restsOn: Basis[]): string => {
    const o: DerivedObservation = {
      ...observation(),
      basis: 'derived',
      derivedFrom: [],
      formula: '',
      restsOn,
    };
    return markOf(o).look;
  };

  it.each([
    [['recorded', 'reported'], 'solid'],
    [['recorded', 'estimated'], 'hatched'],
    [['estimated', 'claimed'], 'claimed'],
    [['claimed', 'promised'], 'outline'],
    [['promised', 'expected'], 'expected'],
    [['expected', 'recorded', 'estimated', 'claimed'], 'expected'],
  ] as [Basis[], string][])('%j: %s', (bases, look) => {
    expect(resting(...bases)).toBe(look);
  });

  it('and solid where that is not known', () => {
    expect(resting()).toBe('solid');
    expect(markOf(observation({ basis: 'derived' })).look).toBe('solid');
  });

  it.each([
    ['south-korea-aid/share-military', { look: 'solid', end: 'open' }],
    ['artillery-shells/sent-of-promised', { look: 'outline', end: 'open' }],
    ['artillery-shells/north-korea-to-eu-sent', { look: 'claimed', end: 'open' }],
    ['troops/russia-to-first', { look: 'claimed', end: 'open' }],
    ['troops/per-brigade', { look: 'expected', end: 'flat' }],
  ])('%s', (reference, mark) => {
    expect(markOf(lookupObservation(reference, [southKoreaAid, artilleryShells, troops]))).toEqual(mark);
  });
});

describe('a length is a percentage', () => {
  it.each([
    [0, '0%'],
    [1, '100%'],
    [0.5957, '59.57%'],
    [470 / 789, '59.569%'],
    [1 / 3, '33.333%'],
    [2 / 3, '66.667%'],
    [0.1 + 0.2, '30%'],
    [0.000001, '0%'],
    [1.2, '120%'],
  ])('%d: %s', (fraction, text) => {
    expect(percent(fraction)).toBe(text);
  });
});
