import type {
  AgentId,
  AreaCode,
  Basis,
  MeasureId,
  Period,
  Relation,
  SdmxStatus,
  SourceId,
  Unit,
} from '../model/observation.js';
import type { Derivation } from '../model/derivation.js';
import type { SourceInput } from './source-input.js';
import type { ViewInput } from './view-input.js';

/** The least a page must give: a number and what it is. */
export interface ObservationInput {
  /** Without it one is made of the label. */
  id?: string;
  /** Name of the row for a reader; what a form writes beside the mark. */
  label?: string;
  /** A number, or `null` where there is none to report. Never a number in quotes. */
  value: number | null;
  /** What is counted, and the power of ten of `value`; without it a plain number. */
  unit?: Unit;
  /** How the number is worded; without it `eq`, or `approx` where there is a `hedge`. */
  relation?: Relation;
  /** Lower bound, same unit as `value`. */
  low?: number;
  /** Upper bound, same unit as `value`. */
  high?: number;
  /** The word for the relation: "about", "over". */
  hedge?: string;
  /** What the number rests on, which shows in how it is drawn; `reported` without it. */
  basis?: Basis;
  /** SDMX OBS_STATUS letters; a missing number without them has `O`, "missing value". */
  status?: SdmxStatus[];
  /** Id of who says it, one of `agents`; a name that is none of them is shown as it is. */
  by?: AgentId;
  /** Id of who passes it on. */
  via?: AgentId;
  /** When it was said; what figure-series and figure-claim put in order. */
  stated?: Period;
  /** Id of the row whose count it takes up. */
  repeats?: string;
  /** Id of the work it is printed in, one of `sources`. */
  source?: SourceId;
  /** Id of the quantity that competing or later claims share. */
  quantity?: string;
  /** Id of what is counted, one of `measures`. */
  measure?: MeasureId;
  /** Who or where it is about: a code of `areas`. */
  area?: AreaCode;
  /** The other side of a flow: who receives. */
  counterpart?: AreaCode;
  /** What splits the measure: `{ kind: 'military' }`. */
  dimensions?: Record<string, string>;
  /** What it covers, ISO 8601. */
  period?: Period;
  /** Ids of the rows it was computed from. */
  derivedFrom?: string[];
  /** What a reader must know beside the number. */
  note?: string;
}

/** What is counted. */
export interface MeasureInput {
  /** What rows name it by. */
  id: MeasureId;
  /** Name for a reader. */
  title: string;
  /** What is in it and what is not. */
  definition?: string;
}

/** A donor, a receiver, a sender. */
export interface AreaInput {
  /** What rows name it by; ISO 3166-1 alpha-3 for a country. */
  code: AreaCode;
  /** Name for a reader. */
  name: string;
  /** ISO 3166-1 alpha-2, by which the browser knows it in other languages. */
  alpha2?: string;
  /** Code of the area that contains it. */
  within?: AreaCode;
}

/** Somebody who states numbers. */
export interface AgentInput {
  /** What rows name it by. */
  id: AgentId;
  /** Full name. */
  name: string;
  /** Name inside a sentence, where the full name needs an article. */
  mention?: string;
  /** Name short enough for a label. */
  short?: string;
  /** Where it belongs. */
  area?: AreaCode;
  /** How it stands to what it speaks about. */
  party?: string;
  /** Who or what it is, in a few words. */
  description?: string;
}

/** Something that happened. */
export interface EventInput {
  /** What a reference names it by. */
  id?: string;
  /** When, as exactly as known, ISO 8601. */
  date: Period;
  /** What happened. */
  title: string;
  /** Codes of the areas it concerns. */
  areas?: AreaCode[];
  /** Id of whose account it is. */
  by?: AgentId;
  /** Id of who passes it on. */
  via?: AgentId;
  /** What a reader must know beside it. */
  note?: string;
}

/** What somebody holds. */
export interface PositionInput {
  /** What a reference names it by. */
  id?: string;
  /** Id of who holds it. */
  holder: AgentId;
  /** What is held. */
  stance: string;
  /** Since when, ISO 8601. */
  date?: Period;
  /** Id of who passes it on. */
  via?: AgentId;
  /** What a reader must know beside it. */
  note?: string;
}

/** A mistake found in the data, said beside it. */
export interface ErratumInput {
  /** Id of the row that was wrong. */
  observation: string;
  /** What is wrong and what is right. */
  text: string;
  /** Day it was found, ISO 8601. */
  found?: string;
  /** The vintage in which it is right. */
  corrected?: string;
}

/** A user's own data: a whole vintage, or as little as labelled numbers. Keys that drawing does not know are left alone. */
export interface VintageInput {
  /** Id of the dataset, by which references know it. */
  dataset?: string;
  /** Day for which the data stand. */
  vintage?: string;
  /** Name for a reader; the heading where no view gives one. */
  title?: string;
  /** What the data are and are not. */
  description?: string;
  /** Last day they cover, ISO 8601. */
  through?: string;
  /** When the source published them. */
  published?: string;
  /** Day they were read. */
  accessed?: string;
  /** Vintage that this one follows. */
  supersedes?: string;
  /** What is counted. */
  measures?: MeasureInput[];
  /** Who or where the rows are about. */
  areas?: AreaInput[];
  /** Who states the numbers. */
  agents?: AgentInput[];
  /** Works they are printed in. */
  sources?: SourceInput[];
  /** The rows: one number each. */
  observations: ObservationInput[];
  /** Numbers to compute from the rows. */
  derivations?: Derivation[];
  /** Selections for the forms. */
  views?: ViewInput[];
  /** Not used in drawing, and so not looked into. */
  checks?: unknown;
  /** What happened. */
  events?: EventInput[];
  /** What somebody holds. */
  positions?: PositionInput[];
  /** Mistakes found in the data. */
  errata?: ErratumInput[];
  /** What holds for the data as a whole. */
  notes?: string[];
  /** The reader’s words for values of dimensions. */
  terms?: Record<string, Record<string, string>>;
}
