import { FigureError, figureError, type Issue } from '../error/figure-error.js';
import { type CellText, nameIn, readCell } from './cell.js';
import { type ChosenColumns, chooseColumns } from './columns.js';
import { formGrid, type Grid, type GridCell } from './grid.js';
import {
  captionOf,
  type ColumnName,
  nameColumns,
  partTable,
  type PartedTable,
  type Texts,
  titleOf,
} from './heading.js';
import { styleOf } from './hidden.js';
import { kindOfText, type TextKind } from './kind.js';
import { findAll, languageWithin, type MarkupElement } from './markup.js';
import { readAmount } from '../parse/read-amount.js';
import { readRows, type TableRow } from './rows.js';
import { type ColumnUnit, mergeUnits, unitIn, unitOfPhrase } from './unit.js';
import { tableWarnings } from './words.js';

/** Something that the author of a table should know. */
export interface TableWarning {
  code: string;
  message: string;
}

/** What a table says. */
export interface TableReading {
  /** What it is headed by: a caption of the figure, its own, or nothing. */
  title: string;
  /** Name of the column of numbers. */
  column: string;
  rows: readonly TableRow[];
  /** The work that a line of it credits. */
  credit?: string | undefined;
  warnings: readonly TableWarning[];
}

/** A table while it is read. */
export interface OpenTable {
  locale: string;
  grid: Grid;
  parted: PartedTable;
  names: readonly ColumnName[];
  columns: ChosenColumns;
  unit?: ColumnUnit | undefined;
  /** Words of headings that may stand beside a number and change nothing. */
  nouns: readonly string[];
  texts: Texts;
}

/** Tables with more columns hold what is drawn among the first. */
const maxColumns = 100;

/** Reads each cell once, and looks at each only once. */
const lookAt = (locale: string): { texts: Texts; kindOf: (cell: GridCell) => TextKind } => {
  const read = new Map<MarkupElement, CellText>();
  const kinds = new Map<MarkupElement, TextKind>();
  const texts: Texts = ({ element, isStruck }) => {
    const isShown = !isStruck && !styleOf(element).hiding;
    const known =
      read.get(element) ??
      (isShown ? readCell(element) : { ...readCell({ ...element, children: [] }), hasStruck: isStruck });
    read.set(element, known);
    return known;
  };
  const kindOf = (cell: GridCell): TextKind => {
    const [first = ''] = texts(cell).pieces;
    const kind = kinds.get(cell.element) ?? kindOfText(first, readAmount(first, { locale }));
    kinds.set(cell.element, kind);
    return kind;
  };
  return { texts, kindOf };
};

/** The unit of a column, by what is nearest to its numbers. */
const unitOf = (
  table: MarkupElement,
  { headings }: ColumnName,
  titles: readonly string[],
  texts: Texts,
  locale: string,
) => {
  const said = (element: MarkupElement): ColumnUnit | undefined =>
    unitOfPhrase(element.attribute('data-unit') ?? '', locale);
  const nearest = [...headings].reverse();
  return mergeUnits([
    ...nearest.map(({ element }) => said(element)),
    ...nearest.map((cell) => unitIn(nameIn(texts(cell)), locale)),
    said(table),
    ...titles.map((title) => unitIn(title, locale)),
  ]);
};

