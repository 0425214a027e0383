import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../src/cli/article-check/agreement.js';
import { noBreak } from '../../../src/format/no-break.js';
import { oneLine } from '../../../src/citation/one-line.js';
import { formatPeriod } from '../../../src/format/period.js';
import { asciiDigits } from '../../../src/parse/digits.js';
import { plainText } from '../../../src/parse/plain-text.js';
import { readAmount } from '../../../src/parse/read-amount.js';
import { parseDerived } from '../../../src/reference/derived-reference.js';
import { parseReference } from '../../../src/reference/reference.js';
import { normalize } from '../../../src/user-data/normalize.js';
import { validateVintageInput } from '../../../src/user-data/check.js';
import { observation } from '../support/data.js';
import { inTime } from '../support/in-time.js';

/** What texts of others may hold in thousands: each class of characters, and those that a pattern may go to and fro between. */
const runs = [
  ...Array.from(
    ' \u00a0\u2009\t\n\u200b0159aZäßжअ的千万億조약٥𝟓½²¹.,\'’·:;-–—−+~±()[]{}<>/\\|@#%€$£¥&*†_"“\u0301\u20dd',
  ),
  '(1',
  '1 ',
  '1,',
  '1.',
  '1\u00a0',
  ' a',
  'a-',
  'a.',
  '[1]',
  '-1',
  '7億',
  '1만 ',
  'kr ',
  'about ',
  'or more ',
  '€1',
  '% ',
  'M',
  'EUR',
  'derived:',
  'a,',
  '2024-',
];

const length = 100_000;
const long = runs.flatMap((run) => {
  const text = run.repeat(length / run.length);
  return [text, `5${text}5`, `about €${text}million`];
});

/** What a function of ours does with any text, also where it throws. */
const surviving =
  (work: (text: string) => unknown) =>
  (text: string): void => {
    try {
      work(text);
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
    }
  };

it.each<[string, (text: string) => unknown]>([
  ['the reader of amounts', (text) => readAmount(text, { locale: 'en', nouns: [text] })],
  ['plain text', plainText],
  ['digits', asciiDigits],
  ['the check of a text', (text) => agreementOf(text, observation({ value: 5 }), ['5'], { locale: 'en' })],
  ['no-break spaces', noBreak],
  ['one line', oneLine],
  ['a period', (text) => formatPeriod(text)],
  ['a reference', parseReference],
  ['a computed reference', (text) => parseDerived(`derived:sum(${text}`)],
  ['names of rows', (text) => normalize({ observations: [{ label: text, value: 1 }] })],
  ['own data', (text) => validateVintageInput({ title: text, observations: [{ id: text, value: 1, period: text }] })],
])('%s takes text of any kind in linear time', (_, work) => {
  inTime(() => long.forEach(surviving(work)));
});

describe.each(['en', 'de', 'fr', 'ko', 'ar'])('in %s', (locale) => {
  it('the longest text that is read at all is read in few steps, whatever it holds', () => {
    inTime(() => {
      for (const run of runs)
        for (const around of [
          ['', ''],
          ['5', '5'],
          ['about €', 'million'],
        ] as const) {
          const text = around.join(run.repeat(200)).slice(0, 200);
          expect(['amount', 'missing', 'refused']).toContain(readAmount(text, { locale }).kind);
        }
    });
  });
});

it('a text over two hundred characters is no amount, and is refused at once', () => {
  expect(readAmount(`5${' '.repeat(198)}`, { locale: 'en' }).kind).toBe('amount');
  expect(readAmount(`5${' '.repeat(200)}`, { locale: 'en' })).toMatchObject({ reason: 'too-long' });
});

it('work that never ends is ended', () => {
  expect(() => {
    inTime(() => /^(?:a|a?)+$/.test(`${'a'.repeat(40)}b`), 50);
  }).toThrow(/timed out/);
});
