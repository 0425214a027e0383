import type { Agent } from '../model/agent.js';
import type { Area } from '../model/area.js';
import { writeDate } from '../model/period.js';
import type { CslDate, Source } from '../model/source.js';
import type { HistoricalEvent, Measure, Position, Vintage } from '../model/vintage.js';
import { apa } from '../citation/apa.js';
import { cslOf } from '../citation/csl.js';
import { type Column, joined, textColumn as text } from './column.js';
import { link, type Table } from './package-table.js';

const iso = (date: CslDate | undefined): string | undefined => date?.['date-parts'].map(writeDate).join('/');

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
  text('within', 'Within', 'Area whose numbers hold its own: the two are never added.', (a) => a.within),
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

/** The works that a vintage cites. */
export const sourceTable = ({ sources }: Vintage): Table<Source> => ({
  name: 'sources',
  title: 'Sources',
  description: 'The works cited, each on its own terms.',
  rows: sources,
  columns: sourceColumns,
  key: 'id',
});

/** The agents that a vintage declares. */
export const agentTable = ({ agents }: Vintage): Table<Agent> => ({
  name: 'agents',
  title: 'Agents',
  description: 'Who states numbers, or passes them on.',
  rows: agents,
  columns: agentColumns,
  key: 'id',
});

/** The measures that a vintage declares. */
export const measureTable = ({ measures }: Vintage): Table<Measure> => ({
  name: 'measures',
  title: 'Measures',
  description: 'What is counted.',
  rows: measures,
  columns: measureColumns,
  key: 'id',
});

/** The areas that a vintage declares. */
export const areaTable = ({ areas }: Vintage): Table<Area> => ({
  name: 'areas',
  title: 'Areas',
  description: 'Donors, receivers, senders.',
  rows: areas,
  columns: areaColumns,
  key: 'code',
  links: [link('within', 'areas', 'code')],
});

/** The events of a vintage. */
export const eventTable = ({ events = [] }: Vintage): Table<HistoricalEvent> => ({
  name: 'events',
  title: 'Events',
  description: 'What happened when.',
  rows: events,
  columns: eventColumns,
  key: 'id',
  links: [link('by', 'agents'), link('via', 'agents')],
});

/** The positions of a vintage. */
export const positionTable = ({ positions = [] }: Vintage): Table<Position> => ({
  name: 'positions',
  title: 'Positions',
  description: 'Who holds what.',
  rows: positions,
  columns: positionColumns,
  key: 'id',
  links: [link('holder', 'agents'), link('via', 'agents')],
});