/** Words of a heading that cells may repeat beside their numbers: the heading itself, and what stands in brackets. */
const nounsIn = (headings: readonly string[]): string[] =>
  headings
    .flatMap((heading) => [heading, ...heading.split(/[()[\],;:]/)])
    .map((part) => part.trim())
    .filter((part) => /^\p{L}[\p{L}\p{M}\s.'’/²³-]*$/u.test(part) && part.length <= 60);

const refuse = (path: string, got: string, expected: string): FigureError => figureError('schema', path, got, expected);

const open = (
  table: MarkupElement,
  titles: readonly string[],
  locale: string,
): { table: OpenTable; tooWide: boolean } => {
  const grid = formGrid(table);
  if (!grid.columns) throw refuse('table', 'no cells', 'rows with a name and a number');
  const { texts, kindOf } = lookAt(locale);
  const narrow = {
    columns: Math.min(grid.columns, maxColumns),
    rows: grid.rows.map((row) => ({ ...row, slots: row.slots.slice(0, maxColumns) })),
  };
  const isUnit = (text: string): boolean => unitOfPhrase(text.replace(/^[([]|[)\]]$/g, ''), locale) !== undefined;
  const parted = partTable(narrow.rows, narrow.columns, kindOf, texts, isUnit);
  if (parted.doubtful) {
    const text = nameIn(texts(parted.doubtful.slots.flat().at(-1)!));
    throw refuse('row 1', text, 'a number that is no year, or <th> where the row names the columns');
  }
  const names = nameColumns(parted.head, narrow.columns, texts, isUnit);
  const data = [...parted.body, ...parted.foot].filter(({ slots }) => new Set(slots.flat()).size > 1);
  const columns = chooseColumns(data, names, kindOf, texts, locale);
  if (!columns) throw refuse('table', 'no column of numbers', 'a column of names and one of numbers');
  const name = names[columns.value]!;
  const headings = [...name.headings.map((cell) => nameIn(texts(cell))), ...titles];
  const unit = unitOf(table, name, titles, texts, locale);
  const nouns = [...(unit?.noun ? [unit.noun] : []), ...nounsIn(headings)];
  return {
    table: { locale, grid: narrow, parted, names, columns, unit, nouns, texts },
    tooWide: grid.columns > maxColumns,
  };
};

const columnWarnings = ({ names, columns, parted, texts }: OpenTable, usesGroups: boolean): TableWarning[] => {
  const name = (column: number): string => names[column]!.name;
  const { value, others, ranks, groups } = columns;
  const guessed = parted.isGuessed
    ? parted.head
        .at(-1)!
        .slots.flat()
        .map((cell) => nameIn(texts(cell)))
    : [];
  return [
    ...(others.length ? [tableWarnings.columns(name(value), others.map(name))] : []),
    ...(ranks.length ? [tableWarnings.ranks(ranks.map(name))] : []),
    ...(groups.length && !usesGroups ? [tableWarnings.groups(groups.map(name))] : []),
    ...(parted.isGuessed ? [tableWarnings.headings(guessed.filter(Boolean))] : []),
  ];
};

/** Issues that are listed at most. */
const maxIssues = 20;

const throwIssues = (issues: readonly Issue[]): void => {
  if (!issues.length) return;
  const more = issues.length - maxIssues;
  const rest = {
    code: 'schema',
    path: '',
    got: `${more} more issues`,
    expected: `no more than the ${maxIssues} above`,
  };
  throw new FigureError(more > 0 ? [...issues.slice(0, maxIssues), rest] : issues);
};

/** The tables in an element, those inside other tables apart. */
export const tablesIn = (host: MarkupElement): MarkupElement[] =>
  host.tag === 'table'
    ? [host]
    : findAll(
        host,
        ({ tag }) => tag === 'table',
        ({ tag }) => tag === 'template',
      );

/**
 * Reads the first table in an element as a reader sees it: names, numbers in the unit that headings give, and what of it
 * is no row. What cannot be read without a doubt is refused, with its row and column; all of it at once.
 * @throws FigureError `schema`, `too-large`
 */
export const readTable = (host: MarkupElement, pageLocale: string): TableReading => {
  const tables = tablesIn(host);
  const [first] = tables;
  if (!first) throw refuse('table', 'none', 'a table');
  const locale = languageWithin(host, first, pageLocale);
  const title = titleOf(host, first);
  const titles = [...new Set([title, captionOf(first)])].filter(Boolean);
  const { table, tooWide } = open(first, titles, locale);
  const { rows, credit, issues, warnings, usesGroups } = readRows(table);
  throwIssues(issues);
  if (!rows.length) throw refuse('table', 'no rows', 'rows with a name and a number');
  return {
    title,
    column: table.names[table.columns.value]!.name,
    rows,
    credit,
    warnings: [
      ...(tables.length > 1 ? [tableWarnings.tables(tables.length)] : []),
      ...columnWarnings(table, usesGroups),
      ...(tooWide ? [tableWarnings.wide(maxColumns)] : []),
      ...warnings,
    ],
  };
};
