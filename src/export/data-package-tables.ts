import type { Agent } from '../model/agent.js';
import { apa } from '../citation/apa.js';
import { cslOf } from '../citation/csl.js';
import { writeCSV } from './csv.js';
import type { Evidence } from '../model/evidence.js';
import { observationColumns } from './observation-columns.js';
import { writeDate } from '../model/period.js';
import type { CslDate, Source } from '../model/source.js';
import { type Column, type Content, joined, textColumn as text } from './column.js';
import type { HistoricalEvent, Measure, Position, Vintage } from '../model/vintage.js';
import type { Area } from '../model/area.js';

/** Which column names a row of another table. */
export interface Link {
  field: string;
  table: string;
  key: string;
}

/** A table of a Data Package, written out, with what its schema has to say of it. */
export interface WrittenTable {
  name: string;
  title: string;
  description: string;
  csv: string;
  columns: readonly Omit<Column<never>, 'read'>[];
  /** Columns that no row leaves empty. */
  filled: ReadonlySet<string>;
  key: string;
  links: readonly Link[];
}

interface Table<Row> {
  name: string;
  title: string;
  description: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  key: string;
  links?: readonly Link[];
}

const empty = (content: Content): boolean => content === undefined || content === null || content === '';

/** Unguarded: a program reads it, and must get back exactly what was put in. */
const written = <Row>({ rows, columns, links = [], ...table }: Table<Row>): WrittenTable => ({
  ...table,
  columns,
  links,
  csv: writeCSV(columns, rows, { guard: false }),
  filled: new Set(
    columns.filter(({ read }) => rows.length && rows.every((row) => !empty(read(row)))).map(({ name }) => name),
  ),
});

const link = (field: string, table: string, key = 'id'): Link => ({ field, table, key });

const iso = (date: CslDate | undefined): string | undefined => date?.['date-parts'].map(writeDate).join('/');

/** One row for each thing that a piece of evidence backs. */
interface Backing {
  row: number;
  piece: number;
  item: Evidence;
  id: string;
}

const evidenceTable = (
  { events = [], positions = [], ...vintage }: Vintage,
  evidence: readonly Evidence[],
): Table<Backing> => {
  const pairs = evidence.flatMap((item, i) => item.ids.map((id) => ({ piece: i + 1, item, id })));
  const among = (all: readonly { id: string }[]): ((row: Backing) => Content) => {
    const ids = new Set(all.map(({ id }) => id));
    return ({ id }) => (ids.has(id) ? id : undefined);
  };
  return {
    name: 'evidence',
    title: 'Evidence',
    description:
      'Where each number, event and position is written, in the source’s own words or as a cell of its table.',
    rows: pairs.map((pair, i) => ({ ...pair, row: i + 1 })),
    key: 'row',
    links: [
      link('observation', 'observations'),
      ...(events.length ? [link('event', 'events')] : []),
      ...(positions.length ? [link('position', 'positions')] : []),
      link('source', 'sources'),
    ],
    columns: [
      { ...text('row', 'Row', 'Number of the row.', (r: Backing) => r.row), type: 'integer' },
      {
        ...text(
          'evidence',
          'Evidence',
          'Number of the piece of evidence; one piece may back several things.',
          (r) => r.piece,
        ),
        type: 'integer',
      },
      text('observation', 'Observation', 'Id of the observation it backs.', among(vintage.observations)),
      text('event', 'Event', 'Id of the event it backs.', among(events)),
      text('position', 'Position', 'Id of the position it backs.', among(positions)),
      text(
        'supports',
        'Supports',
        'What it backs: the number, or what the note says beside it.',
        ({ item }) => item.supports ?? 'number',
      ),
      text('source', 'Source', 'The work it stands in.', ({ item }) => item.source),
      text('quote', 'Quote', 'The source’s own words, at most twelve.', ({ item }) => item.quote),
      text('sheet', 'Sheet', 'Sheet or file of a table.', ({ item }) => item.cell?.sheet),
      text('cell_row', 'Row of the cell', 'What names the row in that table.', ({ item }) => item.cell?.row),
      text(
        'cell_column',
        'Column of the cell',
        'What names the column in that table.',
        ({ item }) => item.cell?.column,
      ),
      text(
        'method',
        'Method',
        'How the number was got from the place, where it is not simply printed there.',
        ({ item }) => item.method,
      ),
      { ...text('accessed', 'Accessed', 'Day we read it.', ({ item }) => item.accessed), type: 'date' },
      { ...text('live', 'Live', 'False where only a stored copy was read.', ({ item }) => item.live), type: 'boolean' },
      text('note', 'Note', 'What a reader must know beside it.', ({ item }) => item.note),
    ],
  };
};

const sourceColumns: readonly Column<Source>[] = [
  text('id', 'Id', 'Name of the source in this package.', (s) => s.id),
  text('credit', 'Credit', 'The line a newsroom prints.', (s) => s.credit),
  text('citation', 'Citation', 'Reference in the style of the APA, 7th edition.', (s) => apa(cslOf(s))),
  text('type', 'Type', 'Kind of work, as CSL names it.', (s) => cslOf(s).type),
  text('title', 'Title', 'Title of the work.', (s) => cslOf(s).title),
  text('author', 'Authors', 'A semicolon between; empty where they are not known.', (s) =>
    cslOf(s)
      .author?.map(({ family, given, literal }) => [literal ?? family, given].filter(Boolean).join(', '))
      .join('; '),
  ),
  text('container', 'Container', 'What it appeared in.', (s) => cslOf(s)['container-title']),
  text('publisher', 'Publisher', 'Who published it.', (s) => cslOf(s).publisher),
  text('number', 'Number', 'Number within a series.', (s) => cslOf(s).number),
  text('version', 'Version', 'Version or release.', (s) => cslOf(s).version),
  text('issued', 'Issued', 'ISO 8601 date, as exact as known; empty where it is not.', (s) => iso(cslOf(s).issued)),
  text('accessed', 'Accessed', 'When we read it, ISO 8601.', (s) => iso(cslOf(s).accessed)),
  text('url', 'Address', 'Where it can be read.', (s) => cslOf(s).URL),
  text('language', 'Language', 'BCP 47 tag.', (s) => cslOf(s).language),
  text('note', 'Note', 'What is known of it beside that.', (s) => cslOf(s).note),
  text('licence', 'Licence', 'Terms of the source: an SPDX id, or a plain statement.', (s) => s.licence.name),
  text('licence_url', 'Address of the licence', 'Where the terms can be read.', (s) => s.licence.url),
];

