import { agentName, labelOf } from '../../src/format/label.js';
import { formatValueWith } from '../../src/format/number.js';
import { basisWords } from '../../src/format/basis-words.js';
import { frameWords, language, tableWords } from '../../src/messages/index.js';
import type { Observation } from '../../src/model/observation.js';
import { formatPeriod } from '../../src/format/period.js';
import type { Vintage } from '../../src/model/vintage.js';
import type { Options } from './scene.js';
import type { Rows } from './rows.js';

/** What stands over a column, and how the column is set. */
export interface Heading {
  label: string;
  numeric?: boolean;
  /** Written in our language, not the page's. */
  ours?: boolean;
  /** Short enough to stay on one line where there is room. */
  short?: boolean;
}

/** A table written out: finished strings. */
export interface Table {
  caption: string;
  columns: Heading[];
  rows: { cells: string[]; current?: boolean }[];
}

/** Whose number it is and what it rests on. Rows that came bare claim nothing, and what is not there is not recorded by anybody. */
const says = ({ by, via, basis, value }: Observation, { agents }: Vintage): string => {
  const plain = basis === 'reported' || basis === 'recorded';
  if (!by) return plain || value === null ? '' : basisWords[basis];
  const names = `${agentName(by, agents)}${via && via !== by ? `, ${frameWords.via(agentName(via, agents))}` : ''}`;
  return value === null ? names : `${names} (${basisWords[basis]})`;
};

/** The rows behind a picture: what, value, the form's own column, who says so, period. */
export const tableOf = (source: Rows, drawn: Vintage, { locale, words }: Options): Table => {
  const { observations, own, more = [], current, vintage = drawn } = source;
  const columns: (Heading & { cell: (o: Observation) => string })[] = [
    { label: tableWords.what, cell: (o) => labelOf(o, vintage, locale) },
    { label: tableWords.value, numeric: true, cell: (o) => formatValueWith(o, { locale, words, counted: true }) },
    ...(own ? [{ ...own, numeric: true }] : []),
    { label: tableWords.says, ours: true, cell: (o) => says(o, vintage) },
    ...more.map((column) => ({ ...column, ours: true })),
    {
      label: tableWords.period,
      ours: true,
      short: true,
      cell: (o) => (o.period ? formatPeriod(o.period, language) : ''),
    },
  ];
  const cells = observations.map((o) => columns.map((column) => column.cell(o)));
  // A column that is empty in every row says nothing.
  const used = columns.map((_, i) => cells.some((row) => row[i]));
  return {
    caption: vintage.title,
    columns: columns.filter((_, i) => used[i]).map(({ cell: _, ...heading }) => heading),
    rows: cells.map((row, r) => ({
      cells: row.filter((_, i) => used[i]),
      ...(current !== undefined && observations[r]!.id === current && { current: true }),
    })),
  };
};
