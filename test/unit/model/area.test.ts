import { describe, expect, it } from 'vitest';
import { containersAmong } from '../../../src/model/area.js';

const areas = [
  { code: 'EU', name: 'EU institutions' },
  { code: 'DEU', name: 'Germany', within: 'EU' },
  { code: 'FRA', name: 'France', within: 'EU' },
  { code: 'ENG', name: 'England', within: 'GBR' },
  { code: 'GBR', name: 'United Kingdom' },
  { code: 'USA', name: 'United States' },
];

describe('of the areas in a list, those that contain others in it', () => {
  it.each([
    ['one with a member', ['DEU', 'EU'], ['EU']],
    ['each with a member, in the order they are declared', ['GBR', 'FRA', 'EU', 'ENG', 'DEU'], ['EU', 'GBR']],
    ['none without members in the list', ['EU', 'USA', 'GBR'], []],
    ['none that stand outside the list', ['DEU', 'FRA', 'ENG'], []],
    ['none of nothing', [], []],
    ['none that nobody declares', ['XXX', 'DEU'], []],
  ])('%s', (_, codes, containers) => {
    expect(containersAmong(codes, areas)).toEqual(containers);
  });
});
