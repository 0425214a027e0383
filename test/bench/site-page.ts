import { renderToHTML } from '../../widgets/static.js';
import type { Bytes, CaseResult, CheckResult, PeerResult, Results } from './results.js';
import { listed, siteData, viewsOf } from './site-data.js';
import { standingsOf } from './standing.js';
import type { Spread } from './statistics.js';
import { ratio, rounded } from './table.js';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const spread = (s: Spread | undefined): string =>
  s ? `${rounded(s.median)}<small>${rounded(s.low)}–${rounded(s.high)}</small>` : '–';
const times = (value: number | undefined): string => (value === undefined ? '' : `${rounded(value)}×`);
const kB = ({ brotli }: Bytes): string => rounded(brotli / 1000);

/** A table that scrolls by itself where the window is narrow. */
const tableOf = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const cells = ([first = '', ...rest]: readonly string[]): string =>
    `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return [
    `<div class="scrolled" role="region" tabindex="0" aria-label="${escape(caption)}">`,
    `<table><caption>${escape(caption)}</caption>`,
    `<thead><tr>${head.map((cell) => `<th scope="col">${escape(cell)}</th>`).join('')}</tr></thead>`,
    `<tbody>`,
    ...rows.map(cells),
    `</tbody></table></div>`,
  ].join('\n');
};

const caseTable = (each: CaseResult): string => {
  const base = each.peers.find(({ peer }) => peer === 'dom');
  const updates = each.peers.some(({ normal }) => normal['updateBusy']);
  const head = [
    ...[
      '',
      'kB gzip',
      'kB brotli',
      'CPU, ms',
      '× DOM',
      'CPU ¼, ms',
      '× DOM',
      'Paint, ms',
      'Shift',
      'Elements',
      'Heap, MB',
    ],
    ...(updates ? ['Update CPU, ms', '× DOM'] : []),
  ];
  const row = ({ title, bytes, normal, slow }: PeerResult): string[] => [
    escape(title),
    ...[rounded(bytes.gzip / 1000), kB(bytes)],
    ...[spread(normal['busy']), times(ratio(normal, base?.normal, 'busy'))],
    ...[spread(slow?.['busy']), slow ? times(ratio(slow, base?.slow, 'busy')) : ''],
    ...[spread(normal['paint']), rounded(normal['shift']!.median)],
    ...[normal['nodes']!.median.toFixed(0), rounded(normal['heap']!.median)],
    ...(updates ? [spread(normal['updateBusy']), times(ratio(normal, base?.normal, 'updateBusy'))] : []),
  ];
  return tableOf(`${each.title}: medians, with quartiles in small`, head, each.peers.map(row));
};

const figure = (run: Results, view: string, rows: number): string => {
  const inside = renderToHTML('ranking', { data: siteData(run), view, limit: rows });
  return `<figure-ranking src="../speed.json" view="${view}" limit="${rows}" hide="key notes credit sources">${inside}</figure-ranking>`;
};

const notFirst = (each: CaseResult): string => {
  const behind = standingsOf(each).filter(({ ahead }) => ahead.length);
  if (!behind.length) return '';
  const line = ({ measure, ahead }: (typeof behind)[number]): string =>
    `<li>${escape(measure.title)}: ${escape(listed(ahead.map(({ title }) => title)))}</li>`;
  return `<p>Libraries that need less than <code>&lt;figure-ranking&gt;</code> as it is by default:</p>\n<ul>\n${behind.map(line).join('\n')}\n</ul>`;
};

/** The floors that draw the same words around the picture, which plain DOM and the minimal Lit element do not. */
const framed = ['lit-frame', 'dom-frame'];

const likeForLike = ({ peers }: CaseResult): string => {
  const ours = peers.find(({ peer }) => peer === 'ours');
  const parts = framed.flatMap((id) => {
    const floor = peers.find(({ peer }) => peer === id);
    const by = ours && floor && ratio(ours.normal, floor.normal, 'busy');
    return by ? [`${times(by)} that of the ${escape(floor.title)}`] : [];
  });
  if (!parts.length) return '';
  return `<p>Main-thread time of <code>&lt;figure-ranking&gt;</code>, like for like: ${listed(parts)}.</p>`;
};

const section = (run: Results, each: CaseResult): string =>
  [
    `<h2>${escape(each.title)}</h2>`,
    `<div class="demos">`,
    ...viewsOf(each).map(({ id, results }) => `<section>${figure(run, id, results.length)}</section>`),
    `</div>`,
    notFirst(each),
    likeForLike(each),
    caseTable(each),
  ].join('\n');

const notes = ({ drawing: [first] }: Results): string =>
  first
    ? [
        `<h2>What is not like for like</h2>`,
        `<dl>`,
        ...first.peers.map(({ title, notes }) => `<dt>${escape(title)}</dt><dd>${escape(notes.join(' '))}</dd>`),
        `</dl>`,
      ].join('\n')
    : '';

const checks = (checking: readonly CheckResult[]): string => {
  const rows = checking.flatMap(({ title, bytes, runs }) =>
    runs.map(({ where, rows: count, load, cold, warm, parse }) => [
      escape(title),
      ...[kB(bytes), where, count.toLocaleString('en')],
      ...[spread(load), spread(cold), spread(warm), spread(parse)],
    ]),
  );
  const head = ['', 'kB brotli', 'In', 'Rows', 'Load, ms', 'First check, ms', 'Later, ms', 'JSON.parse, ms'];
  return tableOf('Checking rows of a page’s own: each time in a fresh process or page', head, rows);
};

const ways: Record<string, string> = {
  module: 'As a module',
  'json-import': 'As JSON, imported',
  'json-parse': 'As JSON, parsed',
};

const rest = ({ checking, importing, rendering }: Results): string =>
  [
    `<h2>Data</h2>`,
    checks(checking),
    tableOf(
      'Aid to Ukraine by donor, the vintage of April 2026',
      ['', 'kB brotli', 'Node, ms', 'Chromium, ms'],
      importing.map(({ way, bytes, node, chromium }) => [ways[way] ?? way, kB(bytes), spread(node), spread(chromium)]),
    ),
    `<h2>Still pictures</h2>`,
    tableOf(
      'How many a second, without a page; A and B are the cases above',
      ['', 'A second', 'Characters'],
      rendering.map(({ what, perSecond, characters }) => [
        escape(what),
        spread(perSecond),
        characters.toLocaleString('en'),
      ]),
    ),
  ].join('\n');

const about = ({ date, rounds, machine, versions }: Results): string => {
  const { cpu, cores, system, node, chromium } = machine;
  const list = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `<p>Run of <time datetime="${date}">${date}</time>: ${escape(cpu)}, ${cores} cores, ${escape(system)}, Node ${node}, Chromium ${chromium};`,
    `${rounds.normal} pages of each way and case, and ${rounds.slow} on a CPU made four times slower. Compared: ${escape(listed(list))}.</p>`,
  ].join('\n');
};

/** A run as a piece of the examples' page, figures with their fallback inside. */
export const sitePage = (run: Results): string =>
  [
    '<!-- Written by npm run bench. Do not edit. -->',
    about(run),
    notes(run),
    ...run.drawing.map((each) => section(run, each)),
    rest(run),
    '',
  ].join('\n');
