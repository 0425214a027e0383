import { inBaseUnits } from '../../src/model/amount.js';
import type { VintageInput, ObservationInput } from '../../src/user-data/figure-data.js';
import { figureError } from '../../src/error/figure-error.js';
import { type ParsedAmount, parseAmount } from '../../src/parse/amount.js';
import type { Warning } from '../scene/scene.js';

const nothing = /^(|[-–—]|n\/?a|not reported|unknown)$/i;

const textOf = (cell: Element | undefined): string => cell?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** The word of a table in English, and a sign, are kept; that of another language would stand in our English sentence. */
const hedgeOf = ({ hedge }: ParsedAmount, locale: string): { hedge?: string } =>
  hedge && (/^en\b/i.test(locale) || !/\p{L}/u.test(hedge)) ? { hedge } : {};

/** A number in a cell: the machine-readable `<data value>` where there is one, else the text in the page's language. */
const amountIn = (cell: Element | undefined, locale: string, path: string): Omit<ObservationInput, 'label'> => {
  const exact = cell?.querySelector('data')?.value;
  const text = textOf(cell);
  const read = parseAmount(text, locale);
  if (exact !== undefined && exact !== '') {
    const value = Number(exact);
    if (!Number.isFinite(value)) throw figureError('schema', path, exact, 'a number in the value of <data>');
    return {
      value,
      unit: { code: read?.unit.code ?? '1', mult: 0 },
      ...(read && { relation: read.relation, ...hedgeOf(read, locale) }),
    };
  }
  if (nothing.test(text)) return { value: null };
  if (!read) throw figureError('schema', path, text, `one number, written as in "${locale}"`);
  const { value, unit, relation } = read;
  return { value, unit, relation, ...hedgeOf(read, locale) };
};

const rowFrom = (row: HTMLTableRowElement, locale: string, index: number): ObservationInput => {
  const [label, value] = row.cells;
  return { label: textOf(label), ...amountIn(value, locale, `table row ${index + 1}`) };
};

/** What a table is called: by a figure's caption, that of its own, or nothing. */
const titleOf = (table: HTMLTableElement): string => {
  let host: Element | null = table;
  while (host && !host.localName.includes('-')) host = host.parentElement;
  const caption = host?.querySelector('figcaption');
  return textOf(caption?.querySelector('h1, h2, h3, h4, h5, h6, strong') ?? caption ?? table.caption ?? undefined);
};

const totals =
  /^(grand |sub)?(total|sum|all|altogether|gesamt|summe|insgesamt|totale?|totaal|totalt|suma|razem|celkem|yhteensä|разом|усього|всього|المجموع|合計|合计|总计|합계)$/i;

const amountOf = ({ value, unit }: ObservationInput): number => inBaseUnits(value ?? 0, unit ?? { code: '1', mult: 0 });

/** The row that is the sum of the others: one that says so, or the last of four and more. */
const totalAmong = (rows: readonly ObservationInput[]): ObservationInput | undefined =>
  rows.find((row, i) => {
    const others = rows.filter((other) => other !== row);
    const named = totals.test((row.label ?? '').replace(/[\s:]+$/, '')) && others.length > 1;
    if (!row.value || (!named && (i < rows.length - 1 || others.length < 3))) return false;
    const sum = others.reduce((all, other) => all + amountOf(other), 0);
    return Math.abs(sum - amountOf(row)) <= 1e-9 * sum;
  });

/** Names of the columns after the second that hold numbers too, and of the one that is drawn. */
const columnsOf = (
  table: HTMLTableElement,
  body: readonly HTMLTableRowElement[],
  locale: string,
): { drawn: string; others: string[] } => {
  const head = table.tHead?.rows[0] ?? [...table.rows].find((row) => !row.querySelector('td'));
  const name = (i: number): string => textOf(head?.cells[i]) || `column ${i + 1}`;
  const others = Array.from({ length: body[0]?.cells.length ?? 0 }, (_, i) => i).filter((i) => {
    const cells = body.map((row) => textOf(row.cells[i])).filter((text) => !nothing.test(text));
    return i > 1 && cells.length > 0 && cells.every((text) => parseAmount(text, locale));
  });
  return { drawn: name(1), others: others.map(name) };
};

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/**
 * A plain table as data: first column the names, second the numbers, `<figcaption>` or `<caption>` the heading. For
 * parts of a whole a `<tfoot>` row is the whole, else a row that is the sum of the others. Warns of what is left out.
 * @throws FigureError `schema` where a cell holds no number
 */
export const readTable = (
  table: HTMLTableElement,
  locale: string,
  withWhole: boolean,
): { data: VintageInput; warnings: Warning[] } => {
  const body = [...table.tBodies].flatMap((section) => [...section.rows]).filter((row) => row.querySelector('td'));
  const foot = withWhole ? table.tFoot?.rows[0] : undefined;
  const rows = body.map((row, i) => ({ id: `row-${i + 1}`, ...rowFrom(row, locale, i) }));
  const title = titleOf(table);
  const { drawn, others } = columnsOf(table, body, locale);
  const total = withWhole && !foot ? totalAmong(rows) : undefined;
  const warnings: Warning[] = [
    ...(others.length
      ? [{ code: 'more-columns', message: `Only “${drawn}” is drawn; ${quoted(others)} left out, with numbers too.` }]
      : []),
    ...(total
      ? [
          {
            code: 'total-row',
            message: `“${total.label ?? ''}” is the sum of the other rows and taken for the whole; a <tfoot> would say so.`,
          },
        ]
      : []),
  ];
  const whole = foot ? { id: 'whole', ...rowFrom(foot, locale, rows.length) } : total;
  if (!whole) return { data: { title, observations: rows }, warnings };
  const parts = rows.filter((row) => row !== whole);
  const views = [{ form: 'parts', id: 'table', title, whole: whole.id ?? '', parts: parts.map((row) => row.id) }];
  return { data: { title, observations: [...parts, whole], views }, warnings };
};
