import { canonicalJson } from '../../../src/rules/locks.js';

/** What a version number can promise about a change, smallest first. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof bumps)[number];

/** One difference between two public surfaces, and the smallest bump that may carry it. */
export interface Change {
  bump: Bump;
  /** Where: "`Basis` in figures-of-record", "<figure-parts>, part mark". */
  what: string;
  /** Which line of the policy it falls under, or why it cannot be shown to be harmless. */
  why: string;
  /** Absent where there was nothing. */
  before?: string;
  /** Absent where there is nothing any more. */
  after?: string;
}

/** The largest bump that any of them asks for. */
export const largest = (changes: readonly Change[]): Bump =>
  bumps[Math.max(0, ...changes.map(({ bump }) => bumps.indexOf(bump)))]!;

/** A change to something there was and still is. */
export const changed = (bump: Bump, what: string, why: string, before: string, after: string): Change => ({
  bump,
  what,
  why,
  before,
  after,
});

export const removed = (what: string, before: string, why = 'removed'): Change => ({
  bump: 'major',
  what,
  why,
  before,
});

export const added = (what: string, after: string, why = 'new'): Change => ({ bump: 'minor', what, why, after });

/** Whoever cannot show that nothing breaks says that it may. */
export const breaking = (what: string, why: string, before: string, after: string): Change =>
  changed('major', what, `${why}: not shown to be compatible`, before, after);

/** Names that came and went, and what became of those that stayed. */
export const compareNamed = <T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  on: {
    removed: (name: string, was: T) => readonly Change[];
    added: (name: string, is: T) => readonly Change[];
    kept: (name: string, was: T, is: T) => readonly Change[];
  },
): Change[] => [
  ...Object.entries(before).flatMap(([name, was]) =>
    Object.hasOwn(after, name) ? on.kept(name, was, after[name]!) : on.removed(name, was),
  ),
  ...Object.entries(after).flatMap(([name, is]) => (Object.hasOwn(before, name) ? [] : on.added(name, is))),
];

/** A piece of the public surface that has a name of its own, with the pieces inside it. */
export interface Part {
  /** As it is shown. */
  text: string;
  /** Of the text, what must stay where the rest is compared by its parts. */
  head?: string;
  /** What it asks for where it is new. */
  added: Bump;
  /** By name; a name is put behind that of the whole to say where the part is. */
  parts?: Record<string, Part>;
}

/** The plain rule: a part that was removed or reads otherwise is major, one that was added is what it asks for. */
export const compareParts = (before: Part['parts'], after: Part['parts'], what: string): Change[] =>
  compareNamed(before ?? {}, after ?? {}, {
    removed: (name, { text }) => [removed(what + name, text)],
    added: (name, { text, added: bump }) => [{ ...added(what + name, text), bump }],
    kept: (name, was, is) =>
      (was.head ?? was.text) === (is.head ?? is.text)
        ? compareParts(was.parts, is.parts, what + name)
        : [changed('major', what + name, 'changed', was.text, is.text)],
  });

/** What became of each of several places, where all have the same: "`Basis` in figures-of-record and 3 more" is one change. */
export const compareEach = <T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  nameOf: (place: string) => string,
  compare: (was: T, is: T) => Change[],
): Change[] => {
  const found = new Map<string, { change: Change; places: string[] }>();
  for (const place of Object.keys(before).filter((name) => Object.hasOwn(after, name)))
    for (const change of compare(before[place]!, after[place]!)) {
      const key = canonicalJson(change);
      found.set(key, { change, places: [...(found.get(key)?.places ?? []), nameOf(place)] });
    }
  return [...found.values()].map(({ change, places: [first = '', ...more] }) => ({
    ...change,
    what: `${change.what} in ${first}${more.length ? ` and ${more.length} more` : ''}`,
  }));
};
