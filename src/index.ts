export type { Agent, Party } from './agent.js';
export { amountOf, inBaseUnits } from './amount.js';
export { type Bounds, boundsOf } from './bounds.js';
export type { AgreesCheck, Check, CheckBase, DisjointCheck, RankCheck, RatioCheck, SumCheck } from './check.js';
export { citationStyles, type CitationStyle, cite } from './cite.js';
export { type Claim, claimsOf, statedOf } from './claims.js';
export { type Citable, cslOf } from './csl.js';
export { type CSVOptions, toCSV } from './csv.js';
export { toDataPackage } from './data-package.js';
export { derive, type DerivedObservation, lookupObservation, observationAt } from './derive.js';
export { attribution, describe } from './describe.js';
export { agentName, areaName, labelOf } from './label.js';
export { type Change, type ChangeKind, compare, diff } from './diff.js';
export type { Cell, Evidence } from './evidence.js';
export type {
  FigureAgent,
  FigureArea,
  FigureCitation,
  FigureData,
  FigureErratum,
  FigureEvent,
  FigureMeasure,
  FigurePosition,
  FigureRow,
  FigureSource,
  FigureView,
} from './figure-data.js';
export { formatAmount, formatCount, type FormatOptions, formatShare, formatValue } from './format.js';
export { errataOf, history, type Stage } from './history.js';
export { explain, FigureError, type Issue } from './issue.js';
export { type JSONLDOptions, jsonLDScript, toJSONLD } from './json-ld.js';
export { byVintage, type Found, lookup, lookupVintage } from './lookup.js';
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
} from './observation.js';
export { type Newer, newerThan } from './newer.js';
export { parseAmount, type ParsedAmount } from './parse-amount.js';
export { formatDate, formatPeriod } from './period.js';
export { toJSON } from './provenance.js';
export { rank, type Ranked } from './rank.js';
export { formatReference, parseReference, type Reference } from './reference.js';
export { type CheckResult, runChecks } from './run-checks.js';
export type { CslDate, CslItem, CslName, Licence, Source } from './source.js';
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
} from './view.js';
export type { Area, Derivation, Erratum, HistoricalEvent, Measure, Position, Revision, Vintage } from './vintage.js';
export { asOf, knownBy, knownWith, vintagesOf } from './vintages.js';
