import { type AidKind, kinds } from '../kiel/words/headers.js';
import { type Panel, sumOfMonths } from '../kiel/panel.js';
import type { Problems } from '../kiel/problems.js';
import { minDonors } from './summary.js';

/** GDP of the United States in billions, between which it lies in any year and currency that a release may use. */
const plausibleGdp = { code: 'USA', low: 10_000, high: 60_000 };

/** Holds the file of donors and months against itself. */
export const checkPanel = (panel: Panel, problems: Problems): void => {
  const { sheet, donors } = panel;
  const where = `'${sheet.name}'`;
  if (donors.length < minDonors)
    problems.of('too-few-donors', sheet.file, `${donors.length} donors`, `at least ${minDonors}`, where);
  const isEmpty = (kind: AidKind): boolean => donors.every((donor) => sumOfMonths(donor, kind) === 0);
  for (const kind of kinds)
    if (isEmpty(kind)) problems.of('all-zero', sheet.file, `no ${kind} aid of any donor`, 'numbers', where);
  const gdp = donors.find(({ donor }) => donor.code === plausibleGdp.code)?.gdp;
  if (gdp !== undefined && (gdp < plausibleGdp.low || gdp > plausibleGdp.high))
    problems.of(
      'unknown-unit',
      sheet.file,
      `a GDP of ${gdp} of the United States`,
      'billions of euros in every column',
      where,
    );
};
