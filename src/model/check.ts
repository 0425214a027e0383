import type { Observation } from './observation.js';

/** What every check has, whatever its kind. */
export interface CheckBase {
  /** Why the check holds, for a reader of the report. */
  why: string;
}

/** The parts add up to the total. `*` in every id stands for the same text: `*-total` and `*-military` check each donor. */
export interface SumCheck extends CheckBase {
  /** Tells it from the other checks. */
  kind: 'sum';
  /** Reference of the total. */
  total: string;
  /** References of the parts. */
  parts: string[];
  /** Largest difference allowed, in base units. */
  tolerance: number;
}

/** Values in falling order. */
export interface RankCheck extends CheckBase {
  /** Tells it from the other checks. */
  kind: 'rank';
  /** References, largest first. */
  order: string[];
  /** Nothing else of the same measure and dimensions may stand between them. */
  adjacent?: boolean;
}

/** `part / whole` lies within `tolerance` of `equals`. */
export interface RatioCheck extends CheckBase {
  /** Tells it from the other checks. */
  kind: 'ratio';
  /** Reference of the part. */
  part: string;
  /** Reference of the whole. */
  whole: string;
  /** The ratio that is to come out: a plain number, 0.5 for a half. */
  equals: number;
  /** Largest difference allowed from `equals`, as a plain number. */
  tolerance: number;
}

/** Numbers that must never be added: they overlap, or are different things. */
export interface DisjointCheck extends CheckBase {
  /** Tells it from the other checks. */
  kind: 'disjoint';
  /** Two or more ids or measures; no sum, share or view may take from more than one. */
  never: string[];
}

/** Two statements of the same quantity agree, within `tolerance` base units. */
export interface AgreesCheck extends CheckBase {
  /** Tells it from the other checks. */
  kind: 'agrees';
  /** A reference, usually into this dataset. */
  a: string;
  /** A reference, usually into another dataset. */
  b: string;
  /** Largest difference allowed, in base units. */
  tolerance: number;
}

/** A promise about the numbers, as data. Bounds count: a hedged number passes where some value it allows would. */
export type Check = SumCheck | RankCheck | RatioCheck | DisjointCheck | AgreesCheck;

/** Every text that `*` stands for in a pattern, among ids; one empty text for a pattern without it. */
export const starsIn = (pattern: string, ids: readonly string[]): string[] => {
  if (!pattern.includes('*')) return [''];
  const [before = '', after = ''] = pattern.split('*');
  return ids
    .filter((id) => id.startsWith(before) && id.endsWith(after) && id.length > before.length + after.length)
    .map((id) => id.slice(before.length, id.length - after.length));
};

/** The ids and measures of a check that some observations take from; more than one breaks it. */
export const disjointAmong = ({ never }: DisjointCheck, observations: readonly Observation[]): string[] =>
  never.filter((name) => observations.some((o) => o.id === name || o.measure === name));
