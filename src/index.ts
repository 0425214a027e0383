export type { Agent, Party } from './model/agent.js';
export { amountOf, inBaseUnits } from './model/amount.js';
export { type Bounds, boundsOf } from './model/bounds.js';
export type { AgreesCheck, Check, CheckBase, DisjointCheck, RankCheck, RatioCheck, SumCheck } from './model/check.js';
export { citationStyles, type CitationStyle, cite } from './citation/cite.js';
export { type Claim, claimsOf, statedOf } from './history/claims.js';
export { type Citable, cslOf } from './citation/csl.js';
export { type CSVOptions, toCSV } from './export/csv.js';
export { toDataPackage } from './export/data-package.js';
export { derive, lookupObservation } from './derive/derive.js';
export type { DerivedObservation, Derivation } from './model/derivation.js';
export { attribution, describeObservation } from './format/describe.js';
export { agentName, areaName, labelOf } from './format/label.js';
export { type Change, type ChangeKind, compare, diff } from './history/diff.js';
export type { Cell, Evidence } from './model/evidence.js';
export type {
  AgentInput,
  AreaInput,
  VintageInput,
  ErratumInput,
  EventInput,
  MeasureInput,
  PositionInput,
  ObservationInput,
} from './user-data/figure-data.js';
export type { CitationInput, SourceInput } from './user-data/source-input.js';
export type { ViewInput } from './user-data/view-input.js';
export { formatAmount, formatCount, type FormatOptions, formatShare, formatValue } from './format/format.js';
export { errataOf, historyOf, type HistoryEntry } from './history/history.js';
export { explain, FigureError, type Issue } from './error/figure-error.js';
export { type JSONLDOptions, jsonLDScript, toJSONLD } from './export/json-ld.js';
export { byVintage, type Found, lookup } from './reference/lookup.js';
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
export { type Newer, newerThan } from './history/newer-than.js';
export { parseAmount, type ParsedAmount } from './parse/amount.js';
export { formatDate, formatPeriod } from './format/period.js';
export { toJSON } from './export/json.js';
export { rank, type Ranked } from './derive/rank.js';
export { formatReference, parseReference, type Reference } from './reference/reference.js';
export { type CheckResult, runChecks } from './derive/run-checks.js';
export type { CslDate, CslItem, CslName, Licence, Source } from './model/source.js';
export { version } from './version.js';
export type {
  Form,
  PartsView,
  RankingView,
  SeriesView,
  TargetView,
  UnitsGroup,
  UnitsView,
  View,
  ViewBase,
} from './model/view.js';
export type { Erratum, HistoricalEvent, Measure, Position, Revision, Vintage } from './model/vintage.js';
export type { Area } from './model/area.js';
export { asOf, availableFrom, vintagesAvailableWith, vintagesOf } from './history/as-of.js';
