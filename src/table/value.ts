import { decimalsOf, inBaseUnits, shiftDecimal } from '../model/amount.js';
import { readAmount } from '../parse/read-amount.js';
import type { AmountReading, ParsedAmount } from '../parse/reading.js';
import type { CellText } from './cell.js';
import { type ColumnUnit, inColumnUnit } from './unit.js';

/** What the cell of a number says: an amount and what was left unread beside it, nothing, or why it is refused. */
export type ValueReading =
  | { kind: 'amount'; amount: ParsedAmount; leftOut: readonly string[] }
  | { kind: 'missing'; leftOut: readonly string[] }
  | { kind: 'refused'; got: string; expected: string; rest?: string };

/** How the cells of a column are read. */
export interface ColumnReading {
  locale: string;
  unit?: ColumnUnit | undefined;
  nouns: readonly string[];
}

const quote = (text: string): string => `“${text}”`;

/** A cell on one line, as an error quotes it. */
export const cellQuote = ({ pieces }: CellText): string => pieces.join(' ⏎ ');

const refused = (text: string, expected: string, because = ''): ValueReading => {
  const short = text.length > 80 ? `${text.slice(0, 77)}…` : text;
  return { kind: 'refused', got: JSON.stringify(short) + because, expected };
};

const oneNumber = (locale: string): string => `one number, written as in "${locale}"`;

const whyRefused = (text: string, reading: AmountReading & { kind: 'refused' }, locale: string): ValueReading => {
  const { read, rest, reason } = reading;
  const expected = reason === 'range' ? `${oneNumber(locale)}, not a range` : oneNumber(locale);
  const understood = read ? `read ${quote(read)}; ` : '';
  const isAll = rest.trim() === text.trim() || !rest;
  const result = refused(text, expected, isAll ? '' : ` (${understood}${quote(rest)} was not understood)`);
  return result.kind === 'refused' && reason === 'unknown-words' ? { ...result, rest } : result;
};

/** Whether two lines of a cell may be one text: digits at both sides of the break would run into one number. */
const mayJoin = (pieces: readonly string[]): boolean =>
  pieces.every((piece, i) => i === 0 || !(/[\p{Nd}.,]$/u.test(pieces[i - 1]!) && /^[\p{Nd}.,]/u.test(piece)));

/** Whether what stands under a number belongs to it: a power of ten, or words without a number of their own. */
const changesNumber = (first: string, rest: readonly string[], reading: ColumnReading): boolean =>
  rest.some((piece) => {
    if (!/\p{Nd}/u.test(piece) && !/^[([].*[)\]]$/.test(piece)) return true;
    const [word = ''] = piece.split(/\s/);
    if (/\p{Nd}/u.test(word) || !word) return false;
    const [alone, longer] = [readAmount(first, reading), readAmount(`${first} ${word}`, reading)];
    return longer.kind === 'amount' && JSON.stringify(alone) !== JSON.stringify(longer);
  });

/** Reads the lines of a cell as one amount, or the first where each stands for itself. */
const readPieces = (
  pieces: readonly string[],
  reading: ColumnReading,
): { reading: AmountReading; leftOut: string[] } => {
  const all = readAmount(pieces.join(' '), reading);
  if (pieces.length < 2) return { reading: all, leftOut: [] };
  if (all.kind !== 'refused' && mayJoin(pieces)) return { reading: all, leftOut: [] };
  const [first = '', ...rest] = pieces;
  const one = readAmount(first, reading);
  if (one.kind === 'amount' && !changesNumber(first, rest, reading)) return { reading: one, leftOut: rest };
  const got: AmountReading =
    all.kind === 'refused' ? all : { kind: 'refused', rest: rest.join(' '), reason: 'several-numbers' };
  return { reading: got, leftOut: [] };
};

/** Whether an exact number is the one that is written, but for rounding; a hedge leaves it room. */
const agrees = (exact: number, written: number, digit: number, { relation }: ParsedAmount): boolean =>
  Math.abs(exact - written) <= (relation === 'eq' ? digit / 2 : Math.max(digit / 2, Math.abs(written) / 10)) * 1.000001;

/** The value of `<data>` beside its text: exact, in base units or in those of the text; one that contradicts the text is refused. */
const exactValue = (exact: string, cell: CellText, read: AmountReading, column: ColumnReading): ValueReading => {
  const value = Number(exact);
  const text = cellQuote(cell);
  const { unit } = column;
  if (!exact.trim() || !Number.isFinite(value)) return refused(exact, 'a number in the value of <data>');
  if (!text) return refused('', `text in <data value="${exact}">, since a reader sees none`);
  if (read.kind !== 'amount') {
    if (unit?.power) return refused(text, `${oneNumber(column.locale)} in <data value="${exact}">`);
    const amount: ParsedAmount = { value, unit: { code: unit?.code ?? '1', mult: 0 }, relation: 'eq' };
    return { kind: 'amount', amount, leftOut: [] };
  }
  const amount = inColumnUnit(read.amount, unit);
  if (!amount) return contradiction(text, unit!);
  const digit = shiftDecimal(1, -decimalsOf(amount.value));
  if (agrees(value, inBaseUnits(amount.value, amount.unit), inBaseUnits(digit, amount.unit), amount))
    return { kind: 'amount', amount: { ...amount, value, unit: { ...amount.unit, mult: 0 } }, leftOut: [] };
  if (agrees(value, read.amount.value, shiftDecimal(1, -decimalsOf(read.amount.value)), amount))
    return { kind: 'amount', amount: inColumnUnit({ ...read.amount, value }, unit)!, leftOut: [] };
  return refused(text, `the number of <data value="${exact}">`);
};

const contradiction = (text: string, unit: ColumnUnit): ValueReading => {
  const said = [unit.power && `10^${unit.power}`, unit.code !== '1' && unit.code].filter(Boolean).join(' ');
  return refused(text, `a number in the unit that its column is headed by (${said})`);
};

/** Reads the cell of a number in the unit of its column. */
export const readValue = (cell: CellText, column: ColumnReading): ValueReading => {
  const { pieces, expanded, exact } = cell;
  let { reading, leftOut } = readPieces(pieces, column);
  // What an abbreviation stands for helps where its letters do not.
  if (reading.kind === 'refused' && expanded.join() !== pieces.join()) {
    const other = readPieces(expanded, column);
    if (other.reading.kind !== 'refused') ({ reading, leftOut } = other);
  }
  if (exact.length > 1) return refused(cellQuote(cell), 'one <data> with a value');
  if (exact.length) return exactValue(exact[0]!, cell, reading, column);
  if (reading.kind === 'missing') return { kind: 'missing', leftOut };
  if (reading.kind === 'refused') return whyRefused(cellQuote(cell), reading, column.locale);
  const amount = inColumnUnit(reading.amount, column.unit);
  return amount ? { kind: 'amount', amount, leftOut } : contradiction(cellQuote(cell), column.unit!);
};
