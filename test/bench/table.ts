import type {
  Bytes,
  CaseResult,
  CheckResult,
  ImportResult,
  Measures,
  PeerResult,
  RenderResult,
  Results,
} from './results.js';
import type { Spread } from './statistics.js';

/** Three digits or so: more would be noise. */
export const rounded = (value: number): string => {
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : 2);
};

/** How many times a peer’s median is that of the floor. */
export const ratio = (measures: Measures, floor: Measures | undefined, name: string): number | undefined => {
  const [value, base] = [measures[name], floor?.[name]];
  return value && base && base.median > 0 ? value.median / base.median : undefined;
};

/** Text in columns, the first to the left and numbers to the right. */
export const aligned = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map((row) => row.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('  '))
    .join('\n');
};

const spread = (s: Spread | undefined): string =>
  s ? `${rounded(s.median)} [${rounded(s.low)}–${rounded(s.high)}]` : '–';
const times = (value: number | undefined): string => (value === undefined ? '' : `${rounded(value)}×`);
const kB = (bytes: number): string => rounded(bytes / 1000);

/** One line a peer: medians with their quartiles, and ratios to the floor of the same run. */
export const caseTable = ({ peers }: CaseResult, floor = 'dom'): string => {
  const base = peers.find(({ peer }) => peer === floor);
  const head = [
    '',
    ...['min kB', 'gzip', 'brotli', 'busy ms', '', 'style', 'layout', 'paint ms', ''],
    ...['shift', 'nodes', 'heap MB', 'long', '¼: busy ms', '', 'long', 'update ms', 'update busy ms', '', 'n'],
  ];
  const line = ({ peer, bytes, normal, slow }: PeerResult): string[] => [
    peer,
    ...[kB(bytes.min), kB(bytes.gzip), kB(bytes.brotli)],
    ...[spread(normal['busy']), times(ratio(normal, base?.normal, 'busy'))],
    ...[rounded(normal['style']!.median), rounded(normal['layout']!.median)],
    ...[spread(normal['paint']), times(ratio(normal, base?.normal, 'paint'))],
    ...[rounded(normal['shift']!.median), normal['nodes']!.median.toFixed(0), rounded(normal['heap']!.median)],
    normal['longTasks']!.median.toFixed(0),
    ...(slow
      ? [spread(slow['busy']), times(ratio(slow, base?.slow, 'busy')), slow['longTasks']!.median.toFixed(0)]
      : ['–', '', '–']),
    ...[spread(normal['updateSync']), spread(normal['updateBusy'])],
    times(ratio(normal, base?.normal, 'updateBusy')),
    `${normal['busy']!.n}+${slow?.['busy']?.n ?? 0}`,
  ];
  return aligned([head, ...peers.map(line)]);
};

const sizes = ({ min, gzip, brotli }: Bytes): string[] => [kB(min), kB(gzip), kB(brotli)];

export const checkTable = (checks: readonly CheckResult[]): string => {
  const head = ['', 'min kB', 'gzip', 'brotli', 'where', 'rows', 'load ms', 'cold ms', 'warm ms', 'JSON.parse ms'];
  return aligned([
    head,
    ...checks.flatMap(({ checker, bytes, runs }) =>
      runs.map(({ where, rows, load, cold, warm, parse }) => [
        checker,
        ...sizes(bytes),
        ...[where, String(rows), spread(load), spread(cold), spread(warm), spread(parse)],
      ]),
    ),
  ]);
};

export const importTable = (imports: readonly ImportResult[]): string =>
  aligned([
    ['', 'min kB', 'gzip', 'brotli', 'Node ms', 'Chromium ms'],
    ...imports.map(({ way, bytes, node, chromium }) => [way, ...sizes(bytes), spread(node), spread(chromium)]),
  ]);

export const renderTable = (renders: readonly RenderResult[]): string =>
  aligned([
    ['', 'a second', 'characters'],
    ...renders.map(({ what, perSecond, characters }) => [what, spread(perSecond), String(characters)]),
  ]);

/** All of a run as text, for a terminal. */
export const report = ({ drawing, checking, importing, rendering }: Results): string =>
  [
    ...drawing.map((each) => `${each.case}: ${each.title}, ratios to plain DOM\n\n${caseTable(each)}`),
    ...(checking.length ? [`Checking rows\n\n${checkTable(checking)}`] : []),
    ...(importing.length ? [`Importing a dataset\n\n${importTable(importing)}`] : []),
    ...(rendering.length ? [`Rendering without a page\n\n${renderTable(rendering)}`] : []),
  ].join('\n\n');
