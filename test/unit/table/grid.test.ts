import { describe, expect, it } from 'vitest';
import { nameIn, readCell } from '../../../src/table/cell.js';
import { formGrid } from '../../../src/table/grid.js';
import { tablesIn } from '../../../src/table/read-table.js';
import { markupOf } from '../support/table.js';

/** What covers each place of a table, row by row; `·` where nothing does, `+` between cells that overlap. */
const laidOut = (html: string): string[] => {
  const [table] = tablesIn(markupOf(`<table>${html}</table>`));
  return formGrid(table!).rows.map(({ slots }) =>
    slots.map((cells) => cells.map(({ element }) => nameIn(readCell(element))).join('+') || '·').join(' '),
  );
};

describe('a table is laid out as HTML does', () => {
  it.each<[string, string, string[]]>([
    ['plain', '<tr><td>a<td>b<tr><td>c<td>d', ['a b', 'c d']],
    ['a row that is shorter', '<tr><td>a<td>b<tr><td>c', ['a b', 'c ·']],
    ['a cell over two rows', '<tr><td>a<td rowspan=2>b<tr><td>c', ['a b', 'c b']],
    ['a cell over two rows in front', '<tr><td rowspan=2>a<td>b<tr><td>c', ['a b', 'a c']],
    ['a cell over two columns', '<tr><td colspan=2>a<tr><td>b<td>c', ['a a', 'b c']],
    [
      'a span of zero rows, to the end of its section',
      '<tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>d<td>e',
      ['a b', 'a c', 'd e'],
    ],
    ['a span that runs out of its section', '<thead><tr><th rowspan=9>a<th>b<tbody><tr><td>c<td>d', ['a b', 'c d']],
    ['a span that runs out of the table', '<tr><td rowspan=65534>a<td>b<tr><td>c', ['a b', 'a c']],
    ['a span over more columns than there are', '<tr><td colspan=1000>a<tr><td>b<td>c', ['a a', 'b c']],
    ['spans that overlap', '<tr><td>a<td>b<td rowspan=2>c<tr><td>d<td colspan=2>e', ['a b c', 'd e c+e']],
    [
      'spans that are no numbers',
      '<tr><td colspan=x rowspan=-1>a<td colspan="2 3">b<tr><td>c<td>d<td>e',
      ['a b b', 'c d e'],
    ],
    ['a span in per cent, which is a hundred', '<tr><td colspan="100%">a<tr><td>b<td>c', ['a a', 'b c']],
    ['the foot last, wherever it stands', '<tfoot><tr><td>z</tfoot><tbody><tr><td>a', ['a', 'z']],
    ['the head first, wherever it stands', '<tbody><tr><td>a</tbody><thead><tr><th>h', ['h', 'a']],
    ['a table in a cell apart', '<tr><td>a<td>b<table><tr><td>x<td>y</table><tr><td>c<td>d', ['a b', 'c d']],
    [
      'a cell that is hidden takes no place',
      '<tr><td>a<td hidden>x<td>b<tr><td>c<td style="display:none">y<td>d',
      ['a b', 'c d'],
    ],
    [
      'a row that is hidden is none',
      '<tr hidden><td>x<td>y<tr style="visibility: collapse"><td>x<td>y<tr><td>a<td>b',
      ['a b'],
    ],
    ['a cell that only cannot be seen keeps its place', '<tr><td>a<td style="visibility:hidden">b<td>c', ['a b c']],
    ['nothing', '', []],
    ['a row without cells', '<tr><tr><td>a', ['·', 'a']],
  ])('%s', (_, html, rows) => {
    expect(laidOut(html)).toEqual(rows);
  });

  it('with a million columns and rows in its spans, within the rows and columns that there are', () => {
    const row = '<td colspan=1000000 rowspan=65534>x</td>'.repeat(300);
    expect(laidOut(`<tr>${row}</tr>`.repeat(2))).toHaveLength(2);
    const many = `<tr>${'<td rowspan=65534>x</td>'.repeat(900)}</tr>${'<tr><td>y</td></tr>'.repeat(2000)}`;
    expect(() => laidOut(many)).toThrow('a table that can be read');
  });
});
