import { aidToUkraine } from '../../../datasets/aid-to-ukraine/2024-08-31.js';
import type { ObservationInput } from '../../../src/user-data/figure-data.js';
import { barsIn, box, numberAt, visible } from './layout.js';
import { all, read } from './reading.js';

/** The ranking of donors with South Korea highlighted. */
export const donors = { of: 'aid-to-ukraine@2024-08-31/ranking' };

/** Totals of the donors in € billion, largest first. */
export const totals: readonly number[] = aidToUkraine.observations
  .filter((o) => o.measure === 'aid-allocated' && o.dimensions?.['kind'] === 'total')
  .map((o) => o.value ?? 0)
  .sort((a, b) => b - a);

/** Rows of a figure that stand in the picture now. */
export const rowsOf = (figure: Element): HTMLElement[] => all(figure, '.rows li').filter(visible);

/** Length of a row's bar as a fraction of its axis. */
export const sizeOf = (row: Element): number => {
  const axis = box(row.querySelector('.bar')!);
  const [mark] = barsIn(row);
  return (numberAt(mark!) - axis.left) / axis.width;
};

/** So many rows of a page’s own, falling to one. */
export const data = (count: number): ObservationInput[] =>
  Array.from({ length: count }, (_, i) => ({ label: `Row ${i + 1}`, value: count - i }));

/** Rank, name and number of every row that stands in the picture now. */
export const words = (figure: Element): string[] =>
  rowsOf(figure).map((row) => [...row.querySelectorAll('.rank, .name, b')].map(read).join(' ').trim());
