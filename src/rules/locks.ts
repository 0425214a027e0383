import type { Issue } from '../error/figure-error.js';
import { formatReference } from '../reference/reference.js';
import { type DatasetFile, issueIn, type Rule } from './dataset-file.js';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
};

/** Writes data as JSON that is always the same text: keys in order, no blanks, nothing undefined. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

/** Hash of each vintage with its evidence, by name: `troops@2024-10-22`. */
export type Lock = Readonly<Record<string, string>>;

/** Writes the text that is hashed for the lock: all that a release publishes of a vintage. The caller hashes it, since that needs a platform. */
export const lockedText = ({ vintage, evidence }: DatasetFile): string => canonicalJson({ vintage, evidence });

/** A released vintage and its evidence never change by a byte; a correction is a new vintage. */
export const locks =
  (lock: Lock, hashes: Lock): Rule =>
  (file) => {
    const name = formatReference(file.vintage);
    const [is, was] = [hashes[name], lock[name]];
    if (is !== undefined && is === was) return [];
    return was === undefined
      ? [issueIn(file)('not-locked', name, '', is ?? 'no hash', 'a line in the lock: run the test with UPDATE_LOCK=1')]
      : [
          issueIn(file)(
            'vintage-changed',
            name,
            '',
            is ?? 'no hash',
            `${was}, as released: a change needs a vintage of its own`,
          ),
        ];
  };

/** Each line of the lock still has its vintage. */
export const unlocked = (file: string, lock: Lock, hashes: Lock): Issue[] =>
  Object.keys(lock)
    .filter((name) => hashes[name] === undefined)
    .map((name) => ({
      code: 'vintage-gone',
      file,
      id: name,
      path: name,
      got: 'no such vintage',
      expected: 'every vintage ever released',
    }));

/** Adds a line to the lock for each vintage without one; no other line changes. */
export const extended = (lock: Lock, hashes: Lock): Lock =>
  Object.fromEntries(Object.entries({ ...hashes, ...lock }).sort(([a], [b]) => (a < b ? -1 : 1)));
