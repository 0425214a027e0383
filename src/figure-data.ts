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
} from './observation.js';
import type { Licence } from './source.js';
import type { UnitsGroup } from './view.js';
import type { Derivation } from './vintage.js';

/** The least a page must give: a number and what it is. */
export interface FigureRow {
  /** Without it one is made of the label. */
  id?: string;
  label?: string;
  /** A number, or `null` where there is none to report. Never a number in quotes. */
  value: number | null;
  unit?: Unit;
  relation?: Relation;
  low?: number;
  high?: number;
  hedge?: string;
  basis?: Basis;
  status?: SdmxStatus[];
  by?: AgentId;
  via?: AgentId;
  /** When it was said; what figure-series and figure-claim put in order. */
  stated?: Period;
  /** Id of the row whose count it takes up. */
  repeats?: string;
  source?: SourceId;
  of?: string;
  measure?: MeasureId;
  area?: AreaCode;
  counterpart?: AreaCode;
  dimensions?: Record<string, string>;
  period?: Period;
  derivedFrom?: string[];
  note?: string;
}

/** What is counted. */
export interface FigureMeasure {
  id: MeasureId;
  title: string;
  definition?: string;
}

/** A donor, a receiver, a sender. */
export interface FigureArea {
  code: AreaCode;
  name: string;
  alpha2?: string;
  within?: AreaCode;
}

/** Somebody who states numbers. */
export interface FigureAgent {
  id: AgentId;
  name: string;
  mention?: string;
  short?: string;
  area?: AreaCode;
  party?: string;
  description?: string;
}

/** A CSL-JSON item, as much of it as is known. Drawing does not look into authors and dates. */
export interface FigureCitation {
  id?: string;
  type?: string;
  title?: string;
  author?: unknown;
  'container-title'?: string;
  publisher?: string;
  number?: string;
  version?: string;
  issued?: unknown;
  accessed?: unknown;
  URL?: string;
  language?: string;
  note?: string;
}

/** A cited work: at the least the line that credits it. */
export interface FigureSource {
  id: SourceId;
  credit: string;
  csl?: FigureCitation;
  licence?: Partial<Licence>;
}

/** A selection for any form. Which keys a form needs, the form itself says when it draws. */
export interface FigureView {
  id: string;
  form: string;
  title?: string;
  takeaway?: string;
  notes?: string[];
  whole?: string;
  parts?: string[];
  measure?: MeasureId;
  dimensions?: Record<string, string>;
  noun?: string;
  stack?: string;
  highlight?: AreaCode;
  promised?: string;
  delivered?: string;
  unitSize?: number;
  groups?: UnitsGroup[];
  show?: string;
  of?: string;
}

/** Something that happened. */
export interface FigureEvent {
  id?: string;
  date: Period;
  title: string;
  areas?: AreaCode[];
  by?: AgentId;
  via?: AgentId;
  note?: string;
}

/** What somebody holds. */
export interface FigurePosition {
  id?: string;
  holder: AgentId;
  stance: string;
  date?: Period;
  via?: AgentId;
  note?: string;
}

/** A mistake found in the data, said beside it. */
export interface FigureErratum {
  of: string;
  text: string;
  found?: string;
  corrected?: string;
}

/** A user's own data: a whole vintage, or as little as labelled numbers. Keys that drawing does not know are left alone. */
export interface FigureData {
  dataset?: string;
  vintage?: string;
  title?: string;
  description?: string;
  through?: string;
  published?: string;
  accessed?: string;
  supersedes?: string;
  measures?: FigureMeasure[];
  areas?: FigureArea[];
  agents?: FigureAgent[];
  sources?: FigureSource[];
  observations: FigureRow[];
  derivations?: Derivation[];
  views?: FigureView[];
  /** Not used in drawing, and so not looked into. */
  checks?: unknown;
  events?: FigureEvent[];
  positions?: FigurePosition[];
  errata?: FigureErratum[];
  notes?: string[];
  terms?: Record<string, Record<string, string>>;
}
