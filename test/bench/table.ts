import type { PeerResult } from './bench.js';
import type { Spread } from './statistics.js';

const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));

/** Text in columns, the first to the left and numbers to the right. */
export const aligned = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map((row) => row.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('  '))
    .join('\n');
};

/** One line a peer: each median with its quartiles, as a ratio to the floor where that says more. */
export const tableOf = (results: readonly PeerResult[], floor = 'dom'): string => {
  const base = results.find(({ peer }) => peer === floor);
  const spread = (s: Spread | undefined, b?: Spread): string =>
    s ? `${number(s.median)} [${number(s.low)}–${number(s.high)}]${b ? ` ${number(s.median / b.median)}×` : ''}` : '–';
  const head = [
    '',
    'gzip kB',
    'brotli kB',
    'busy ms',
    'style',
    'layout',
    'paint ms',
    'shift',
    'nodes',
    'heap MB',
    'update ms',
    'update busy ms',
    '¼: busy ms',
    '¼: long',
    'n',
  ];
  const rows = results.map(({ peer, bytes, normal, slow }) => [
    peer,
    number(bytes.gzip / 1000),
    number(bytes.brotli / 1000),
    spread(normal['busy'], base?.normal['busy']),
    number(normal['style']!.median),
    number(normal['layout']!.median),
    spread(normal['paint'], base?.normal['paint']),
    normal['shift']!.median.toFixed(3),
    normal['nodes']!.median.toFixed(0),
    number(normal['heap']!.median),
    spread(normal['updateSync']),
    spread(normal['updateBusy'], base?.normal['updateBusy']),
    spread(slow?.['busy'], base?.slow?.['busy']),
    slow ? number(slow['longTasks']!.median) : '–',
    `${normal['busy']!.n}+${slow?.['busy']!.n ?? 0}`,
  ]);
  return aligned([head, ...rows]);
};
