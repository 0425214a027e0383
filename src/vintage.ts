import type { Agent } from './agent.js';
import type { Check } from './check.js';
import type { AgentId, AreaCode, MeasureId, Observation, Period } from './observation.js';
import type { Source } from './source.js';
import type { View } from './view.js';

/** What is counted, and how it is named for a reader. */
export interface Measure {
  id: MeasureId;
  /** "Aid allocated". */
  title: string;
  /** What is in it and what is not. */
  definition: string;
}

/** A donor, a receiver, a sender. */
export interface Area {
  code: AreaCode;
  /** English name. */
  name: string;
  /** ISO 3166-1 alpha-2, by which `Intl.DisplayNames` knows it in other languages. */
  alpha2?: string;
  /** Area that contains it, for things that overlap and must not be added: a member state within `EU`. */
  within?: AreaCode;
}

/** A number computed from others; declared, so that it can never be mistyped. Its references are ids of the same dataset or whole references. */
export interface Derivation {
  id: string;
  label: string;
  /** `share`, `ratio` and `difference` take like things; `rate` divides one thing by another: soldiers by brigades. */
  kind: 'share' | 'ratio' | 'rate' | 'sum' | 'difference';
  /** `share`: part, whole. `ratio` and `rate`: what, by what. `difference`: from, less. `sum`: two or more. */
  from: string[];
  note?: string;
}

/** A mistake found in a released vintage: said beside it, never silently mended. */
export interface Erratum {
  /** Observation id. */
  of: string;
  /** Day it was found, ISO 8601. */
  found: string;
  /** What is wrong and what is right, in words. */
  text: string;
  /** The vintage in which it is right. */
  corrected?: string;
}

/** Something that happened, dated as exactly as the source dates it. */
export interface HistoricalEvent {
  id: string;
  date: Period;
  /** What happened, in our words. */
  title: string;
  areas: AreaCode[];
  /** Whose account it is. */
  by: AgentId;
  via?: AgentId;
  note?: string;
}

/** What somebody holds. */
export interface Position {
  id: string;
  /** Who holds it. */
  holder: AgentId;
  /** What is held, in our words. */
  stance: string;
  date?: Period;
  via?: AgentId;
  note?: string;
}

/** A dataset as it stood for one date. Never changes after release; a re-issue is `2024-08-31.2`. */
export interface Vintage {
  dataset: string;
  vintage: string;
  title: string;
  /** What the dataset is and is not, in a sentence or two. */
  description: string;
  /** Last day the numbers cover, ISO 8601. */
  through?: string;
  /** Day the source published them, where known. */
  published?: string;
  /** Day we read them. */
  accessed: string;
  /** Vintage this one follows. */
  supersedes?: string;
  measures: Measure[];
  areas: Area[];
  agents: Agent[];
  sources: Source[];
  observations: Observation[];
  derivations?: Derivation[];
  views: View[];
  checks: Check[];
  events?: HistoricalEvent[];
  positions?: Position[];
  errata?: Erratum[];
  /** What holds for the dataset as a whole: gaps, method, terms. */
  notes?: string[];
  /** The reader's words for values of dimensions: `{ kind: { military: 'Military' } }`. */
  terms?: Record<string, Record<string, string>>;
}
