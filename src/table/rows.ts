import type { Issue } from '../error/figure-error.js';
import type { ParsedAmount } from '../parse/reading.js';
import type { ObservationInput } from '../user-data/figure-data.js';
import { withBeside } from './beside.js';
import { type CellText, nameIn } from './cell.js';
import type { GridCell, GridRow } from './grid.js';
import { cellsOf, onlyCell } from './heading.js';
import { languageInside } from './markup.js';
import { creditIn, isNote } from './note-row.js';
import { distinctNames, idsFor } from './row-names.js';
import type { OpenTable, TableWarning } from './read-table.js';
import { type ColumnReading, readValue, type ValueReading } from './value.js';
import { placeOf, tableWarnings } from './words.js';

/** One row of a table: a name and a number. */
export interface TableRow {
  /** As an element takes it; its id is its name, once more than one has it with a count. */
  observation: ObservationInput & { id: string; label: string };
  /** What stands in the cell of the number. */
  text: string;
  /** The rows it stands among, where rows between them name such groups. */
  group: string;
  isFoot: boolean;
}

/** Rows of a table, and what was found beside them. */
export interface ReadRows {
  rows: TableRow[];
  credit?: string | undefined;
  issues: Issue[];
  warnings: TableWarning[];
  /** Groups are part of names that are otherwise equal. */
  usesGroups: boolean;
}

/** A row before its number is read. */
interface NamedRow {
  name: string;
  groups: readonly string[];
  group: string;
  cell: GridCell;
  /** What the cell says, with what stands of it in the cells beside. */
  said: CellText;
  isFoot: boolean;
}

/** What rows turn out to be. */
interface SortedRows {
  named: NamedRow[];
  notes: string[];
  groupRows: string[];
  shortRows: string[];
  /** Rows that are crossed out, by their place. */
  struckRows: number[];
  issues: Issue[];
}

const issue = (path: string, got: string, expected: string): Issue => ({ code: 'schema', path, got, expected });

/** The word of a table in English, and a sign, are kept; that of another language would stand in our English sentence. */
const hedgeOf = ({ hedge }: ParsedAmount, locale: string): { hedge?: string } =>
  hedge && (/^en\b/i.test(locale) || !/\p{L}/u.test(hedge)) ? { hedge } : {};

/** Sorts the rows of a table: which have a name and a number, which head others, which are notes. */
const sortRows = (table: OpenTable): SortedRows => {
  const { parted, names, columns, texts } = table;
  const sorted: SortedRows = { named: [], notes: [], groupRows: [], shortRows: [], struckRows: [], issues: [] };
  const text = (cell: GridCell | undefined): string => (cell ? nameIn(texts(cell)) : '');
  const column = names[columns.value]!.name;
  let group = '';
  const sortRow = (row: GridRow, index: number, isFoot: boolean): void => {
    const cells = cellsOf(row);
    const filled = cells.filter((cell) => texts(cell).pieces.length || texts(cell).hasStruck);
    if (!filled.length) return;
    const [label, otherLabel] = row.slots[columns.label]!;
    const [value, otherValue] = row.slots[columns.value]!;
    const name = text(label);
    if (cells.every((cell) => cell.isStruck)) {
      sorted.struckRows.push(index);
      return;
    }
    const only = filled.length === 1 ? text(filled[0]) : '';
    const isAcross = onlyCell(row) !== undefined || (label !== undefined && label === value);
    if (only && isNote(only)) {
      sorted.notes.push(only);
    } else if (isAcross || !value) {
      const said = only || name;
      if (label === value && said) sorted.groupRows.push((group = said));
      else sorted.shortRows.push(said);
    } else if (otherLabel ?? otherValue) {
      sorted.issues.push(
        issue(`row ${index}`, 'cells that overlap', 'one cell in each place: check rowspan and colspan'),
      );
    } else if (!isFoot && parted.head.length && cells.every((cell) => cell.isHeader)) {
      if (text(value) !== column)
        sorted.issues.push(
          issue(`row ${index}`, 'a second row of headings', 'the same headings for all rows, or a table for each'),
        );
    } else if (!name && texts(value).pieces.length) {
      sorted.issues.push(issue(`row ${index}, column “${names[columns.label]!.name}”`, 'nothing', 'a name of the row'));
    } else if (name) {
      const groups = columns.groups.map((each) => text(row.slots[each]?.[0])).filter(Boolean);
      const beside = (side: readonly number[]): string[] => side.map((each) => text(row.slots[each]?.[0]));
      const said = withBeside(texts(value), beside(columns.beside.before), beside(columns.beside.after));
      sorted.named.push({ name, groups, group: group || groups.join(', '), cell: value, said, isFoot });
    }
  };
  const before = parted.head.length;
  parted.body.forEach((row, i) => sortRow(row, before + i + 1, false));
  group = '';
  parted.foot.forEach((row, i) => sortRow(row, before + parted.body.length + i + 1, true));
  return sorted;
};

