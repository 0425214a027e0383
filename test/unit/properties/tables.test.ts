import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FigureError } from '../../../src/error/figure-error.js';
import type { Form } from '../../../src/model/view.js';
import { shiftDecimal } from '../../../src/model/amount.js';
import { readTable, type TableReading } from '../../../src/table/read-table.js';
import { selectTable } from '../../../widgets/data/table-selection.js';
import { anyTable } from '../support/arbitrary/table.js';
import { holds } from '../support/holds.js';
import { markupOf, rowsHTML } from '../support/table.js';

/** What a table is read as; nothing where it is refused with a word. */
const tried = (html: string): TableReading | undefined => {
  try {
    return readTable(markupOf(html), 'en');
  } catch (error) {
    if (error instanceof FigureError) return undefined;
    throw error;
  }
};

/** Numbers that stand in a text, its powers of ten aside. */
const digitsIn = (text: string): string[] => text.replaceAll(',', '').match(/\d+(?:\.\d+)?/g) ?? [];

describe('any table', () => {
  it('is read or refused with a word, and no number is drawn that does not stand in its cell', () => {
    holds(
      fc.property(anyTable, (html) => {
        for (const { observation, text } of tried(html)?.rows ?? []) {
          const { value, unit } = observation;
          if (value === null) continue;
          // An exact number beside the text is one of the page's own too.
          const written = [...digitsIn(text), ...(html.includes('<data') ? ['7'] : [])];
          const powers = [0, 3, 6, 9].map((power) => String(Math.abs(shiftDecimal(value, (unit?.mult ?? 0) - power))));
          expect(
            powers.some((each) => written.includes(each) || written.some((w) => Number(w) === Number(each))),
            `${value} of “${text}”`,
          ).toBe(true);
        }
      }),
      300,
    );
  });

  it('goes to each form that draws tables, without a fault of ours', () => {
    holds(
      fc.property(anyTable, fc.constantFrom<Form>('parts', 'ranking', 'target', 'units'), (html, form) => {
        try {
          const { vintage, totals } = selectTable(markupOf(html), 'en', form, undefined);
          const ids = vintage.observations.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(totals?.leftOut.every((id) => ids.includes(id)) ?? true).toBe(true);
        } catch (error) {
          if (!(error instanceof FigureError)) throw error;
        }
      }),
      300,
    );
  });

  it.each<[string, string]>([
    ['of a thousand columns', `<tr>${'<td>5</td>'.repeat(1000)}</tr>`.repeat(20)],
    ['of ten thousand rows', rowsHTML(...Array.from({ length: 10_000 }, (_, i) => [`A${i}`, `${i}`]))],
    ['of one cell', '<tr><td>5'],
    ['of nothing', ''],
    ['with a huge cell', rowsHTML(['A', '5 '.repeat(200_000)], ['B', '7'.repeat(200_000)])],
    ['with a huge name', rowsHTML(['A'.repeat(500_000), '5'], ['B', '7'])],
    ['nested in itself', '<table><tr><td>'.repeat(200)],
    [
      'of spans alone',
      '<tr><td colspan=1000 rowspan=65534>5</td><td colspan=1000 rowspan=65534>6</td></tr>'.repeat(200),
    ],
  ])('%s is read or refused with a word', (_, html) => {
    expect(() => tried(`<table>${html}</table>`)).not.toThrow();
  });
});
