import type { Evidence } from '../model/evidence.js';
import type { Observation } from '../model/observation.js';
import type { Vintage } from '../model/vintage.js';
import type { Column, Content } from './column.js';
import { writeCSV } from './csv.js';
import { agentTable, areaTable, eventTable, measureTable, positionTable, sourceTable } from './declared-tables.js';
import { evidenceTable } from './evidence-table.js';
import { observationColumns } from './observation-columns.js';
import { link, type Link, type Table } from './package-table.js';

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

const isEmpty = (content: Content): boolean => content === undefined || content === null || content === '';

/** Writes a table out, unguarded: a program reads it, and must get back exactly what was put in. */
const writeTable = <Row>({ rows, columns, links = [], ...table }: Table<Row>): WrittenTable => {
  const filled = columns.filter(({ read }) => rows.length && rows.every((row) => !isEmpty(read(row))));
  return {
    ...table,
    columns,
    links,
    csv: writeCSV(columns, rows, { guard: false }),
    filled: new Set(filled.map(({ name }) => name)),
  };
};

const observationTable = (vintage: Vintage): Table<Observation> => ({
  name: 'observations',
  title: 'Observations',
  description: 'One number a row: what one party stated, for one period. A claim is not a count.',
  rows: vintage.observations,
  columns: observationColumns(vintage, vintage.observations),
  key: 'id',
  links: [
    link('measure', 'measures'),
    link('area', 'areas', 'code'),
    link('counterpart', 'areas', 'code'),
    link('by', 'agents'),
    link('via', 'agents'),
    link('repeats', 'observations'),
    link('source', 'sources'),
  ],
});

/** Writes every table of a vintage that has rows, observations and evidence first; observations also where there are none. */
export const tablesOf = (vintage: Vintage, evidence: readonly Evidence[]): WrittenTable[] => {
  const all = [
    writeTable(observationTable(vintage)),
    writeTable(evidenceTable(vintage, evidence)),
    writeTable(sourceTable(vintage)),
    writeTable(agentTable(vintage)),
    writeTable(measureTable(vintage)),
    writeTable(areaTable(vintage)),
    writeTable(eventTable(vintage)),
    writeTable(positionTable(vintage)),
  ];
  return all.filter(({ csv, name }) => name === 'observations' || csv.indexOf('\r\n') < csv.length - 2);
};
