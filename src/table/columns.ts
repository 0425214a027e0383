import { type BesideColumns, columnsBeside, holdsPieces, namesUnits } from './beside.js';
import { nameIn } from './cell.js';
import type { GridCell, GridRow } from './grid.js';
import type { ColumnName, Texts } from './heading.js';
import { looksLikeNumber, looksLikeYear, sample, type TextKind } from './kind.js';

/** Which columns are read. */
export interface ChosenColumns {
  /** Names of the rows. */
  label: number;
  /** The numbers. */
  value: number;
  /** Their currency, unit or sign, where it stands in cells of its own. */
  beside: BesideColumns;
  /** Further names before those of the rows: groups, years. */
  groups: readonly number[];
  /** Places of the rows, which are no data. */
  ranks: readonly number[];
  /** Further columns of numbers. */
  others: readonly number[];
}

/** A column at first sight. */
interface Column {
  index: number;
  name: string;
  texts: readonly string[];
  /** Most of it are numbers. */
  isNumeric: boolean;
  isEmpty: boolean;
  /** At least half of its cells are headings of their rows. */
  isHeading: boolean;
  isDistinct: boolean;
  isYears: boolean;
}

const rankWord =
  /^(?:#|№|n[or°º]\.?|rank(?:ing)?|rang|place|platz|pos(?:ition)?\.?|puesto|posto|posição|rango|lp\.?|kolejność|plats|sija|pořadí|sıra|место|місце|№ п\/п|順位|排名|名次|순위|الترتيب|מקום)$/iu;

const yearWord =
  /^(?:years?|jahr(?:e)?|année|año|anno|ano|jaar|år|vuosi|rok|год|рік|év|an|yıl|έτος|年|연도|السنة|שנה)$/iu;

const columnAt = (
  index: number,
  rows: readonly GridRow[],
  { name }: ColumnName,
  kindOf: (cell: GridCell) => TextKind,
  texts: Texts,
): Column => {
  const cells = sample(rows).flatMap(({ slots }) => slots[index]?.slice(0, 1) ?? []);
  const filled = cells.filter((cell) => kindOf(cell) !== 'missing');
  const numbers = filled.filter((cell) => looksLikeNumber(kindOf(cell)));
  const words = cells.map((cell) => nameIn(texts(cell)));
  const named = words.filter(Boolean);
  return {
    index,
    name,
    texts: words,
    isNumeric: numbers.length > 0 && numbers.length * 2 >= filled.length,
    isEmpty: filled.length === 0,
    isHeading: cells.length > 0 && cells.filter((cell) => cell.isHeader).length * 2 >= cells.length,
    isDistinct: new Set(named).size === named.length,
    isYears: named.length > 0 && named.every(looksLikeYear),
  };
};

/** Whether the numbers of a column count its rows from one, ties and dots included. */
const countsRows = ({ texts }: Column): boolean => {
  const numbers = texts
    .filter(Boolean)
    .map((text) => Number(/^[#(]?=?(\d+)(?:[.):=]|st|nd|rd|th|º|ª|e)?$/.exec(text)?.[1]));
  return (
    numbers.length > 1 &&
    numbers[0] === 1 &&
    numbers.every((n, i) => i === 0 || n === numbers[i - 1] || n === numbers[i - 1]! + 1 || n === i + 1)
  );
};

const isRank = (column: Column, others: readonly Column[]): boolean =>
  (column.isNumeric || column.texts.every((text) => !text || /\d/.test(text))) &&
  others.some((other) => other !== column && other.isNumeric) &&
  (rankWord.test(column.name) ||
    (column.index === 0 && /^column 1$|^$/.test(column.name) && countsRows(column)) ||
    (column.index === 0 &&
      others.some((other) => other !== column && !other.isNumeric && !other.isEmpty) &&
      countsRows(column)));

const labelAmong = (columns: readonly Column[], isUnits: (column: Column) => boolean): Column | undefined => {
  const before = columns.filter(({ index }) => columns.some((other) => other.isNumeric && other.index > index));
  const headings = before.filter(({ isHeading, isEmpty }) => isHeading && !isEmpty);
  if (headings.length) return headings.at(-1);
  const all = before.filter(({ isNumeric, isEmpty }) => !isNumeric && !isEmpty);
  const others = all.filter((column) => !isUnits(column));
  const words = others.length ? others : all;
  return words.find(({ isDistinct }) => isDistinct) ?? words.at(-1) ?? columns.find(({ isEmpty }) => !isEmpty);
};

/**
 * Chooses the column of names and that of numbers: names are headings of rows, else the first words before a number;
 * the numbers are the first that are neither a rank nor a year.
 */
export const chooseColumns = (
  rows: readonly GridRow[],
  names: readonly ColumnName[],
  kindOf: (cell: GridCell) => TextKind,
  texts: Texts,
  locale: string,
): ChosenColumns | undefined => {
  const all = names.map((name, index) => columnAt(index, rows, name, kindOf, texts));
  const ranks = all.filter((column) => isRank(column, all));
  const rest = all.filter((column) => !ranks.includes(column));
  const isUnits = (column: Column): boolean =>
    namesUnits(column.name) || holdsPieces(column, names, column.index, locale);
  const label = labelAmong(rest, isUnits);
  if (!label) return undefined;
  const numeric = rest.filter((column) => column !== label && column.isNumeric && column.index > label.index);
  const years = numeric.filter(({ name, isYears }) => isYears || yearWord.test(name));
  const values = numeric.length > years.length ? numeric.filter((column) => !years.includes(column)) : numeric;
  const spare = rest.find((column) => column.index > label.index);
  const value = values[0] ?? spare;
  if (!value) return undefined;
  const beside = columnsBeside(all, value.index, label.index, names, locale);
  const groups = rest.filter(
    (column) =>
      column !== label &&
      column !== value &&
      !column.isEmpty &&
      ![...beside.before, ...beside.after].includes(column.index) &&
      (column.index < label.index || (values[0] && years.includes(column))),
  );
  const at = (list: readonly Column[]): number[] => list.map(({ index }) => index);
  const others = values.filter((column) => column !== value && !groups.includes(column));
  return { label: label.index, value: value.index, beside, groups: at(groups), ranks: at(ranks), others: at(others) };
};
