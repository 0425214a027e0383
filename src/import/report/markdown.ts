import { kinds } from '../kiel/words/headers.js';
import { kindWords } from '../vintage/texts.js';
import type { ReleaseChanges } from './changes.js';
import type { ImportReport, ReportedFigure } from './report.js';

const escape = (text: string): string => text.replace(/([\\|<*`])/g, '\\$1').replace(/\s+/g, ' ');

const table = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headers, headers.map(() => '---'), ...rows.map((row) => row.map(escape))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const section = (title: string, ...parts: readonly string[]): string =>
  parts.some(Boolean) ? [`## ${title}`, ...parts.filter(Boolean)].join('\n\n') : '';

const list = (lines: readonly string[]): string => lines.map((line) => `- ${escape(line)}`).join('\n');

const billions = (value: number | null | undefined): string =>
  value === null ? 'missing' : value === undefined ? '' : value.toLocaleString('en', { maximumFractionDigits: 6 });

const signed = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : `${value > 0 ? '+' : value < 0 ? '−' : ''}${billions(Math.abs(value))}`;

/** Writes cells of one sheet, neighbours of one column as a range. */
const cellsText = (cells: readonly string[]): string => {
  const ranges: { sheet: string; letters: string; from: number; to: number }[] = [];
  for (const cell of cells) {
    const [, sheet = '', letters = '', digits = ''] = /^('.*'!)([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const row = Number(digits);
    const last = ranges.at(-1);
    if (last && last.sheet === sheet && last.letters === letters && last.to === row - 1) last.to = row;
    else ranges.push({ sheet, letters, from: row, to: row });
  }
  return ranges
    .map(({ sheet, letters, from, to }, i) => {
      const prefix = i === 0 || ranges[i - 1]!.sheet !== sheet ? sheet : '';
      return `${prefix}${letters}${from}${to > from ? `:${letters}${to}` : ''}`;
    })
    .join(', ');
};

const changesSection = (changes: ReleaseChanges): string => {
  const hasMonths = changes.revised.some(({ restated }) => restated !== undefined);
  const more = hasMonths ? ['new aid', 'restated past'] : [];
  const parts = (one: { newAid?: number; restated?: number }): string[] =>
    hasMonths ? [signed(one.newAid), signed(one.restated)] : [];
  const sums = changes.kinds.map((one) => [
    kindWords[one.kind],
    billions(one.before),
    billions(one.after),
    signed(one.after - one.before),
    ...parts(one),
  ]);
  const revised = changes.revised.map((one) => [
    one.id,
    one.label,
    billions(one.before),
    billions(one.after),
    signed(one.difference),
    ...parts(one),
  ]);
  const words = `${changes.revised.length} revised, ${changes.added.length} added, ${changes.removed.length} removed, ${changes.same} the same. Billions of euros.`;
  const explanation = hasMonths
    ? `New aid is dated after ${changes.through}. The restated past is what this release has of the time through that day, less what ${changes.since} had.`
    : 'The files have no months of donors: what is new and what of the past was restated cannot be told apart.';
  return section(
    `Changed since ${changes.since}`,
    words,
    changes.revised.length || sums.length ? explanation : '',
    sums.length ? `All donors:\n\n${table(['kind', changes.since, 'now', 'change', ...more], sums)}` : '',
    changes.ranks.length
      ? `Ranks:\n\n${list(changes.ranks.map(({ name, before, after }) => `${name}: ${before} → ${after}`))}`
      : '',
    revised.length ? table(['id', 'what', changes.since, 'now', 'change', ...more], revised) : '',
    changes.added.length ? `Added: ${escape(changes.added.join(', '))}` : '',
    changes.removed.length ? `Removed: ${escape(changes.removed.join(', '))}` : '',
  );
};

const figuresTable = (figures: readonly ReportedFigure[], measure: string): string => {
  const own = figures.filter((one) => one.measure === measure);
  const donors = [...new Map(own.map((one) => [one.area, one.donor]))];
  const rows = donors.map(([area, donor]) => [
    area,
    donor,
    ...kinds.map((kind) => {
      const figure = own.find((one) => one.area === area && one.kind === kind);
      return figure ? billions(figure.value) : '';
    }),
  ]);
  return own.length ? table(['code', 'donor', ...kinds.map((kind) => kindWords[kind])], rows) : '';
};

const cellsSection = (figures: readonly ReportedFigure[]): string => {
  const rows = figures.map(({ id, cell, rows: behind = [], difference, with: names = [], withMissed }) => [
    id,
    cell,
    difference === undefined ? '' : signed(Number(difference.toFixed(9))) || '0',
    [
      ...(names.length ? [`with ${names.join(', ')}`] : []),
      ...(withMissed === undefined ? [] : [`${billions(withMissed)} with the rows it misses`]),
    ].join('; '),
    cellsText(behind),
  ]);
  return section('Where each number stands', table(['id', 'cell', 'less its rows', 'remark', 'rows behind it'], rows));
};

/** Writes the report for a person. */
export const reportMarkdown = (report: ImportReport): string => {
  const { dataset, vintage, release, through, files, figures, changes, sameAs } = report;
  const donors = new Set(figures.map(({ area }) => area)).size;
  const compared = figures.filter(({ difference }) => difference !== undefined);
  const largest = compared.reduce((most, { difference = 0 }) => Math.max(most, Math.abs(difference)), 0);
  const proof = compared.length
    ? `${compared.length} numbers of the summary are what their rows come to; the largest difference is ${largest.toExponential(0)} billion euros.`
    : '';
  return `${[
    `# ${dataset}@${vintage}`,
    `Release ${release} of the Ukraine Support Tracker, through ${through}: ${donors} donors, ${figures.length} numbers.${sameAs === undefined ? '' : ` ${dataset}@${sameAs} has the same files, or the same numbers.`}`,
    proof,
    section(
      'Read',
      list(files.map(({ name, sha256, bytes }) => `${name}, ${bytes} bytes, SHA-256 ${sha256}`)),
      table(
        ['file', 'sheet', 'as'],
        report.read.map(({ file, sheet, as }) => [file, sheet, as]),
      ),
      table(
        ['sheet', 'column', 'header', 'unit', 'as'],
        report.columns.map(({ sheet, column, header, unit = '', as }) => [sheet, column, header, unit, as]),
      ),
    ),
    changes ? changesSection(changes) : section('Changed', 'There is no earlier vintage to hold it against.'),
    section('Differences whose cause is known', list(report.differences.map(({ place, text }) => `${place}: ${text}`))),
    section(
      'Rows that are in no row of the summary',
      list(
        report.outside.map(
          ({ giver, measure, sum, cells, ids }) =>
            `${giver}, ${measure}: ${billions(sum)} billion euros in ${cellsText(cells)} (${ids.join(', ')})`,
        ),
      ),
    ),
    section('Noticed', list(report.notices.map(({ place, text }) => `${place}: ${text}`))),
    section('Aid allocated, billions of euros', figuresTable(figures, 'aid-allocated')),
    section('Aid committed, billions of euros', figuresTable(figures, 'aid-committed')),
    section('Passed over', list(report.skipped.map(({ place, why }) => `${place}: ${why}`))),
    cellsSection(figures),
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
};
