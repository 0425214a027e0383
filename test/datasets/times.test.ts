import { describe, expect, it } from 'vitest';
import { times } from '../../src/rules/times.js';
import { broken, type Draft, pick } from './dataset-files.js';

type Found = { code: string; id?: string; path: string; got: string; expected: string };

const shells = 'artillery-shells@2024-11-18';
const aid = 'aid-to-ukraine@2026-04-30';
const indexOf = (draft: Draft, id: string): number => draft.vintage.observations.findIndex((o) => o.id === id);
const first = <T>(items: T[] | undefined): T => {
  if (!items?.[0]) throw new Error('nothing to break');
  return items[0];
};

describe('nothing is known before it was said', () => {
  const position: Record<string, number> = {};
  const at = (id: string): string => `observations[${position[id] ?? -1}]`;
  for (const id of ['north-korea-to-russia', 'eu-sent-2024-11-18']) {
    broken(shells, (draft) => (position[id] = indexOf(draft, id)));
  }
  const rounds = 'north-korea-to-russia';

  it.each<[string, string, (draft: Draft) => void, () => Found]>([
    [
      'a claim that was made after the vintage was known',
      shells,
      ({ vintage }) => (pick(vintage.observations, 'eu-sent-2024-11-18').stated = '2024-11-19'),
      () => ({
        code: 'stated-later',
        id: 'eu-sent-2024-11-18',
        path: `${at('eu-sent-2024-11-18')}.stated`,
        got: '2024-11-19',
        expected: 'no later than 2024-11-18, when it was known',
      }),
    ],
    [
      'a claim that was made in a month after it',
      shells,
      ({ vintage }) => (pick(vintage.observations, 'eu-sent-2024-11-18').stated = '2024-12/..'),
      () => ({
        code: 'stated-later',
        id: 'eu-sent-2024-11-18',
        path: `${at('eu-sent-2024-11-18')}.stated`,
        got: '2024-12/..',
        expected: 'no later than 2024-11-18, when it was known',
      }),
    ],
    [
      'a repeated claim that is not there',
      shells,
      ({ vintage }) => (pick(vintage.observations, rounds).repeats = 'north-korea-rounds'),
      () => ({
        code: 'unknown-id',
        id: rounds,
        path: `${at(rounds)}.repeats`,
        got: '"north-korea-rounds"',
        expected: 'another observation of this vintage',
      }),
    ],
    [
      'a claim that repeats itself',
      shells,
      ({ vintage }) => (pick(vintage.observations, rounds).repeats = rounds),
      () => ({
        code: 'unknown-id',
        id: rounds,
        path: `${at(rounds)}.repeats`,
        got: `"${rounds}"`,
        expected: 'another observation of this vintage',
      }),
    ],
    [
      'a claim that repeats one of another quantity',
      shells,
      ({ vintage }) => (pick(vintage.observations, rounds).repeats = 'eu-sent-2024-01-31'),
      () => ({
        code: 'other-quantity',
        id: rounds,
        path: `${at(rounds)}.repeats`,
        got: '"eu-rounds-sent"',
        expected: 'a claim of the same quantity, "north-korea-rounds"',
      }),
    ],
    [
      'a claim that repeats a later one',
      shells,
      ({ vintage }) =>
        Object.assign(pick(vintage.observations, 'eu-sent-2024-11-18'), {
          stated: '2024-11-10',
          repeats: 'eu-sent-2024-11-11',
        }),
      () => ({
        code: 'repeats-later',
        id: 'eu-sent-2024-11-18',
        path: `${at('eu-sent-2024-11-18')}.repeats`,
        got: '2024-11-11',
        expected: 'a claim stated no later than 2024-11-10',
      }),
    ],
    [
      'a revision of something that is not there',
      aid,
      ({ vintage }) => (first(vintage.revisions).ids = ['KOR-loans']),
      () => ({
        code: 'unknown-id',
        id: 'KOR-loans',
        path: 'revisions[0].ids[0]',
        got: '"KOR-loans"',
        expected: 'an observation of this vintage or the one before',
      }),
    ],
    [
      'a revision in another unit than its numbers',
      aid,
      ({ vintage }) => {
        first(vintage.revisions).ids = ['KOR-total'];
        Object.assign(first(vintage.revisions).effect ?? {}, { unit: { code: 'USD', mult: 6 } });
      },
      () => ({
        code: 'mixed-units',
        id: 'KOR-total',
        path: 'revisions[0].effect.unit.code',
        got: 'USD',
        expected: 'EUR',
      }),
    ],
    [
      'revisions of nothing that came before',
      aid,
      ({ vintage }) => delete vintage.supersedes,
      () => ({
        code: 'no-predecessor',
        path: 'revisions',
        got: 'undefined',
        expected: 'a vintage that this one supersedes',
      }),
    ],
    [
      'an erratum in a vintage that is no earlier',
      aid,
      ({ vintage }) =>
        (vintage.errata = [{ observation: 'KOR-total', vintage: '2026-04-30', found: '2026-11-23', text: 'Wrong.' }]),
      () => ({
        code: 'unknown-vintage',
        id: 'KOR-total',
        path: 'errata[0].vintage',
        got: '"2026-04-30"',
        expected: 'an earlier vintage of aid-to-ukraine',
      }),
    ],
    [
      'an erratum of something that is not there',
      aid,
      ({ vintage }) =>
        (vintage.errata = [{ observation: 'IND-total', vintage: '2024-08-31', found: '2026-11-23', text: 'Wrong.' }]),
      () => ({
        code: 'unknown-id',
        id: 'IND-total',
        path: 'errata[0].observation',
        got: '"IND-total"',
        expected: 'an observation of aid-to-ukraine@2024-08-31',
      }),
    ],
    [
      'an erratum that is corrected in no later vintage',
      aid,
      ({ vintage }) =>
        (vintage.errata = [
          {
            observation: 'KOR-total',
            vintage: '2024-08-31',
            found: '2026-11-23',
            text: 'Wrong.',
            corrected: '2024-08-31',
          },
        ]),
      () => ({
        code: 'unknown-vintage',
        id: 'KOR-total',
        path: 'errata[0].corrected',
        got: '"2024-08-31"',
        expected: 'a vintage of the dataset after 2024-08-31',
      }),
    ],
  ])('finds %s', (_, name, breakIt, issue) => {
    const file = broken(name, breakIt);
    expect(times(file)).toEqual([{ file: file.file, ...issue() }]);
  });

  it('takes a month for what it may be: a claim of November may stand in a vintage of the 18th', () => {
    const file = broken(shells, ({ vintage }) => {
      pick(vintage.observations, 'eu-sent-2024-11-18').stated = '2024-11';
    });
    expect(times(file)).toEqual([]);
  });

  it('lets an erratum stand that is about an earlier vintage, and mended in this one', () => {
    const file = broken(aid, ({ vintage }) => {
      vintage.errata = [
        {
          observation: 'KOR-total',
          vintage: '2024-08-31',
          found: '2026-11-23',
          text: 'Wrong.',
          corrected: '2026-04-30',
        },
      ];
    });
    expect(times(file)).toEqual([]);
  });
});
