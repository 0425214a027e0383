import { describe, expect, it } from 'vitest';
import { FigureError } from '../../../src/error/figure-error.js';
import { selectOwnData } from '../../../widgets/data/own-data.js';
import { numbersIn, refusalOf, rowsHTML } from '../support/table.js';

/** Texts of cells, in what language, and the number they are; nothing where they must be refused. */
const written: [text: string, locale: string, number: string | null][] = [
  ['–5.3', 'en', '-5.3'],
  ['–€5', 'en', '-5 EUR'],
  ['\u201112', 'en', '-12'],
  ['\u201012', 'en', '-12'],
  ['£1.2tn', 'en', '1200e9 GBP'],
  ['$2.1T', 'en', '2100e9 USD'],
  ['$3.4 M', 'en', '3.4e6 USD'],
  ['€5 m', 'en', '5e6 EUR'],
  ['5 MEUR', 'en', '5e6 EUR'],
  ['$5mm', 'en', '5e6 USD'],
  ['$5 mil', 'en', '5e6 USD'],
  ['5 Tsd. €', 'de', '5e3 EUR'],
  ['CHF 5 Mia.', 'de-CH', '5e9 CHF'],
  ['1,2 mdr kr', 'sv', '1.2e9 SEK'],
  ['5 mill.', 'es', '5e6'],
  ['1½', 'en', '1.5'],
  ['±5', 'en', null],
  ['5,000', 'en-ZA', null],
  ['₹12,34,567', 'en-IN', '1234567 INR'],
  ['5 zł', 'pl', '5 PLN'],
  ['1.234 kr', 'da', '1234 DKK'],
  ['1,2 Mrd. Euro', 'de', '1.2e9 EUR'],
  ['R$ 1,2 mi', 'pt-BR', '1.2e6 BRL'],
  ['US$3.4m', 'en', '3.4e6 USD'],
  ['12.5 percent', 'en', '12.5 %'],
  ['7억8900만', 'ko', '789000e3'],
  ['1\u2009234', 'en', '1234'],
  ['1\u202f234', 'en', '1234'],
  ['c. 5,000', 'en', 'approx 5000'],
  ['ca 5000', 'en', 'approx 5000'],
  ['an estimated 5,000', 'en', 'approx 5000'],
  ['500+', 'en', 'ge 500'],
  ['5 or more', 'en', 'ge 5'],
  ['upwards of 5', 'en', 'gt 5'],
  ['max. 5', 'en', 'le 5'],
  ['min. 5', 'en', 'ge 5'],
  ['..', 'en', 'none'],
  ['…', 'en', 'none'],
  ['--', 'en', 'none'],
  ['−', 'en', 'none'],
  ['N.A.', 'en', 'none'],
  ['k. A.', 'de', 'none'],
  ['x', 'en', 'none'],
  ['nil', 'en', 'none'],
  ['no data', 'en', 'none'],
  ['\u200b', 'en', 'none'],
  ['1,234[1]', 'en', '1234'],
  ['500²', 'en', null],
  ['5 apples and 3', 'en', null],
];

const refused = (data: unknown): string => {
  try {
    selectOwnData(data, 'ranking', undefined);
  } catch (error) {
    if (error instanceof FigureError) return error.message;
    throw error;
  }
  return 'it is drawn';
};

describe('what is written for a number', () => {
  it.each(written)('in a cell is that number, or refused in its place: %s (%s)', (text, locale, number) => {
    const html = `<tr><th>Who<th>Aid</tr>${rowsHTML(['A', text], ['B', '7'])}`;
    if (number !== null) expect(numbersIn(html, locale)[0]).toBe(`A ${number}`);
    else expect(refusalOf(html, locale)).toContain(`row “A”, column “Aid”: expected one number`);
  });

  it.each(written)('in data of a script or in JSON is refused, since it is a text: %s', (text) => {
    const rows = [
      { label: 'A', value: text },
      { label: 'B', value: 7 },
    ];
    for (const data of [rows, JSON.stringify(rows)])
      expect(refused(data)).toContain(`observations[0].value: expected a number or null, got ${JSON.stringify(text)}`);
  });
});
