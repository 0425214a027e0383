import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../src/parse/read-amount.js';

const kindOf = (text: string, locale = 'en'): string => readAmount(text, { locale }).kind;

describe('a text that says that there is no number', () => {
  it.each([
    '',
    ' \n ',
    '\u200b',
    '\u00a0',
    '-',
    '–',
    '—',
    '−',
    '--',
    '---',
    '.',
    '..',
    '...',
    '…',
    ':',
    '/',
    '*',
    '?',
    'x',
    '[x]',
    '[c]',
    'N.A.',
    'n.a.',
    'n/a',
    'NA',
    '#N/A',
    'nil',
    'no data',
    'Not reported',
    'unknown',
    'tbc',
    'k. A.',
    'keine Angabe',
    'non disponible',
    'sin datos',
    'н/д',
    '不明',
    '없음',
    '.. [1]',
    'n/a*',
  ])('%j', (text) => {
    expect(kindOf(text)).toBe('missing');
  });

  it.each(['0', '-1', '5 n/a', 'a lot', 'million', '€', 'about', '[5]', 'no data yet collected'])(
    'is not %j',
    (text) => {
      expect(kindOf(text)).not.toBe('missing');
    },
  );
});

describe('marks of notes stay apart from the number', () => {
  it.each([
    ['1,234[1]', 1234, ['[1]']],
    ['1,234 [a][note 2]', 1234, ['[a]', '[note 2]']],
    ['1,234*', 1234, ['*']],
    ['1,234 †', 1234, ['†']],
    ['€789 million¹', 789, ['¹']],
    ['12%²', 12, ['²']],
  ])('%s', (text, value, notes) => {
    expect(readAmount(text, { locale: 'en' })).toMatchObject({ kind: 'amount', amount: { value }, notes });
  });

  it.each(['5 [m]', '5 [bn]', '5 [million]', '5 (1)', '500²', '10 ⁶', '§ 5', '5th', '5ª', '5 .'])(
    'and %s is none',
    (text) => {
      expect(kindOf(text)).toBe('refused');
    },
  );
});

describe('a refusal says what was read and what was not understood', () => {
  it.each([
    ['£1.2 bazillion', '£1.2', 'bazillion', 'unknown-words'],
    ['5‰', '5', '‰', 'unknown-sign'],
    ['650,000 large rounds', '650,000', 'large rounds', 'unknown-words'],
    ['about 5 m', 'about 5', 'm', 'scale'],
    ['5 kr', '5', 'kr', 'unit'],
    ['1,23', undefined, '1,23', 'separators'],
    ['5–7', '5', '–', 'range'],
    ['a lot', undefined, 'a lot', 'unknown-words'],
  ])('%s', (text, read, rest, reason) => {
    expect(readAmount(text, { locale: 'en' })).toEqual({
      kind: 'refused',
      ...(read !== undefined && { read }),
      rest,
      reason,
    });
  });

  it('and a noun that is given counts as understood, unless it is a word of the grammar', () => {
    const read = (text: string, noun: string) => readAmount(text, { locale: 'en', nouns: [noun] });
    expect(read('5 m', 'm')).toMatchObject({ amount: { value: 5, unit: { code: '1', mult: 0 } } });
    expect(read('$5 m', 'm')).toMatchObject({ amount: { value: 5, unit: { code: 'USD', mult: 6 } } });
    expect(read('5 million', 'million')).toMatchObject({ amount: { unit: { mult: 6 } } });
    expect(read('5 Air-to-air missiles', 'air-to-air missiles')).toMatchObject({ kind: 'amount' });
    expect(read('5 dozen', 'dozen')).toMatchObject({ reason: 'scale' });
    expect(read('5 Tsd.', 'tsd.')).toMatchObject({ reason: 'scale' });
    expect(read('5 roundsets', 'rounds')).toMatchObject({ rest: 'roundsets' });
  });
});
