import { didYouMean } from '../../../error/did-you-mean.js';
import { wordsOf } from './names.js';
import { type ColumnUnit, parseUnit, splitUnit } from './unit.js';

/** Every kind of aid, the three parts first. */
export const kinds = ['financial', 'humanitarian', 'military', 'total'] as const;

/** A kind of aid, as the tracker parts it, or all of it. */
export type AidKind = 'financial' | 'humanitarian' | 'military' | 'total';

/** Every measure of aid, allocations first. */
export const aidMeasures = ['aid-allocated', 'aid-committed'] as const;

/** What is counted. Commitments are not allocations. */
export type AidMeasure = 'aid-allocated' | 'aid-committed';

/** What a column of a summary holds. What none of these is stays unread. */
export type ColumnMeaning =
  | { as: 'donor' | 'eu-member' | 'europe' | 'gdp' }
  | { as: 'aid'; measure: AidMeasure; kind: AidKind }
  | { as: 'share-of-gdp'; measure: AidMeasure };

const measureWords: Readonly<Record<string, AidMeasure>> = {
  allocation: 'aid-allocated',
  allocations: 'aid-allocated',
  allocated: 'aid-allocated',
  commitment: 'aid-committed',
  commitments: 'aid-committed',
  committed: 'aid-committed',
};
/** Slips of releases. */
const slips: Readonly<Record<string, string>> = { finanicial: 'financial' };
/** Words that leave the meaning as it is. Any other word makes a column another one: "short term", "share in EU". */
const fillers = new Set(['aid', 'bilateral', 'of', 'in', 'the']);

const isKind = (word: string): word is AidKind => (kinds as readonly string[]).includes(word);

/** Meaning of an amount of aid; nothing where one word is not of it, or two say different things. */
const aidMeaning = (words: readonly string[]): { measure: AidMeasure; kind: AidKind } | undefined => {
  const named = words.map((word) => (Object.hasOwn(slips, word) ? slips[word]! : word)).filter((w) => !fillers.has(w));
  const measures = new Set(named.map((word) => (Object.hasOwn(measureWords, word) ? measureWords[word] : undefined)));
  measures.delete(undefined);
  const [measure] = measures;
  const found = named.filter(isKind);
  const parts = found.filter((kind) => kind !== 'total');
  if (!measure || measures.size > 1 || parts.length > 1 || !found.length) return undefined;
  const others = named.filter((word) => !isKind(word) && !Object.hasOwn(measureWords, word));
  return others.length ? undefined : { measure, kind: parts[0] ?? 'total' };
};

const fixed: Readonly<Record<string, 'donor' | 'eu-member' | 'europe'>> = {
  country: 'donor',
  countries: 'donor',
  donor: 'donor',
  donors: 'donor',
  'donor country': 'donor',
  'eu member': 'eu-member',
  'geographic europe': 'europe',
};

/** A column as its header and the cell below say it. */
export interface Header {
  meaning: ColumnMeaning;
  unit?: ColumnUnit;
  /** The words that were to be a unit and are none. */
  badUnit?: string;
}

/**
 * Reads a header with its unit. The unit stands in a row of its own or in the header; where it stands in both, both must
 * say the same.
 * @returns Nothing where the column is none that is read.
 */
export const readHeader = (header: string, below = ''): Header | undefined => {
  const whole = wordsOf(header).join(' ');
  if (Object.hasOwn(fixed, whole)) return { meaning: { as: fixed[whole]! } };
  const { name, unit } = splitUnit(header);
  const below2 = below.trim();
  const [own, other] = [unit ? parseUnit(unit) : undefined, below2 ? parseUnit(below2) : undefined];
  const isGdp = name.length > 0 && name.every((word) => word === 'gdp' || /^\d{4}$/.test(word));
  const aid = isGdp ? undefined : aidMeaning(name);
  if (!isGdp && !aid) return undefined;
  const units = [own, other].filter((one) => one !== undefined);
  const disagree =
    (below2 && !other) ||
    (units.length === 2 &&
      (units[0]!.isShare !== units[1]!.isShare ||
        units[0]!.currency !== units[1]!.currency ||
        (units[0]!.mult !== units[1]!.mult && units[0]!.mult !== 0)));
  if (disagree) return { meaning: isGdp ? { as: 'gdp' } : { as: 'aid', ...aid! }, badUnit: `${unit} ${below2}`.trim() };
  const found = other ?? own;
  if (isGdp) return { meaning: { as: 'gdp' }, ...(found && { unit: found }) };
  const meaning: ColumnMeaning = found?.isShare
    ? { as: 'share-of-gdp', measure: aid!.measure }
    : { as: 'aid', ...aid! };
  if (found?.isShare && aid!.kind !== 'total') return undefined;
  return { meaning, ...(found && { unit: found }) };
};

/** The header that was probably meant, among those that are read. */
export const nearestHeader = (header: string): string | undefined =>
  didYouMean(
    header.toLowerCase(),
    (['allocations', 'commitments'] as const).flatMap((measure) => [
      ...kinds.slice(0, 3).map((kind) => `${kind} ${measure}`),
      `total bilateral ${measure}`,
    ]),
  );