const plain = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/(?<=\p{L}{3})(?:es|s|e)$/u, '');

/** The noun that stands after every number of a column, in all its forms; none where one lacks it. */
const sharedNoun = (readings: readonly ValueReading[]): string[] => {
  const counted = readings.filter(({ kind }) => kind !== 'missing');
  const nouns = counted.map((reading) => (reading.kind === 'refused' ? reading.rest : undefined)?.trim());
  const [first = ''] = nouns;
  const isShared =
    nouns.length > 1 &&
    /^\p{L}[\p{L}\p{M}\s/²³-]*$/u.test(first) &&
    nouns.every((noun) => noun !== undefined && plain(noun) === plain(first)) &&
    counted.every(
      (reading) =>
        reading.kind === 'refused' && /\p{Nd}/u.test(reading.got.slice(0, reading.got.indexOf(reading.rest!))),
    );
  return isShared ? [...new Set(nouns.filter((noun) => noun !== undefined))] : [];
};

/** Number, unit and hedge of a row, as an element takes them. */
const numberOf = (reading: ValueReading, noun: string | undefined, locale: string): Omit<ObservationInput, 'label'> => {
  if (reading.kind !== 'amount') return { value: null };
  const { amount } = reading;
  const code = amount.unit.code === '1' && noun ? noun : amount.unit.code;
  return { value: amount.value, unit: { ...amount.unit, code }, relation: amount.relation, ...hedgeOf(amount, locale) };
};

/** What was left unread in single cells. */
const cellWarnings = (
  named: readonly NamedRow[],
  readings: readonly ValueReading[],
  { texts, names, columns }: OpenTable,
): TableWarning[] => {
  const column = names[columns.value]!.name;
  const sharing = new Map<GridCell, string[]>();
  for (const { cell, name } of named) sharing.set(cell, [...(sharing.get(cell) ?? []), name]);
  return [
    ...named.flatMap(({ said, name }, i) => {
      const reading = readings[i]!;
      const { pieces, hasStruck } = said;
      const place = placeOf(name, column);
      return [
        ...(reading.kind === 'amount' && reading.leftOut.length
          ? [tableWarnings.pieces(place, pieces[0]!, reading.leftOut)]
          : []),
        ...(hasStruck ? [tableWarnings.struck(place)] : []),
      ];
    }),
    ...[...sharing]
      .filter(([, sharers]) => sharers.length > 1)
      .map(([cell, sharers]) => tableWarnings.shared(nameIn(texts(cell)), sharers)),
  ];
};

/** Reads the rows of a table; what cannot be read is an issue, with its row and column. */
export const readRows = (table: OpenTable): ReadRows => {
  const { locale, names: columnNames, columns, unit } = table;
  const { named, notes, groupRows, shortRows, struckRows, issues } = sortRows(table);
  const column = columnNames[columns.value]!.name;
  const read = (reading: ColumnReading): ValueReading[] => {
    const known = new Map<CellText, ValueReading>();
    return named.map(({ cell, said }) => {
      const value =
        known.get(said) ??
        readValue(said, { ...reading, locale: languageInside(cell.element, cell.language || reading.locale) });
      known.set(said, value);
      return value;
    });
  };
  const first = read({ locale, unit, nouns: table.nouns });
  const noun = sharedNoun(first);
  const readings = noun.length ? read({ locale, unit, nouns: [...table.nouns, ...noun] }) : first;
  const { names, usesGroups, same } = distinctNames(named);
  const ids = idsFor(names);
  readings.forEach((reading, i) => {
    if (reading.kind === 'refused') issues.push(issue(placeOf(names[i]!, column), reading.got, reading.expected));
  });
  const credits = notes.map(creditIn).filter((credit) => credit !== undefined);
  const otherNotes = notes.filter((note) => creditIn(note) === undefined);
  return {
    rows: named.map(({ said, group, isFoot }, i) => ({
      observation: { id: ids[i]!, label: names[i]!, ...numberOf(readings[i]!, unit?.noun ?? noun[0], locale) },
      text: said.pieces.join(' '),
      group,
      isFoot,
    })),
    credit: credits.join('; ') || undefined,
    issues,
    usesGroups: usesGroups && columns.groups.length > 0,
    warnings: [
      ...(groupRows.length ? [tableWarnings.groupRows(groupRows)] : []),
      ...(otherNotes.length ? [tableWarnings.notes(otherNotes)] : []),
      ...(shortRows.length ? [tableWarnings.shortRows(shortRows, column)] : []),
      ...struckRows.map((index) => tableWarnings.struck(`row ${index}`)),
      ...(same.length ? [tableWarnings.sameNames(same)] : []),
      ...cellWarnings(named, readings, table),
    ],
  };
};
