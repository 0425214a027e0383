import { readAmount } from '../parse/read-amount.js';
import type { CellText } from './cell.js';
import type { ColumnName } from './heading.js';
import { unitOfPhrase } from './unit.js';

/** Columns whose cells belong to the number in another: its currency, unit or sign, each in a cell of its own. */
export interface BesideColumns {
  before: readonly number[];
  after: readonly number[];
}

const unitWord =
  /^(?:units?(?: of measure(?:ment)?)?|currency|currencies|(?:maß)?einheit(?:en)?|währung(?:en)?|unités?|devises?|monnaie|unidad(?:es)?|moneda|unità(?: di misura)?|valut[ay]|unidades?|moeda|(?:munt)?eenheid|enhe[td]|valuutta|yksikkö|jednostka|jednotka|waluta|měna|mena|одиниц[яі]|валюта|единиц[аы](?: измерения)?|単位|通貨|单位|單位|货币|단위|통화|الوحدة|العملة|birim|para birimi|egység|pénznem|unitate|monedă|μονάδα|νόμισμα|יחידה|מטבע)$/iu;

/** Whether a column is headed as one of units. */
export const namesUnits = (heading: string): boolean => unitWord.test(heading);

const signs = /^[-+−–—±~∼≈<>≤≥()[\]*†‡%\p{Sc}\s]+$/u;

/** Whether a text is a part of an amount that has its number in another cell: "$", "€m", "(", "about". */
const isPiece = (text: string, locale: string, isNamed: boolean): boolean => {
  if (unitOfPhrase(text, locale)) return true;
  if (isNamed) return false;
  if (signs.test(text)) return true;
  const reading = readAmount(`${text} 1`, { locale });
  return reading.kind === 'amount' && reading.amount.relation !== 'eq';
};

/** Whether a column has a heading that the column of numbers has not: then a sign in it may be of its own. */
const isNamedApart = ({ headings }: ColumnName, value: ColumnName): boolean =>
  headings.some((heading) => !value.headings.includes(heading));

/** A column, as far as it may belong to another. */
interface Neighbour {
  index: number;
  texts: readonly string[];
  isNumeric: boolean;
}

/** Whether all that stands in a column are parts of amounts. */
export const holdsPieces = (
  { index, texts }: Neighbour,
  names: readonly ColumnName[],
  value: number,
  locale: string,
): boolean => {
  const filled = texts.filter(Boolean);
  const isNamed = isNamedApart(names[index]!, names[value]!);
  return filled.length > 0 && [...new Set(filled)].every((text) => isPiece(text, locale, isNamed));
};

/** The columns that belong to the one of numbers: those next to it that hold parts of amounts, and one headed as units. */
export const columnsBeside = (
  columns: readonly Neighbour[],
  value: number,
  label: number,
  names: readonly ColumnName[],
  locale: string,
): BesideColumns => {
  const next = (step: 1 | -1): number[] => {
    const found: number[] = [];
    for (let at = value + step; columns[at] && at !== label; at += step) {
      const column = columns[at]!;
      if (column.isNumeric) break;
      const isEmpty = column.texts.every((text) => !text);
      if (!isEmpty && !holdsPieces(column, names, value, locale)) break;
      if (!isEmpty) found.push(at);
    }
    return found;
  };
  const [before, after] = [next(-1).reverse(), next(1)];
  const units = columns.filter(
    ({ index, isNumeric }) =>
      !isNumeric && index !== label && ![...before, ...after].includes(index) && namesUnits(names[index]!.name),
  );
  return { before, after: [...after, ...units.map(({ index }) => index)] };
};

const glue = (front: string, back: string): string =>
  !front || !back ? front + back : front + (/[\p{L}\p{Sc}.]$/u.test(front) ? ' ' : '') + back;

/** A cell with what belongs to its number in other cells; one without a number stays as it is. */
export const withBeside = (cell: CellText, before: readonly string[], after: readonly string[]): CellText => {
  const around = [before.join(' ').trim(), after.join(' ').trim()] as const;
  if (!around.some(Boolean) || !/\p{N}/u.test(cell.pieces[0] ?? '')) return cell;
  const whole = ([first = '', ...rest]: readonly string[]): string[] => {
    const front = glue(around[0], first);
    return [around[1] ? front + (/^[)\]%*†‡+]/.test(around[1]) ? '' : ' ') + around[1] : front, ...rest];
  };
  return { ...cell, pieces: whole(cell.pieces), expanded: whole(cell.expanded) };
};
