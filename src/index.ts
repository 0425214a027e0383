// model
export type { Agent, Party } from './model/agent.js';
export { amountOf, inBaseUnits } from './model/amount.js';
export type { Area } from './model/area.js';
export { type Bounds, boundsOf } from './model/bounds.js';
export type { AgreesCheck, Check, CheckBase, DisjointCheck, RankCheck, RatioCheck, SumCheck } from './model/check.js';
export type { Derivation, DerivationKind, DerivedObservation } from './model/derivation.js';
export type { Cell, Evidence } from './model/evidence.js';
export type {
  AgentId,
  AreaCode,
  Basis,
  MeasureId,
  Observation,
  Period,
  Relation,
  SdmxStatus,
  SourceId,
  Unit,
} from './model/observation.js';
export type { CslDate, CslItem, CslName, Licence, Source } from './model/source.js';
export type {
  ClaimsView,
  Form,
  PartsView,
  RankingView,
  SeriesView,
  TargetView,
  UnitsGroup,
  UnitsView,
  View,
  ViewBase,
  VintagesView,
} from './model/view.js';
export type { Effect, Erratum, HistoricalEvent, Measure, Position, Revision, Vintage } from './model/vintage.js';

// error
export { explain, FigureError, type Issue } from './error/figure-error.js';

// reference
export { byVintage, type Found, lookup } from './reference/lookup.js';
export { formatReference, parseReference, type Reference } from './reference/reference.js';

// format
export { attribution, describeObservation } from './format/describe.js';
export { formatAmount, formatCount, type FormatOptions, formatShare, formatValue } from './format/format.js';
export { agentName, areaName, labelOf } from './format/label.js';
export { formatDate, formatPeriod } from './format/period.js';

// parse
export { parseAmount, type ParsedAmount } from './parse/amount.js';

// derive
export { derive, lookupObservation } from './derive/derive.js';
export { rank, type Ranked } from './derive/rank.js';
export { type CheckResult, runChecks } from './derive/run-checks.js';

// history
export { asOf, availableFrom, vintagesAvailableWith, vintagesOf } from './history/as-of.js';
export { type Claim, claimsOf, statedOf } from './history/claims.js';
export { type Change, type ChangeKind, compare, diff } from './history/diff.js';
export { errataOf, type HistoryEntry, historyOf } from './history/history.js';
export { type Newer, newerThan, type NewerStatements } from './history/newer-than.js';
export { isOneNumber, type RelatedClaims, relatedClaims, type States } from './history/states.js';

// citation
export { type CitationStyle, citationStyles, cite } from './citation/cite.js';
export { type Citable, cslOf } from './citation/csl.js';

// export
export { type CSVOptions, toCSV } from './export/csv.js';
export { toDataPackage } from './export/data-package.js';
export { toJSON } from './export/json.js';
export { type JSONLDOptions, jsonLDScript, toJSONLD } from './export/json-ld.js';

// user-data
export type {
  AgentInput,
  AreaInput,
  ErratumInput,
  EventInput,
  MeasureInput,
  ObservationInput,
  PositionInput,
  VintageInput,
} from './user-data/figure-data.js';
export type { CitationInput, SourceInput } from './user-data/source-input.js';
export type { ViewInput } from './user-data/view-input.js';

export { version } from './version.js';
