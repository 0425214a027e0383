/** Every relation between a number and what its source says of it. The schema does not compile with another list than the type. */
export const relations = ['eq', 'approx', 'gt', 'ge', 'lt', 'le', 'between'] as const;

/** How the source words the number: "about" is `approx`, "over" is `gt`, "at least" `ge`, "under" `lt`, "up to" `le`. */
export type Relation = 'eq' | 'approx' | 'gt' | 'ge' | 'lt' | 'le' | 'between';

/** Everything that a number can rest on, the firmest first. */
export const bases = ['recorded', 'reported', 'estimated', 'claimed', 'promised', 'expected', 'derived'] as const;

/** What the number rests on. `derived` is computed here from other observations; everything else is somebody's statement. */
export type Basis = 'recorded' | 'reported' | 'estimated' | 'claimed' | 'promised' | 'expected' | 'derived';

/** SDMX OBS_STATUS letters (CL_OBS_STATUS). A list, because they do not exclude one another. Open: new letters are a minor change. */
export type SdmxStatus =
  'A' | 'B' | 'D' | 'E' | 'F' | 'G' | 'I' | 'K' | 'L' | 'M' | 'N' | 'O' | 'P' | 'Q' | 'U' | 'V' | 'W' | (string & {});

/** ISO 3166-1 alpha-3 code, or `EU` for the EU's own institutions. */
export type AreaCode = string;
/** What is counted. A new definition is a new id. */
export type MeasureId = string;
/** Who says a number or passes it on. */
export type AgentId = string;
/** A cited work. */
export type SourceId = string;

/**
 * ISO 8601: a date (`2024`, `2024-10`, `2024-10-22`), an interval between two (`2023-10/2024-10`), open at one end
 * (`../2024-04`, `2024-10/..`), or a duration up to a date (`P1Y/2024-10-22`). As exact as the source and no more.
 */
export type Period = string;

/** Powers of ten that a printed number may be counted in. */
export const multipliers = [0, 3, 6, 9] as const;

/** Unit of a printed number: the true amount is `value × 10^mult` of `code` (SDMX UNIT_MEASURE and UNIT_MULT). */
export interface Unit {
  /** ISO 4217 currency code, or the noun that is counted, in the plural: `rounds`, `people`, `shipments`. */
  code: string;
  /** Power of ten. */
  mult: 0 | 3 | 6 | 9;
}

/** One number as one party stated it, for one period. Never "the truth". Flat on purpose: one CSV row, one mark. */
export interface Observation {
  /** Stable and never reused within its dataset. */
  id: string;
  /** The reader's short name for it, where area and dimensions do not make one. */
  label?: string;
  /** What is counted: a measure of its vintage. */
  measure: MeasureId;
  /** Who or where it is about: the giver of a flow. */
  area: AreaCode;
  /** The other side of a flow: who receives. */
  counterpart?: AreaCode;
  /** What splits a measure, e.g. `kind: financial | humanitarian | military | total`. */
  dimensions?: Record<string, string>;
  /** What the number covers; as exact as the source and no more. */
  period: Period;
  /** As printed, in `unit.code × 10^unit.mult`; `null` only with a status that says why there is none. */
  value: number | null;
  /** What is counted, and the power of ten of `value`. */
  unit: Unit;
  /** How the source words the number. */
  relation: Relation;
  /** Lower bound, same unit as `value`; only where the source states one. */
  low?: number;
  /** Upper bound, same unit as `value`; only where the source states one. */
  high?: number;
  /** The source's own word for the relation: "around", "over". */
  hedge?: string;
  /** What the number rests on. */
  basis: Basis;
  /** Why a number is missing, or what is special about it. */
  status?: SdmxStatus[];
  /** Whose number it is. */
  by: AgentId;
  /** Who reports it, when that is somebody else. */
  via?: AgentId;
  /** When it was said, as exact as known; `2024-10-22/..` is "on that day or later". Without it, when the vintage was published. */
  stated?: Period;
  /** Id of an earlier claim whose count this one takes up: no second, independent witness. */
  repeats?: string;
  /** The work it is printed in; the evidence module gives the place and the words. */
  source?: SourceId;
  /** The quantity that competing or later claims share. */
  quantity?: string;
  /** References of the observations a derived value was computed from. */
  derivedFrom?: string[];
  /** What a reader must know beside the number, in our words. */
  note?: string;
}