const agentColumns: readonly Column<Agent>[] = [
  text('id', 'Id', 'Name of the agent in this package.', (a) => a.id),
  text('name', 'Name', 'Full name.', (a) => a.name),
  text('mention', 'Mention', 'Name inside a sentence, where the full name needs an article.', (a) => a.mention),
  text('short', 'Short name', 'Name short enough for a label.', (a) => a.short),
  text('area', 'Area', 'Where it belongs: ISO 3166-1 alpha-3 code, or EU.', (a) => a.area),
  text('party', 'Party', 'How it stands to the war.', (a) => a.party),
  text('description', 'Description', 'Who or what it is.', (a) => a.description),
];

const measureColumns: readonly Column<Measure>[] = [
  text('id', 'Id', 'Name of the measure in this package.', (m) => m.id),
  text('title', 'Title', 'Name for a reader.', (m) => m.title),
  text('definition', 'Definition', 'What is in it and what is not.', (m) => m.definition),
];

const areaColumns: readonly Column<Area>[] = [
  text('code', 'Code', 'ISO 3166-1 alpha-3 code, or EU.', (a) => a.code),
  text('name', 'Name', 'In English.', (a) => a.name),
  text('alpha2', 'Short code', 'ISO 3166-1 alpha-2 code.', (a) => a.alpha2),
  text('within', 'Within', 'Area that contains it: the two overlap and are never added.', (a) => a.within),
];

const eventColumns: readonly Column<HistoricalEvent>[] = [
  text('id', 'Id', 'Name of the event in this package.', (e) => e.id),
  text('date', 'Date', 'ISO 8601 date or interval, as exact as the source.', (e) => e.date),
  text('title', 'Title', 'What happened, in our words.', (e) => e.title),
  text('areas', 'Areas', 'Codes, a blank between.', (e) => joined(e.areas)),
  text('by', 'Says', 'Whose account it is.', (e) => e.by),
  text('via', 'Via', 'Who reports it, where that is somebody else.', (e) => e.via),
  text('note', 'Note', 'What a reader must know beside it.', (e) => e.note),
];

const positionColumns: readonly Column<Position>[] = [
  text('id', 'Id', 'Name of the position in this package.', (p) => p.id),
  text('holder', 'Holder', 'Who holds it.', (p) => p.holder),
  text('stance', 'Stance', 'What is held, in our words.', (p) => p.stance),
  text('date', 'Date', 'ISO 8601 date or interval, where known.', (p) => p.date),
  text('via', 'Via', 'Who reports it.', (p) => p.via),
  text('note', 'Note', 'What a reader must know beside it.', (p) => p.note),
];

/** Every table of a vintage that has rows, observations and evidence first. */
export const tablesOf = (vintage: Vintage, evidence: readonly Evidence[]): WrittenTable[] => {
  const { observations, sources, agents, measures, areas, events = [], positions = [] } = vintage;
  const says = [link('by', 'agents'), link('via', 'agents')];
  const all = [
    written({
      name: 'observations',
      title: 'Observations',
      description: 'One number a row: what one party stated, for one period. A claim is not a count.',
      rows: observations,
      columns: observationColumns(vintage, observations),
      key: 'id',
      links: [
        link('measure', 'measures'),
        link('area', 'areas', 'code'),
        link('counterpart', 'areas', 'code'),
        ...says,
        link('repeats', 'observations'),
        link('source', 'sources'),
      ],
    }),
    written(evidenceTable(vintage, evidence)),
    written({
      name: 'sources',
      title: 'Sources',
      description: 'The works cited, each on its own terms.',
      rows: sources,
      columns: sourceColumns,
      key: 'id',
    }),
    written({
      name: 'agents',
      title: 'Agents',
      description: 'Who states numbers, or passes them on.',
      rows: agents,
      columns: agentColumns,
      key: 'id',
    }),
    written({
      name: 'measures',
      title: 'Measures',
      description: 'What is counted.',
      rows: measures,
      columns: measureColumns,
      key: 'id',
    }),
    written({
      name: 'areas',
      title: 'Areas',
      description: 'Donors, receivers, senders.',
      rows: areas,
      columns: areaColumns,
      key: 'code',
      links: [link('within', 'areas', 'code')],
    }),
    written({
      name: 'events',
      title: 'Events',
      description: 'What happened when.',
      rows: events,
      columns: eventColumns,
      key: 'id',
      links: says,
    }),
    written({
      name: 'positions',
      title: 'Positions',
      description: 'Who holds what.',
      rows: positions,
      columns: positionColumns,
      key: 'id',
      links: [link('holder', 'agents'), link('via', 'agents')],
    }),
  ];
  return all.filter(({ csv, name }) => name === 'observations' || csv.indexOf('\r\n') < csv.length - 2);
};
