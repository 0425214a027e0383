import { describe, expect, it } from 'vitest';
import { type Agreement, agreementOf } from '../../../../src/cli/article-check/agreement.js';
import { formatInLocale } from '../../../../src/cli/article-check/context.js';
import type { Observation, Unit } from '../../../../src/model/observation.js';
import { observation } from '../../support/data.js';

const millions: Unit = { code: 'EUR', mult: 6 };
const plain: Unit = { code: 'rounds', mult: 0 };

const exact = observation({ value: 788.521, unit: millions });
const whole = observation({ value: 789, unit: millions });
const about = observation({ value: 650_000, unit: plain, relation: 'approx', hedge: 'about' });
const over = observation({ value: 70, unit: { code: 'shipments', mult: 0 }, relation: 'gt', low: 70, hedge: 'over' });
const below = observation({ value: 13.64, unit: millions, relation: 'lt', high: 13.64, hedge: 'less than' });
const range = observation({ value: 4, unit: millions, relation: 'between', low: 3, high: 5 });
const missing = observation({ value: null, status: ['O'] });
const share = observation({
  value: 1.9011,
  unit: { code: '%', mult: 0 },
  relation: 'approx',
  hedge: 'about',
  basis: 'derived',
});
const brigades = observation({ value: 4, unit: { code: 'brigades', mult: 0 } });
const own = observation({ value: 600_000, unit: plain, relation: 'approx', hedge: 'an estimated' });
const million = observation({ value: 1, unit: { code: 'rounds', mult: 6 }, relation: 'eq' });

const agreement = (text: string, of: Observation, locale = 'en', unhedged = false): Agreement =>
  agreementOf(text, of, [formatInLocale(of, locale), formatInLocale(of, locale, true)], { locale, unhedged });

describe('a text agrees with a number', () => {
  it.each<[string, Observation, string?]>([
    ['€789 million', whole],
    [' €789\n million ', whole],
    ['€789 million', whole],
    ['€789m', whole],
    ['789m', whole],
    ['789 million euros', whole],
    ['EUR 789 million', whole],
    ['€0.789 billion', whole],
    ['€789,000,000', whole],
    ['about €789 million', whole],
    ['€788.521 million', exact],
    ['€788.5 million', exact],
    ['€789 million', exact],
    ['0.79 billion', exact],
    ['€789,000,000', exact],
    ['€0.8 billion', exact],
    ['nearly €790 million', exact],
    ['almost €800 million', exact],
    ['more than €788 million', exact],
    ['788,5 Millionen Euro', exact, 'de'],
    ['789 Mio. €', exact, 'de'],
    ['0,79 Mrd. €', exact, 'de'],
    ['788,5 millions d’euros', exact, 'fr'],
    ['about 650,000', about],
    ['About 650,000 rounds', about],
    ['around 0.65 million', about],
    ['~650,000', about],
    ['rund 650.000', about, 'de'],
    ['حوالي ٦٥٠٬٠٠٠'.replace('حوالي', 'نحو'), about, 'ar-EG'],
    ['over 70', over],
    ['more than 70 shipments', over],
    ['over 70 large shipments', over],
    ['less than €13.7 million', below],
    ['€3–5 million', range],
    ['between €3 and €5 million', range],
    ['€3 million to €5 million', range],
    ['not reported', missing],
    ['–', missing],
    ['about 1.9%', share],
    ['about 2%', share],
    ['about 1.9 per cent', share],
    ['four brigades', brigades],
    ['4', brigades],
    ['one million rounds', million],
    ['an estimated 0.6 million', own],
  ])('that it writes in its own way: %s', (text, of, locale) => {
    expect(agreement(text, of, locale)).toBe('agrees');
  });
});

describe('a text says another number', () => {
  it.each<[string, Observation, string?]>([
    ['€798 million', whole],
    ['€789 billion', whole],
    ['€790 million', whole],
    ['€800 million', whole],
    ['€1 billion', whole],
    ['$789 million', whole],
    ['789%', whole],
    ['€789.5 million', exact],
    ['€788.50 million', exact],
    ['€0.788 billion', exact],
    ['nearly €780 million', exact],
    ['more than €900 million', exact],
    ['about 700,000', about],
    ['about 651,000', about],
    ['about €650,000', about],
    ['over 71', over],
    ['over 60', over],
    ['more than 71', observation({ value: 70.6, unit: plain, relation: 'gt', low: 70.6, hedge: 'more than' })],
    ['less than €13.6 million', below],
    ['€3–6 million', range],
    ['€4 million', range],
    ['5 million', missing],
    ['about 1.8%', share],
    ['about 3%', share],
    ['five brigades', brigades],
    ['two million rounds', million],
    ['0', whole],
    ['788,5 Milliarden Euro', exact, 'de'],
    ['€789 million', observation({ value: 0, unit: millions })],
  ])('than the one it names: %s', (text, of, locale) => {
    expect(agreement(text, of, locale)).toBe('differs');
  });
});

describe('a text has another hedge', () => {
  it.each<[string, Observation, string?]>([
    ['650,000', about],
    ['more than 650,000', about],
    ['at least 650,000', about],
    ['650.000', about, 'de'],
    ['mehr als 650.000', about, 'de'],
    ['70', over],
    ['about 70', over],
    ['up to €789 million', whole],
    ['at least €788.5 million', exact],
    ['1.9%', share],
  ])('than its number: %s', (text, of, locale) => {
    expect(agreement(text, of, locale)).toBe('other-hedge');
  });
});

it.each([
  ['', whole],
  ['a lot', whole],
  ['€789 million of €1 billion', whole],
  ['hundreds of thousands', about],
  [`${'0'.repeat(300)}789 million`, whole],
  ['€9 million to lots', range],
  ['lots to €9 million', range],
])('a text that is no one number: %j', (text, of) => {
  expect(agreement(text, of)).toBe('unreadable');
});

it('an element that leaves the hedge to its sentence may go without, and may not contradict it', () => {
  expect(agreement('650,000', about, 'en', true)).toBe('agrees');
  expect(agreement('about 650,000', about, 'en', true)).toBe('agrees');
  expect(agreement('more than 650,000', about, 'en', true)).toBe('other-hedge');
  expect(agreement('640,000', about, 'en', true)).toBe('differs');
});
