import { describe, expect, it } from 'vitest';
import { numbersIn, refusalOf, rowsHTML, warningsOf } from '../support/table.js';

const headed = (names: readonly string[], ...lines: (readonly string[])[]): string =>
  `<tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr>${rowsHTML(...lines)}`;

describe('what stands beside a number in cells of its own', () => {
  it.each<[string, string, string[]]>([
    ['units after it', headed(['Who', 'Aid', 'Unit'], ['A', '5', '€m'], ['B', '7', '€bn']), ['A 5e6 EUR', 'B 7e9 EUR']],
    [
      'units before it',
      headed(['Who', 'Unit', 'Aid'], ['A', '€m', '5'], ['B', '€bn', '7']),
      ['A 5e6 EUR', 'B 7e9 EUR'],
    ],
    [
      'units with other columns between',
      headed(['Who', 'Aid', 'Year', 'Currency'], ['A', '5', '2023', 'USD'], ['B', '7', '2024', 'EUR']),
      ['A 5 USD', 'B 7 EUR'],
    ],
    [
      'units where names come twice',
      headed(['Who', 'Unit', 'Aid'], ['A', '€m', '5'], ['A', '€bn', '7']),
      ['A 5e6 EUR', 'A 7e9 EUR'],
    ],
    [
      'currencies under one heading',
      rowsHTML(['A', '$', '5'], ['B', '', '7'], ['C', '€', '9']),
      ['A 5 USD', 'B 7', 'C 9 EUR'],
    ],
    ['per cent', rowsHTML(['A', '5', '%'], ['B', '7.5', '%']), ['A 5 %', 'B 7.5 %']],
    ['a sign', rowsHTML(['A', '−', '5'], ['B', '', '7']), ['A -5', 'B 7']],
    ['hedges', rowsHTML(['A', 'about', '5'], ['B', '>', '7']), ['A approx 5', 'B gt 7']],
    ['nouns', headed(['Who', 'Sent', 'Unit'], ['A', '5', 'tanks'], ['B', '1', 'tank']), ['A 5 tanks', 'B 1 tanks']],
    [
      'nothing without a number',
      headed(['Who', 'Aid', 'Unit'], ['A', '–', '€m'], ['B', '7', '€m']),
      ['A none', 'B 7e6 EUR'],
    ],
    [
      'a row of units',
      `<tr><th>Who<th>Aid</tr>${rowsHTML(['', '€ million'], ['A', '5'], ['B', '7'])}`,
      ['A 5e6 EUR', 'B 7e6 EUR'],
    ],
  ])('belongs to it: %s', (_, html, numbers) => {
    expect(numbersIn(html)).toEqual(numbers);
    expect(warningsOf(html).filter((text) => /left out/.test(text) && !/Year/.test(text))).toEqual([]);
  });

  it('is refused where it is a bracket, which may be a minus', () => {
    expect(refusalOf(rowsHTML(['A', '(', '5', ')'], ['B', '', '7', '']))).toContain('row “A”, column “column 3”');
  });

  it('is refused where units differ and are not known', () => {
    const html = headed(['Who', 'Sent', 'Unit'], ['A', '5', 'tonnes'], ['B', '700', 'kg']);
    expect(refusalOf(html)).toContain('“tonnes” was not understood');
    expect(refusalOf(html)).toContain('“kg” was not understood');
  });

  it('is refused where it contradicts the heading', () => {
    expect(refusalOf(headed(['Who', 'Aid, €m', 'Currency'], ['A', '5', 'USD'], ['B', '7', 'EUR']))).toContain(
      'row “A”, column “Aid, €m”',
    );
  });

  it('is a column of its own where it has a heading of its own and is no unit', () => {
    expect(numbersIn(headed(['Who', 'Sent', 'Trend'], ['A', '5', '+'], ['B', '7', '−']))).toEqual(['A 5', 'B 7']);
    expect(numbersIn(headed(['Unit', 'Men'], ['1st Brigade', '5'], ['2nd Brigade', '7']))).toEqual([
      '1st Brigade 5',
      '2nd Brigade 7',
    ]);
  });
});
