import type { Header } from './headers.js';
import type { ColumnMeaning } from './headers.js';
import { kinds } from './headers.js';

/** A file that is laid out in a way of its own: its header tells it, to the word. */
export interface Layout {
  id: string;
  /** What it is, for a report. */
  title: string;
  /** Every column of its header. */
  columns: readonly string[];
  /** What the columns hold that are read, by their header. */
  read: Readonly<Record<string, Header>>;
  /** What is known to be missing in it. */
  lacks: readonly ('total' | 'rows')[];
  /** Why, for a note of the vintage. */
  note: string;
}

const amount = (meaning: ColumnMeaning): Header => ({ meaning, unit: { currency: 'EUR', mult: 9, isShare: false } });
const share = (measure: 'aid-allocated' | 'aid-committed'): Header => ({
  meaning: { as: 'share-of-gdp', measure },
  unit: { mult: 0, isShare: true },
});

const kindsOf = (
  measure: 'aid-allocated' | 'aid-committed',
  header: (kind: string) => string,
): Record<string, Header> =>
  Object.fromEntries(kinds.map((kind) => [header(kind), amount({ as: 'aid', measure, kind })]));

const extracted = (words: string) => (kind: string) =>
  `${kind === 'total' ? 'total_bilateral' : kind}_${words}__billion`;

/**
 * Extractions that lost the signs of their units. `€ billion` and `$ billion` have both become `_billion`: that these are
 * euros is not read but proved, since each total makes its share of the GDP in euros.
 */
export const layouts: readonly Layout[] = [
  {
    id: 'release-19-extraction',
    title: 'an extraction of the sheet “Country Summary (€)”, as of release 19',
    columns: (
      'country eu_member geographic_europe financial_allocations__billion humanitarian_allocations__billion ' +
      'military_allocations__billion total_bilateral_allocations__billion financial_commitments__billion ' +
      'humanitarian_commitments__billion military_commitments__billion total_bilateral_commitments__billion ' +
      'gdp_2021_us_billion gdp_2021__billion total_bilateral_commitments__2021_gdp total_bilateral_allocations__2021_gdp ' +
      'share_in_eu_commitments__billion share_in_eib_commitments__billion share_in_total_eu_commitments__billion ' +
      'share_in_total_eu_commitments__2021_gdp total_bilateral_and_eu_commitments__billion ' +
      'total_bilateral_and_eu_commitments__2021_gdp specific_weapons_and_equipment__billion ' +
      'financial_commitments_with_military_purpose__billion financial_commitments_short_term__billion ' +
      'humanitarian_commitments_short_term__billion military_commitments_short_term__billion ' +
      'total_bilateral_commitments_short_term__billion total_bilateral_commitments_short_term__2021_gdp ' +
      'share_in_eu_allocations__billion share_in_eib_allocations__billion share_in_total_eu_allocations__billion ' +
      'share_in_total_eu_allocations__2021_gdp total_bilateral_and_eu_allocations__billion ' +
      'total_bilateral_and_eu_allocations__2021_gdp'
    ).split(' '),
    read: {
      country: { meaning: { as: 'donor' } },
      eu_member: { meaning: { as: 'eu-member' } },
      geographic_europe: { meaning: { as: 'europe' } },
      gdp_2021_us_billion: { meaning: { as: 'gdp' }, unit: { currency: 'USD', mult: 9, isShare: false } },
      gdp_2021__billion: amount({ as: 'gdp' }),
      ...kindsOf('aid-allocated', extracted('allocations')),
      ...kindsOf('aid-committed', extracted('commitments')),
      total_bilateral_allocations__2021_gdp: share('aid-allocated'),
      total_bilateral_commitments__2021_gdp: share('aid-committed'),
    },
    lacks: ['total', 'rows'],
    note: 'Read in an extraction that has neither the tracker’s row of totals nor, of some donors, any row.',
  },
];

/** Finds the layout that a row of headers is of, to the word. */
export const layoutOf = (headers: readonly string[]): Layout | undefined =>
  layouts.find(({ columns }) => columns.length === headers.length && columns.every((name, i) => name === headers[i]));
