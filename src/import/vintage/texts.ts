import type { Measure } from '../../model/vintage.js';
import type { AidMeasure, AidKind } from '../kiel/words/headers.js';

const method =
  'in current euros, not adjusted for inflation. In-kind aid is valued at market prices, at the upper bound; money meant for arms counts as military; a loan counts with its whole amount, as a grant does. Refugee costs, private gifts and money of the IMF and the UN are left out.';

/** What is counted, by id. */
const definitions: Readonly<Record<string, Measure>> = {
  'aid-allocated': {
    id: 'aid-allocated',
    title: 'Aid allocated',
    definition: `Aid from government to government since 24 January 2022 that was delivered or set aside for a particular package, ${method} Commitments, the wider pledges, are another measure.`,
  },
  'aid-committed': {
    id: 'aid-committed',
    title: 'Aid committed',
    definition: `Aid from government to government that was pledged since 24 January 2022, allocated or not, ${method} Allocations are another measure, and may be more where what is given needed no pledge.`,
  },
  'aid-allocated-monthly': {
    id: 'aid-allocated-monthly',
    title: 'Aid allocated in the month',
    definition: 'The same aid, of all donors together, by the month it is dated to. January 2022 begins on the 24th.',
  },
  'aid-allocated-months': {
    id: 'aid-allocated-months',
    title: 'Aid allocated, by the sheet of months',
    definition: 'The same aid of all donors, as the tracker’s sheet of months adds it up.',
  },
  'share-in-eu-aid': {
    id: 'share-in-eu-aid',
    title: 'Share in the EU’s aid',
    definition:
      'The part of the EU institutions’ aid that the tracker puts down to a member state. No row here has this measure; it is named so that nobody adds it to aid allocated, which has that money in the EU institutions’ row.',
  },
};

/** A measure as vintages define it. */
export const measureOf = (id: string): Measure => definitions[id]!;

/** The reader’s words for kinds of aid. */
export const kindWords: Readonly<Record<AidKind, string>> = {
  financial: 'Financial',
  humanitarian: 'Humanitarian',
  military: 'Military',
  total: 'All aid',
};

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** A day in words: 31 August 2024. */
export const dayInWords = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${monthNames[Number(month) - 1]!} ${year}`;
};

/** A month in words: August 2024. */
export const monthInWords = (month: string): string => {
  const [year = '', number = ''] = month.split('-');
  return `${monthNames[Number(number) - 1]!} ${year}`;
};

/** What was done with the money, in a sentence. */
export const measureVerb = (measure: AidMeasure): string => (measure === 'aid-allocated' ? 'allocated' : 'committed');

/** Notes that hold of every release. */
export const generalNotes: readonly string[] = [
  'Totals by donor only, as cited facts. The institute states no licence and asks for a citation; its own files are not passed on.',
  'The EU institutions are a donor of their own and overlap with no other row: a sum of donors may hold them and their members. What must never be added to their row is the column that gives a member’s share in the EU’s aid: it counts the same money. Most of the EU’s aid is loans that the EU borrows.',
  'Rounded to the thousand euros; a zero means that the tracker records none.',
];
