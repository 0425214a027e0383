import { amountOf } from '../../model/amount.js';
import { byVintage } from '../../reference/lookup.js';
import type { Vintage } from '../../model/vintage.js';
import type { ImportFile } from '../workbook/open.js';
import { hashesOf } from './source.js';
import type { Naming } from './vintage.js';

/** What a release is called among the vintages that there are. */
export interface Named extends Naming {
  /** The vintage that it is held against: the one it follows. */
  previous?: Vintage;
  /** A vintage of the same files, or with the same numbers. */
  same?: Vintage;
}

const throughOf = ({ through, vintage }: Vintage): string => through ?? vintage.slice(0, 10);

const knownHashes = ({ sources }: Vintage): Set<string> => new Set(sources.flatMap(hashesOf));

/** Whether every number that both vintages have is the same. */
const haveSameNumbers = (a: Vintage, b: Vintage): boolean => {
  const amounts = new Map(a.observations.map((o) => [o.id, amountOf(o)]));
  return b.observations.every((o) => !amounts.has(o.id) || amounts.get(o.id) === amountOf(o));
};

/**
 * Names a release after the last day it covers. Another file of the same day is a re-issue, known by its hash, or where no
 * hash is on record by its numbers: it is `.2`.
 * @param draft The vintage as it would be were it the first of its day.
 */
export const nameRelease = (
  through: string,
  files: readonly ImportFile[],
  draft: Vintage,
  vintages: readonly Vintage[],
): Named => {
  const own = vintages.filter(({ dataset }) => dataset === draft.dataset).sort(byVintage);
  const earlier = own.filter((one) => throughOf(one) < through).at(-1);
  const before = (name: string, previous: Vintage | undefined): Named => ({
    name,
    ...(previous && { previous, supersedes: previous.vintage }),
  });
  const ofDay = own.filter((one) => throughOf(one) === through);
  const latest = ofDay.at(-1);
  if (!latest) return before(through, earlier);
  const isKnown = (one: Vintage): boolean => {
    const hashes = knownHashes(one);
    return hashes.size ? files.every(({ sha256 }) => hashes.has(sha256)) : haveSameNumbers(one, draft);
  };
  const same = ofDay.find(isKnown);
  if (same) {
    const previous = own.find(({ vintage }) => vintage === same.supersedes) ?? earlier;
    return { ...before(same.vintage, previous), same };
  }
  return before(`${through}.${ofDay.length + 1}`, latest);
};
