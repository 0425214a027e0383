import { describe, expect, it } from 'vitest';
import { numbersIn, read, refusalOf, rowsHTML, warningsOf } from '../support/table.js';

/** One row with a cell, and a plain one. */
const withCell = (cell: string): string => rowsHTML(['A', cell], ['B', '7']);

it.each([
  ['the table', '<table lang="de"><tr><td>A<td>1.234</tr><tr><td>B<td>7,5</tr></table>', ['A 1234', 'B 7.5']],
  ['what it stands in', '<figure lang="de"><div><table><tr><td>A<td>1.234</table></div></figure>', ['A 1234']],
  ['a section', '<tbody lang="de"><tr><td>A<td>1.234</tbody><tbody><tr><td>B<td>1.234</tbody>', ['A 1234', 'B 1.234']],
  ['a row', '<tr lang="de"><td>A<td>1.234</tr><tr><td>B<td>1.234</tr>', ['A 1234', 'B 1.234']],
  ['a cell', '<tr><td>A<td lang="de">1.234</tr><tr><td>B<td>1.234</tr>', ['A 1234', 'B 1.234']],
  ['all in a cell', '<tr><td>A<td> <b><i lang="de">1.234</i></b></tr><tr><td>B<td>1.234</tr>', ['A 1234', 'B 1.234']],
  ['no language', '<tr lang="x!"><td>A<td>1.234</tr><tr><td>B<td>7</tr>', ['A 1.234', 'B 7']],
])('is read in the language of %s', (_, html, numbers) => {
  expect(numbersIn(html)).toEqual(numbers);
});

it.each([
  ['a cell', '<tr><td>A<td style="text-decoration: line-through">5</tr>', ['A none', 'B 7']],
  ['a row', '<tr style="text-decoration: line-through"><td>A<td>5</tr>', ['B 7']],
])('leaves out %s that is crossed out', (_, row, numbers) => {
  const html = `<tr><th>Who<th>Sent</tr>${row}${rowsHTML(['B', '7'])}`;
  expect(numbersIn(html)).toEqual(numbers);
  expect(warningsOf(html).join()).toContain('what is crossed out is not read');
});

it('takes a column of hedged numbers with a noun for its numbers, and not the rank beside it', () => {
  const html = `<tr><th>Who<th>Sent<th>Rank</tr>${rowsHTML(['A', '1 tank', '1'], ['B', 'about 1 tank', '1'], ['C', 'less than 1 tank', '1'])}`;
  expect(numbersIn(html)).toEqual(['A 1 tank', 'B approx 1 tank', 'C lt 1 tank']);
});

describe('a number of a table', () => {
  it.each<[string, string]>([
    ['500<sup>2</sup>', '500'],
    ['1,234<sup><a href="#n1">[1]</a></sup>', '1234'],
    ['<span style="display:none">0001</span>1,234', '1234'],
    ['<del>500</del> <ins>520</ins>', '520'],
    ['1,234<br><small>12%</small>', '1234'],
    ['<small>1,234</small>', '1234'],
    ['5<br>million', '5e6'],
    ['<data value="40.5">about forty</data>', '40.5'],
    ['<data value="1234000">1.234 million</data>', '1234000'],
    ['<data value="1.234">1.23 million</data>', '1.234e6'],
    ['–', 'none'],
    ['', 'none'],
  ])('is what its cell shows: %s', (cell, number) => {
    expect(numbersIn(withCell(cell))[0]).toBe(`A ${number}`);
  });

  it.each<[string, string]>([
    ['1.2.3', 'one number, written as in "en", got "1.2.3"'],
    ['<data value="much">5</data>', 'a number in the value of <data>, got "much"'],
    ['<data value="9">5</data>', 'the number of <data value="9">, got "5"'],
    ['<data value="5"></data>', 'since a reader sees none'],
    ['<data value="5">5</data><data value="6"></data>', 'one <data> with a value'],
    ['<canvas></canvas>', 'one number'],
  ])('is refused with its row and column: %s', (cell, why) => {
    const head = '<tr><th>Who<th>Aid</tr>';
    expect(refusalOf(head + withCell(cell))).toContain('row “A”, column “Aid”: expected ');
    expect(refusalOf(head + withCell(cell))).toContain(why);
  });

  it('is refused beside all others that are', () => {
    expect(refusalOf(rowsHTML(['A', '1.2.3'], ['B', '5'], ['C', '4.5.6'])).split('\n')).toHaveLength(2);
  });

  it('shared by two rows is the number of each, and said', () => {
    const shared = '<tr><td>A<td rowspan="2">10<tr><td>B';
    expect(numbersIn(shared)).toEqual(['A 10', 'B 10']);
    expect(warningsOf(shared)).toEqual(['One cell, “10”, is the number of “A”, “B” each.']);
  });

  it('of which only the first line is read says what is left out', () => {
    expect(warningsOf(withCell('1,234<br>12%'))).toEqual([
      'row “A”, column “column 2”: only “1,234” is read; “12%” left out.',
    ]);
  });

  it('is read in the language of its table or cell', () => {
    expect(numbersIn(`<table lang="de">${withCell('1.234,5')}</table>`)).toEqual(['A 1234.5', 'B 7']);
    expect(numbersIn('<tr><td>A<td lang="de">1.234,5<tr><td>B<td>1,234.5')).toEqual(['A 1234.5', 'B 1234.5']);
    expect(numbersIn(`<table lang="no language">${withCell('1,234')}</table>`)[0]).toBe('A 1234');
  });
});

