import type { Evidence } from '../model/evidence.js';
import type { Vintage } from '../model/vintage.js';
import { type Column, textColumn as text } from './column.js';
import { link, type Table } from './package-table.js';

/** One row for each thing that a piece of evidence backs. */
interface Backing {
  row: number;
  /** Number of the piece of evidence. */
  piece: number;
  evidence: Evidence;
  observation: string | undefined;
  event: string | undefined;
  position: string | undefined;
  measure: string | undefined;
}

const columns: readonly Column<Backing>[] = [
  { ...text('row', 'Row', 'Number of the row.', ({ row }) => row), type: 'integer' },
  {
    ...text(
      'evidence',
      'Evidence',
      'Number of the piece of evidence; one piece may back several things.',
      ({ piece }) => piece,
    ),
    type: 'integer',
  },
  text('observation', 'Observation', 'Id of the observation it backs.', ({ observation }) => observation),
  text('event', 'Event', 'Id of the event it backs.', ({ event }) => event),
  text('position', 'Position', 'Id of the position it backs.', ({ position }) => position),
  text('measure', 'Measure', 'Id of the measure whose definition it backs.', ({ measure }) => measure),
  text(
    'supports',
    'Supports',
    'What it backs: the number, or what the note says beside it.',
    ({ evidence }) => evidence.supports ?? 'number',
  ),
  text('source', 'Source', 'The work it stands in.', ({ evidence }) => evidence.source),
  text('quote', 'Quote', 'The source’s own words, at most twelve.', ({ evidence }) => evidence.quote),
  text('sheet', 'Sheet', 'Sheet or file of a table.', ({ evidence }) => evidence.cell?.sheet),
  text('cell_row', 'Row of the cell', 'What names the row in that table.', ({ evidence }) => evidence.cell?.row),
  text(
    'cell_column',
    'Column of the cell',
    'What names the column in that table.',
    ({ evidence }) => evidence.cell?.column,
  ),
  text(
    'method',
    'Method',
    'How the number was got from the place, where it is not simply printed there.',
    ({ evidence }) => evidence.method,
  ),
  { ...text('accessed', 'Accessed', 'Day we read it.', ({ evidence }) => evidence.accessed), type: 'date' },
  {
    ...text('live', 'Live', 'False where only a stored copy was read.', ({ evidence }) => evidence.live),
    type: 'boolean',
  },
  text('note', 'Note', 'What a reader must know beside it.', ({ evidence }) => evidence.note),
];

/** Where each number, event and position of a vintage is written. */
export const evidenceTable = (
  { observations, events = [], positions = [], measures }: Vintage,
  evidence: readonly Evidence[],
): Table<Backing> => {
  const idsOf = (all: readonly { id: string }[]): Set<string> => new Set(all.map(({ id }) => id));
  const known = {
    observation: idsOf(observations),
    event: idsOf(events),
    position: idsOf(positions),
    measure: idsOf(measures),
  };
  const among = (kind: keyof typeof known, id: string): string | undefined => (known[kind].has(id) ? id : undefined);
  const rows: Backing[] = [];
  for (const [i, item] of evidence.entries()) {
    for (const id of item.ids)
      rows.push({
        row: rows.length + 1,
        piece: i + 1,
        evidence: item,
        observation: among('observation', id),
        event: among('event', id),
        position: among('position', id),
        measure: among('measure', id),
      });
  }
  return {
    name: 'evidence',
    title: 'Evidence',
    description:
      'Where each number, event and position is written, in the source’s own words or as a cell of its table.',
    rows,
    columns,
    key: 'row',
    links: [
      link('observation', 'observations'),
      ...(events.length ? [link('event', 'events')] : []),
      ...(positions.length ? [link('position', 'positions')] : []),
      link('measure', 'measures'),
      link('source', 'sources'),
    ],
  };
};
