import { canonicalJson } from '../../../src/rules/canonical-json.js';

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

export const larger = (a: Bump, b: Bump): Bump => (bumps.indexOf(a) < bumps.indexOf(b) ? b : a);

/** The largest bump that any of them asks for. */
export const largest = (changes: readonly Change[]): Bump =>
  changes.reduce<Bump>((most, { bump }) => larger(most, bump), 'none');

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
export const unproven = (what: string, why: string, before: string, after: string): Change =>
  changed('major', what, `${why}: not shown to be compatible`, before, after);

/** One change that shows in several places is one reason: "`Basis` in figures-of-record and 3 more". */
export const gathered = (found: readonly { where: string; changes: readonly Change[] }[]): Change[] => {
  const places = new Map<string, { change: Change; where: string[] }>();
  for (const { where, changes } of found) {
    for (const change of changes) {
      const key = canonicalJson(change);
      const known = places.get(key);
      if (known) known.where.push(where);
      else places.set(key, { change, where: [where] });
    }
  }
  return [...places.values()].map(({ change, where: [first = '', ...others] }) => ({
    ...change,
    what: `${change.what} in ${first}${others.length ? ` and ${others.length} more` : ''}`,
  }));
};

/** Names that came and went, and what became of those that stayed. */
export const compareNamed = <T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  on: {
    gone: (name: string, was: T) => readonly Change[];
    come: (name: string, is: T) => readonly Change[];
    both: (name: string, was: T, is: T) => readonly Change[];
  },
): Change[] => [
  ...Object.entries(before).flatMap(([name, was]) =>
    Object.hasOwn(after, name) ? on.both(name, was, after[name]!) : on.gone(name, was),
  ),
  ...Object.entries(after).flatMap(([name, is]) => (Object.hasOwn(before, name) ? [] : on.come(name, is))),
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
    gone: (name, { text }) => [removed(what + name, text)],
    come: (name, { text, added: bump }) => [{ ...added(what + name, text), bump }],
    both: (name, was, is) =>
      (was.head ?? was.text) === (is.head ?? is.text)
        ? compareParts(was.parts, is.parts, what + name)
        : [changed('major', what + name, 'changed', was.text, is.text)],
  });