describe('rows of a table', () => {
  it.each<[string, string, string[]]>([
    [
      'with marks and pictures in their names',
      '<tr><th>A<sup>1</sup><td>5<tr><th><img alt="Bern"><td>6',
      ['A 5', 'Bern 6'],
    ],
    [
      'apart from a source over all columns',
      `${rowsHTML(['A', '5'], ['B', '6'])}<tr><td colspan="2">Source: Office`,
      ['A 5', 'B 6'],
    ],
    ['apart from a source in one cell', `${rowsHTML(['A', '5'], ['B', '6'])}<tr><td>Source: Office`, ['A 5', 'B 6']],
    ['apart from a source beside an empty cell', rowsHTML(['A', '5'], ['Quelle: Amt', '']), ['A 5']],
    [
      'apart from groups',
      `<tr><td colspan="2">Asia${rowsHTML(['A', '5'])}<tr><td colspan="2">Africa${rowsHTML(['B', '6'])}`,
      ['A 5', 'B 6'],
    ],
    ['apart from empty ones', rowsHTML(['A', '5'], ['', ''], ['&nbsp;', ' '], ['B', '6']), ['A 5', 'B 6']],
    ['apart from notes', `${rowsHTML(['A', '5'])}<tr><td colspan=2>* estimated`, ['A 5']],
    [
      'with a group in front',
      '<tr><th rowspan=2>Asia<th>China<td>5<tr><th>India<td>3<tr><th>Europe<th>France<td>2',
      ['China 5', 'India 3', 'France 2'],
    ],
    ['with a plain group in front', '<tr><td rowspan=2>Asia<td>China<td>5<tr><td>India<td>3', ['China 5', 'India 3']],
    [
      'of equal names with their groups',
      '<tr><th rowspan=2>Asia<th>North<td>5<tr><th>South<td>3<tr><th>Africa<th>North<td>2',
      ['North, Asia 5', 'South 3', 'North, Africa 2'],
    ],
    [
      'of equal names with the rows that head them',
      `<tr><td colspan=2>Asia${rowsHTML(['North', '5'])}<tr><td colspan=2>Africa${rowsHTML(['North', '6'])}`,
      ['North, Asia 5', 'North, Africa 6'],
    ],
    ['after a rank', rowsHTML(['1.', 'A', '5'], ['2.', 'B', '4']), ['A 5', 'B 4']],
    [
      'after a rank that is said',
      `<tr><th>Rank<th>Name<th>Aid${rowsHTML(['1', 'A', '5'], ['=2', 'B', '4'], ['=2', 'C', '4'])}`,
      ['A 5', 'B 4', 'C 4'],
    ],
    [
      'with a rank after the name',
      `<tr><th>Name<th>Rank<th>Aid${rowsHTML(['A', '1', '5'], ['B', '2', '4'])}`,
      ['A 5', 'B 4'],
    ],
    ['named by years', rowsHTML(['2021', '5'], ['2022', '7']), ['2021 5', '2022 7']],
    ['all in headings', '<tr><th>A<th>5<tr><th>B<th>6', ['A 5', 'B 6']],
    ['all in the head', '<thead><tr><td>A<td>5<tr><td>B<td>6</thead>', ['A 5', 'B 6']],
    ['without a section', rowsHTML(['A', '5']), ['A 5']],
    ['in several bodies', '<tbody><tr><td>A<td>5<tbody><tr><td>B<td>6', ['A 5', 'B 6']],
    ['with words between name and number', rowsHTML(['A', 'Ulm', '5'], ['B', 'Bonn', '6']), ['A 5', 'B 6']],
  ])('%s', (_, html, rows) => {
    expect(numbersIn(html)).toEqual(rows);
  });

  it.each<[string, string, string]>([
    [
      'without a name',
      rowsHTML(['A', '5'], ['', '6']),
      'row 2, column “column 1”: expected a name of the row, got nothing',
    ],
    ['whose cells overlap', '<tr><td>A<td rowspan=2>5<td>x<tr><td colspan=2>B<td>y', 'cells that overlap'],
    [
      'under a second row of headings',
      `<tr><th>Who<th>2023${rowsHTML(['A', '5'])}<tr><th>Who<th>2024${rowsHTML(['B', '6'])}`,
      'a second row of headings',
    ],
    ['of which there are none', '', 'rows with a name and a number'],
    ['of one cell', '<tr><td>5', 'a column of names and one of numbers'],
    ['of words alone', rowsHTML(['A', 'soon'], ['B', 'later']), 'one number, written as in "en", got "soon"'],
  ])('are refused %s', (_, html, why) => {
    expect(refusalOf(html)).toContain(why);
  });

  it('may repeat their headings', () => {
    expect(numbersIn(`<tr><th>Who<th>Aid${rowsHTML(['A', '5'])}<tr><th>Who<th>Aid${rowsHTML(['B', '6'])}`)).toEqual([
      'A 5',
      'B 6',
    ]);
  });

  it('keep the credit of a source', () => {
    expect(read(`${rowsHTML(['A', '5'])}<tr><td colspan="2">Source: Office`).credit).toBe('Office');
    expect(read(`<tbody>${rowsHTML(['A', '5'])}</tbody><tfoot><tr><td colspan=2>Quelle: Amt</tfoot>`).credit).toBe(
      'Amt',
    );
  });
});

