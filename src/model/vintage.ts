import type { Area } from './area.js';
import type { Derivation } from './derivation.js';
import type { Agent } from './agent.js';
import type { Check } from './check.js';
import type { AgentId, AreaCode, MeasureId, Observation, Period, Relation, SourceId, Unit } from './observation.js';
import type { Source } from './source.js';
import type { View } from './view.js';

/** What is counted, and how it is named for a reader. */
export interface Measure {
  /** What observations name it by. */
  id: MeasureId;
  /** "Aid allocated". */
  title: string;
  /** What is in it and what is not. */
  definition: string;
}

/** A mistake found in a released vintage: shown beside the number, never corrected in place. It stands in a later vintage. */
export interface Erratum {
  /** Observation id. */
  observation: string;
  /** The vintage that has it wrong. */
  vintage: string;
  /** Day it was found, ISO 8601. */
  found: string;
  /** What is wrong and what is right, in words. */
  text: string;
  /** The vintage in which it is right. */
  corrected?: string;
}

/** Part of a change. */
export interface Effect {
  /** Above zero where the number grew. */
  value: number;
  /** What is counted, and the power of ten of `value`. */
  unit: Unit;
  /** How exact it is. */
  relation: Relation;
  /** References of the two numbers that it lies between: what, less. Without them it rests on `source` alone. */
  from?: string[];
}

/** Why numbers differ from those of the vintage that this one supersedes. Declared, because numbers alone do not tell. */
export interface Revision {
  /** Ids of the observations it explains. */
  ids: string[];
  /** What changed and why, in our words. */
  text: string;
  /** How much of the change it accounts for, where that is known. The effects on one number add up to its whole change. */
  effect?: Effect;
  /** `reported`: the source says so. `inferred`: we conclude it, and say so wherever it is shown. */
  basis: 'reported' | 'inferred';
  /** Where it is written, or what it was inferred from. */
  source?: SourceId;
}

/** Something that happened, dated as exactly as the source dates it. */
export interface HistoricalEvent {
  /** Stable and never reused within its dataset. */
  id: string;
  /** When, as exact as the source and no more. */
  date: Period;
  /** What happened, in our words. */
  title: string;
  /** Codes of the areas it concerns. */
  areas: AreaCode[];
  /** Whose account it is. */
  by: AgentId;
  /** Who reports it, when that is somebody else. */
  via?: AgentId;
  /** What a reader must know beside it, in our words. */
  note?: string;
}

/** What somebody holds. */
export interface Position {
  /** Stable and never reused within its dataset. */
  id: string;
  /** Who holds it. */
  holder: AgentId;
  /** What is held, in our words. */
  stance: string;
  /** When it was said, or since when it is held. */
  date?: Period;
  /** Who reports it, when that is somebody else. */
  via?: AgentId;
  /** What a reader must know beside it, in our words. */
  note?: string;
}

/** A dataset as it stood for one date. A released one never changes; a re-issue of it is `2024-08-31.2`. */
export interface Vintage {
  /** Id of the dataset, the same in all its vintages. */
  dataset: string;
  /** The day for which the data stand, ISO 8601; a re-issue adds `.2`. */
  vintage: string;
  /** Name of the dataset for a reader. */
  title: string;
  /** What the dataset is and is not, in a sentence or two. */
  description: string;
  /** Last day the numbers cover, ISO 8601. */
  through?: string;
  /** When the source published them, as exact as known: a day, or `2026-06-04/2026-08-04` where they changed up to that day, or `../2024-11-01` for "by then". */
  published?: Period;
  /** Day we read them. */
  accessed: string;
  /** Vintage this one follows. */
  supersedes?: string;
  /** What is counted. */
  measures: Measure[];
  /** Who or where the numbers are about. */
  areas: Area[];
  /** Who states the numbers, and who passes them on. */
  agents: Agent[];
  /** The works that the numbers are printed in, with their terms. */
  sources: Source[];
  /** The numbers. */
  observations: Observation[];
  /** Numbers that are computed from them. */
  derivations?: Derivation[];
  /** Selections that a form can draw. */
  views: View[];
  /** What the numbers must fulfil. */
  checks: Check[];
  /** What happened when. */
  events?: HistoricalEvent[];
  /** Who holds what. */
  positions?: Position[];
  /** Mistakes found in earlier vintages. */
  errata?: Erratum[];
  /** Why numbers differ from those of the vintage before. */
  revisions?: Revision[];
  /** What holds for the dataset as a whole: gaps, method, terms. */
  notes?: string[];
  /** The reader's words for values of dimensions: `{ kind: { military: 'Military' } }`. */
  terms?: Record<string, Record<string, string>>;
}
