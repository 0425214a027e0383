import { describe, expect, it } from 'vitest';
import { findTotalRows, type Summand } from '../../../src/derive/total-rows.js';
import { totalName } from '../../../src/derive/total-words.js';

/** Rows as "A 30.4, B –"; a hedge is a tilde. */
const rows = (text: string): Summand[] =>
  text.split(', ').map((row) => {
    const [, label = '', hedge = '', number = ''] = /^(.*) (~?)(\S+)$/.exec(row) ?? [];
    const decimals = number.split('.')[1]?.length ?? 0;
    return {
      label,
      amount: number === '–' ? null : Number(number),
      rounding: 0.5 / 10 ** decimals,
      isHedged: hedge !== '',
    };
  });

/** The whole, then sums of groups, then what may be a sum by chance, then what is misnamed. */
const found = (text: string): string => {
  const given = rows(text);
  const { whole, subtotals, chance, misnamed } = findTotalRows(given);
  const name = (index: number): string => given[index]!.label;
  return [
    whole ? `${name(whole.index)}${whole.isSum ? '' : ` (not ${Number(whole.sum.toFixed(6))})`}` : '·',
    subtotals.map(({ index }) => name(index)).join(' ') || '·',
    chance ? `${name(chance.index)}?` : '·',
    misnamed.map(name).join() || '·',
  ].join(' / ');
};

describe('a row that is the sum of others', () => {
  it.each<[string, string]>([
    ['A 30.4, B 30.4, C 30.4, Total 91', 'Total / · / · / ·'],
    ['Total 5, A 3, B 2', 'Total / · / · / ·'],
    ['A 3, B 2, Gesamt 5', 'Gesamt / · / · / ·'],
    ['A 3, B –, Total 8', 'Total (not 3) / · / · / ·'],
    ['A 3, B 2, Total 7', 'Total (not 5) / · / · / ·'],
    ['A 0, B 0, Total 0', 'Total / · / · / ·'],
    ['A 3, B 2, Total 5, Total (EU) 5', 'Total (EU) / Total / · / ·'],
    ['Germany 20, France 10, EU institutions 12, All donors 42', 'All donors / · / · / ·'],
    ['China 30, India 20, World 50', 'World / · / · / ·'],
    ['World 100, China 30, India 20', 'World (not 50) / · / · / ·'],
    ['A 1, B 2, C 3, D 6', 'D / · / · / ·'],
    ['A 6, B 1, C 2, D 3', 'A / · / · / ·'],
    ['A ~30, B ~20, Total ~52', 'Total / · / · / ·'],
  ])('of all: %s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each<[string, string]>([
    ['China 10, India 20, Subtotal 30, France 10, Spain 5, Subtotal 15, Total 45', 'Total / Subtotal Subtotal / · / ·'],
    [
      'China 10, India 20, Total Asia 30, France 10, Spain 5, Europe total 15, Grand total 45',
      'Grand total / Total Asia Europe total / · / ·',
    ],
    ['Asia 30, China 10, India 20, Europe 15, France 10, Spain 5', '· / Asia Europe / · / ·'],
    ['All 45, Asia 30, China 10, India 20, Europe 15, France 10, Spain 5', 'All / Asia Europe / · / ·'],
  ])('of a group: %s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each<[string, string]>([
    ['A 1, B 2, C 3', '· / · / C? / ·'],
    ['A 3, B 1, C 2', '· / · / A? / ·'],
    ['A 1, B 2', '· / · / · / ·'],
    ['A 1, B 2, C 3, D 4, E 11', '· / · / · / ·'],
    ['Shell 300, BP 250, Total 200', '· / · / · / Total'],
    ['Delivered 65, Total promised 100', '· / · / · / ·'],
    ['All Saints 300, St Mary 200, St Paul 400', '· / · / · / ·'],
    ['Totalenergies 500, BP 250, Shell 300', '· / · / · / ·'],
    ['Kuwait 5, Eu 3, Oman 2', '· / · / Kuwait? / ·'],
  ])('and one that only looks like it: %s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('a row that is an average of others', () => {
  const averagesIn = (text: string): string[] => {
    const given = rows(text);
    return findTotalRows(given).averages.map((index) => given[index]!.label);
  };

  it.each<[string, string[]]>([
    ['A 5, B 7, Average 6', ['Average']],
    ['A 5, B 7, EU average 6, Total 12', ['EU average']],
    ['Durchschnitt 6, A 5, B 7', ['Durchschnitt']],
    ['A 5, B 7, Mean 6, Median (all) 6.1', ['Mean', 'Median (all)']],
    ['A 5, B 7, Average 9', []],
    ['A 5, Average 5', []],
    ['A 5, B 7, Average –', []],
    ['A 5, B 7, Media 6', []],
    ['A 5, B 7, Average Joe 6', []],
  ])('is no row of its own: %s', (text, averages) => {
    expect(averagesIn(text)).toEqual(averages);
  });

  it('is counted in no sum', () => {
    expect(found('A 5, B 7, Average 6, Total 12')).toBe('Total / · / · / ·');
  });
});

describe('the name of a total', () => {
  it.each(
    (
      'Total|TOTAL:|Total (EU)|Grand total|Sum|All|Gesamt|Insgesamt|Summe|Totale|Totaal|Totalt|Suma|Razem|Celkem|Yhteensä|Összesen|' +
      'Итого|Всього|Разом|Σύνολο|Toplam|المجموع|סה"כ|कुल|合計|总计|합계|Total*|Total¹|— Total —|In total'
    ).split('|'),
  )('%s', (label) => {
    expect(totalName(label)).toBe('total');
  });

  it.each([
    ['Subtotal', 'subtotal'],
    ['Sub-total (Asia)', 'subtotal'],
    ['Zwischensumme', 'subtotal'],
    ['小計', 'subtotal'],
    ['Total aid', 'perhaps'],
    ['Asia total', 'perhaps'],
    ['All donors', 'perhaps'],
    ['Alle Geber', 'perhaps'],
    ['World', 'perhaps'],
    ['EU-27', 'perhaps'],
    ['TotalEnergies', undefined],
    ['Summer', undefined],
    ['Germany', undefined],
    ['Allied forces', undefined],
    ['', undefined],
  ])('%s: %s', (label, kind) => {
    expect(totalName(label)).toBe(kind);
  });
});