describe('headings of a table', () => {
  const names = (html: string): string[] => [read(html).column, ...warningsOf(html)];

  it('in two rows: the lowest names its column', () => {
    const html = `<thead><tr><th rowspan=2>Shop<th colspan=2>Aid<tr><th>2023<th>2024</thead>${rowsHTML(['A', '1', '2'])}`;
    expect(names(html)).toEqual(['2023', 'Only “2023” is drawn; “2024” left out, with numbers too.']);
  });

  it('that are equal are told apart by those above', () => {
    const html = `<thead><tr><th rowspan=2>Shop<th colspan=2>Aid<th colspan=2>Loans<tr><th>2023<th>2024<th>2023<th>2024</thead>${rowsHTML(['A', '1', '2', '3', '4'])}`;
    expect(names(html)).toEqual([
      'Aid, 2023',
      'Only “Aid, 2023” is drawn; “Aid, 2024”, “Loans, 2023”, “Loans, 2024” left out, with numbers too.',
    ]);
  });

  it('in plain cells are read as such, and said', () => {
    expect(names(rowsHTML(['Shop', 'Aid'], ['A', '5'], ['B', '6']))).toEqual([
      'Aid',
      '“Shop”, “Aid” are read as headings; <th> would say so.',
    ]);
    expect(names(rowsHTML(['', '2023', '2024'], ['A', '5', '1'], ['B', '6', '2']))[0]).toBe('2023');
  });

  it('that may be numbers are refused', () => {
    expect(refusalOf(rowsHTML(['Shop', '2023'], ['A', '5'], ['B', '6']))).toContain('a number that is no year');
    expect(numbersIn(rowsHTML(['A', '1923'], ['B', '1950']))).toEqual(['A 1923', 'B 1950']);
  });

  it('of a second table say that it is not drawn', () => {
    const table = `<table>${rowsHTML(['A', '5'])}</table>`;
    expect(warningsOf(table + table)).toEqual(['Only the first of 2 tables is drawn.']);
  });

  it('are found above and beside the table', () => {
    expect(read(`<table><caption>Aid<sup>1</sup></caption>${rowsHTML(['A', '5'])}</table>`).title).toBe('Aid');
    const figure = `<figure><figcaption><strong>Books</strong> In a year.</figcaption><table><caption>x</caption>${rowsHTML(['A', '5'])}</table></figure>`;
    expect(read(figure).title).toBe('Books');
  });
});
