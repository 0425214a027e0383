import { describe, expect, it } from 'vitest';
import { aidToUkraine } from '../../../../datasets/aid-to-ukraine/2024-08-31.js';
import { southKoreaAid } from '../../../../datasets/south-korea-aid/2024-10-22.js';
import { lookupObservation } from '../../../../src/derive/derive.js';
import type { Basis, Observation } from '../../../../src/model/observation.js';
import { basisWord, creditOf, assertAxis } from '../../../../widgets/scene/scene.js';
import { refusal, vintage } from '../../support/data.js';
import { paper, row, source } from '../../support/paper.js';
import { rowsOf } from '../../support/scenes.js';

describe('the credit line', () => {
  it('names whose numbers they are, who passes them on, the last day covered, and the vintage', () => {
    expect(creditOf([lookupObservation('total', southKoreaAid)], southKoreaAid)).toEqual([
      'Source: Kiel Institute for the World Economy, via The European Conservative',
      'data through 31 Aug 2024',
      'vintage 2024-10-22',
    ]);
    expect(creditOf(aidToUkraine.observations, aidToUkraine)).toEqual([
      'Source: Kiel Institute, Ukraine Support Tracker',
      'data through 31 Aug 2024',
      'vintage 2024-08-31',
    ]);
  });

  it('names only sources of what is drawn, each once', () => {
    expect(creditOf([row()], paper)).toEqual(['Source: The Paper']);
    expect(creditOf([row({ source: 'wire' }), row()], paper)).toEqual(['Source: The Paper; The Wire']);
    const twice = { ...paper, sources: [source('paper', 'Kiel'), source('wire', 'Kiel')] };
    expect(creditOf([row(), row({ source: 'wire' })], twice)).toEqual(['Source: Kiel']);
  });

  it('names the only source there is, though no row points to it', () => {
    const one = { ...paper, sources: [source('paper', 'The Paper')] };
    expect(creditOf([row({ source: undefined })], one)).toEqual(['Source: The Paper']);
    expect(creditOf([row({ source: undefined })], paper)).toEqual(['Source not stated']);
  });

  it('names owners once each, and says where one is not named', () => {
    const passed = [
      row({ via: 'p' }),
      row({ via: 'p' }),
      row({ by: 'eu', via: 'p' }),
      row({ by: 'unnamed', via: 'p' }),
    ];
    expect(creditOf(passed, paper)).toEqual([
      'Source: National Intelligence Service; European Union; a source the article does not name, via The Paper',
    ]);
  });

  it('names no owner who speaks in his own source', () => {
    expect(creditOf([row({ via: 'nis' })], paper)).toEqual(['Source: The Paper']);
  });

  it('says that nothing is stated of bare rows', () => {
    const { vintage: bare } = rowsOf([{ value: 1 }]);
    expect(creditOf(bare.observations, bare)).toEqual(['Source not stated']);
  });
});

describe('the word beside a mark', () => {
  const word = (given: Partial<Observation>): string => basisWord(row(given), paper);

  it('says what is not plain fact', () => {
    const bases: Basis[] = ['recorded', 'reported', 'estimated', 'claimed', 'promised', 'expected', 'derived'];
    expect(bases.map((basis) => word({ basis }))).toEqual([
      '',
      '',
      'estimated',
      'according to the NIS',
      'promised',
      'expected',
      'computed',
    ]);
  });

  it('names no claimant where none is known', () => {
    expect(word({ basis: 'claimed', by: '' })).toBe('claimed');
  });

  it('is left out where the label says it', () => {
    expect(word({ basis: 'promised', label: 'EU to Ukraine, Promised' })).toBe('');
  });

  it('is left out where the value says that there is none', () => {
    expect(word({ basis: 'claimed', value: null })).toBe('');
  });
});

describe('one axis', () => {
  const data = vintage({ observations: [row({ id: 'a' }), row({ id: 'b' })] });

  it('takes zero, the unknown, and other magnitudes of one unit', () => {
    const rows = [row({ value: 0 }), row({ value: null }), row({ unit: { code: 'rounds', mult: 0 } })];
    expect(() => {
      assertAxis(rows, data);
    }).not.toThrow();
  });

  it('refuses a number below zero, with its place in the data', () => {
    expect(
      refusal(() => {
        assertAxis([row({ id: 'b', value: -1 })], data);
      }).issues,
    ).toEqual([
      {
        code: 'negative',
        id: 'b',
        path: 'observations[1].value',
        got: '-1',
        expected: 'zero or more: bars start at zero',
      },
    ]);
  });

  it('refuses a number too large to compute with', () => {
    expect(
      refusal(() => {
        assertAxis([row({ id: 'a', value: 1e305, unit: { code: 'rounds', mult: 9 } })], data);
      }).issues[0],
    ).toMatchObject({
      code: 'too-large',
      path: 'observations[0].value',
    });
  });

  it('refuses two units', () => {
    const rows = [row({ id: 'a' }), row({ id: 'b', unit: { code: 'people', mult: 6 } })];
    expect(
      refusal(() => {
        assertAxis(rows, data);
      }).issues,
    ).toEqual([
      {
        code: 'mixed-units',
        id: 'b',
        path: 'observations[1].unit',
        got: '"rounds and people"',
        expected: 'one unit for all on an axis',
      },
    ]);
  });
});
