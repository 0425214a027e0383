import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type Agreement, agreementOf } from '../../../../src/cli/article-check/agreement.js';
import { formatInLocale } from '../../../../src/cli/article-check/context.js';
import type { Observation } from '../../../../src/model/observation.js';
import { observation } from '../../support/data.js';
import { checkIn, codes, figureValue } from '../support/check.js';
import { workspace } from '../support/program.js';

const folder = workspace();
const check = checkIn(folder);

const rounds = { code: 'rounds', mult: 0 } as const;
const about = observation({ value: 5000, unit: rounds, relation: 'approx', hedge: 'about' });
const over = observation({ value: 500, unit: rounds, relation: 'gt', low: 500, hedge: 'over' });
const least = observation({ value: 500, unit: rounds, relation: 'ge', low: 500, hedge: 'at least' });
const most = observation({ value: 500, unit: rounds, relation: 'le', high: 500, hedge: 'up to' });
const money = observation({ value: 789, unit: { code: 'EUR', mult: 6 } });
const share = observation({ value: 12.5, unit: { code: '%', mult: 0 } });

const agreement = (text: string, of: Observation, locale = 'en'): Agreement =>
  agreementOf(text, of, [formatInLocale(of, locale), formatInLocale(of, locale, true)], { locale });

describe('a hedge in the words of another desk agrees', () => {
  it.each<[Observation, string, string?]>([
    ...['c. 5,000', 'c.5,000', 'ca 5000', 'approx. 5,000', 'est. 5,000', 'an estimated 5,000', '5,000 or so'].map(
      (text): [Observation, string] => [about, text],
    ),
    [about, 'some 5,000 rounds of all kinds'],
    [about, 'circa 5.000 Schuss', 'de'],
    [about, 'etwa 5.000', 'de'],
    [about, 'ok. 5000', 'pl'],
    [over, '500+'],
    [over, '500+ rounds'],
    [over, 'upwards of 500'],
    [over, 'in excess of 500 rounds'],
    [over, 'gut 500', 'de'],
    [least, '500 or more'],
    [least, 'min. 500'],
    [least, '500+'],
    [most, 'max. 500'],
    [most, 'as many as 500'],
  ])('%#: %s', (of, text, locale) => {
    expect(agreement(text, of, locale)).toBe('agrees');
  });

  it.each<[Observation, string]>([
    [about, '500 or more'],
    [over, 'c. 500'],
    [over, '500 or more'],
    [least, 'max. 500'],
    [most, '500+'],
  ])('but one that says something else does not: %#', (of, text) => {
    expect(agreement(text, of)).not.toBe('agrees');
  });
});

describe('money and shares', () => {
  it.each<[Observation, string]>([
    [money, '€789 million in military aid'],
    [money, 'EUR 789m'],
    [money, '€789 mn,'],
    [money, '789 MEUR'],
    [money, '€789 million[1]'],
    [money, '€789 million¹'],
    [money, '€789\u202f000\u202f000'],
    [share, '12.5 percent'],
    [share, '12.5 per cent of GDP'],
  ])('agree however they are written: %#', (of, text) => {
    expect(agreement(text, of)).toBe('agrees');
  });

  it.each<[Observation, string]>([
    [money, '789 million kroner'],
    [money, 'a sum of 789 million'],
    [money, '€789 to 800 million'],
    [share, '12.5 percentage points'],
    [share, '12.5 of them'],
    [share, '12.5‰'],
  ])('do not where a word may be another unit: %#', (of, text) => {
    expect(agreement(text, of)).toBe('unreadable');
  });

  it('differ where the sign, the scale or the currency does', () => {
    const texts = ['–€789 million', '€789tn', 'US$789 million', '€789 Mrd.'];
    expect(texts.map((text) => agreement(text, money))).toEqual(texts.map(() => 'differs'));
  });
});

describe('in an article', () => {
  it.each([
    '13,100<sup>1</sup>',
    '13,100<sup><a href="#n1">[1]</a></sup>',
    '13,100[1]',
    '13,100*',
    '13,100<sup>†</sup>',
  ])('the mark of a note is no part of the number: %s', async (text) => {
    expect(await check(figureValue('harvest/picked', text))).toEqual([]);
  });

  it('a raised word that is no mark of a note is part of the text', async () => {
    expect(codes(await check(figureValue('harvest/picked', '13,100<sup>th</sup>')))).toEqual(['error unreadable-text']);
  });

  it.each(['c. 650,000', 'approx. 650,000', '650,000 or so', 'an estimated 650,000 apples'])(
    'a text that is right is left as it is by --fix: %s',
    async (text) => {
      const article = figureValue('harvest/lost', text);
      await folder.write('right.html', article);
      await folder.withHarvest(['check', 'right.html', '--fix', '--quiet']);
      expect(await readFile(folder.path('right.html'), 'utf8')).toBe(article);
    },
  );
});
