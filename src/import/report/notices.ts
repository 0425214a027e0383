import { formatPlace, type Place } from '../workbook/sheet.js';
import type { AidRows } from '../kiel/rows.js';

/** Something in a file that changes no number here, and that a reader of the file may want to know. */
export interface ImportNotice {
  /** The cell. */
  place: string;
  /** What there is to see. */
  text: string;
}

const maxNotices = 40;

/** Numbers that stand as text in columns of numbers that are not read: `15.000.00`, `395,88`, ` 29`. */
export const numbersAsText = ({ sheet, headerRow, columns }: AidRows): ImportNotice[] => {
  const counts = new Map<number, { numbers: number; texts: Place[] }>();
  const read = new Set(Object.values(columns).map(({ column }) => column));
  for (const [row, cells] of sheet.rows) {
    if (row <= headerRow) continue;
    for (const [column, value] of cells) {
      if (read.has(column)) continue;
      const count = counts.get(column) ?? { numbers: 0, texts: [] };
      counts.set(column, count);
      if (typeof value === 'number') count.numbers++;
      else if (typeof value === 'string' && /^[\s\d.,]+$/.test(value) && /\d/.test(value))
        count.texts.push({ sheet, row, column });
    }
  }
  const places = [...counts.values()].flatMap(({ numbers, texts }) => (numbers > texts.length ? texts : []));
  return places.slice(0, maxNotices).map((place) => ({
    place: formatPlace(place),
    text: `${JSON.stringify(sheet.rows.get(place.row)?.get(place.column))} is text in a column of numbers, which is not read`,
  }));
};
