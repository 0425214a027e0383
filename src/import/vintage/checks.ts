import type { Check } from '../../model/check.js';
import type { Release } from '../kiel/draft.js';
import { type AidKind, type AidMeasure, aidMeasures, kinds } from '../kiel/words/headers.js';
import { figureId } from './observations.js';

/** Whether any donor has a number of a measure and kind. */
export const hasKind = (release: Release, measure: AidMeasure, kind: AidKind): boolean =>
  release.figures.some((one) => one.measure === measure && one.kind === kind);

const sumCheck = (measure: AidMeasure): Check => ({
  kind: 'sum',
  total: figureId('*', measure, 'total'),
  parts: kinds.slice(0, 3).map((kind) => figureId('*', measure, kind)),
  tolerance: 2000,
  why: 'The three kinds are all there is; each number is rounded to the thousand euros.',
});

const disjoint = (measure: string, other: string, why: string): Check => ({
  kind: 'disjoint',
  never: [measure, other],
  why,
});

/** What the numbers of a release must fulfil, as its vintage declares it. */
export const checksOf = (release: Release, measures: readonly string[]): Check[] => {
  const checks: Check[] = [];
  for (const measure of aidMeasures)
    if (kinds.every((kind) => hasKind(release, measure, kind))) checks.push(sumCheck(measure));
  if (measures.includes('aid-allocated')) {
    checks.push(
      disjoint(
        'aid-allocated',
        'share-in-eu-aid',
        'A member’s share in the EU’s aid is money that the EU institutions’ row already has.',
      ),
    );
    if (measures.includes('aid-committed'))
      checks.push(disjoint('aid-allocated', 'aid-committed', 'Much of what is allocated was committed before.'));
    if (measures.includes('aid-allocated-monthly')) {
      checks.push(
        disjoint('aid-allocated', 'aid-allocated-monthly', 'The months hold the same aid as the donors’ totals.'),
        {
          kind: 'agrees',
          a: 'ALL-total',
          b: 'ALL-months-total',
          tolerance: 100_000,
          why: 'The donors and the months hold the same aid; each number is rounded to the thousand euros.',
        },
      );
    }
    if (measures.includes('aid-allocated-months'))
      checks.push(
        disjoint(
          'aid-allocated',
          'aid-allocated-months',
          'The sheet of months holds the same aid as the donors’ totals.',
        ),
      );
  }
  return checks;
};
