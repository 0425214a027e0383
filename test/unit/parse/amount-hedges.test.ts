import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../src/parse/amount.js';

describe('a hedge is read', () => {
  it.each([
    ['about 8', 'approx', 'about'],
    ['around 8', 'approx', 'around'],
    ['roughly 600,000', 'approx', 'roughly'],
    ['some €15 million', 'approx', 'some'],
    ['approximately 8', 'approx', 'approximately'],
    ['ca. 8', 'approx', 'ca.'],
    ['~8', 'approx', '~'],
    ['≈ 8', 'approx', '≈'],
    ['over 70', 'gt', 'over'],
    ['more than 70', 'gt', 'more than'],
    ['>70', 'gt', '>'],
    ['>€70', 'gt', '>'],
    ['at least 70', 'ge', 'at least'],
    ['no less than 70', 'ge', 'no less than'],
    ['no fewer than 70', 'ge', 'no fewer than'],
    ['≥70', 'ge', '≥'],
    ['under 70', 'lt', 'under'],
    ['less than 70', 'lt', 'less than'],
    ['fewer than 70', 'lt', 'fewer than'],
    ['nearly 70', 'lt', 'nearly'],
    ['almost 70', 'lt', 'almost'],
    ['<70', 'lt', '<'],
    ['up to 4.8 million', 'le', 'up to'],
    ['as many as 70', 'le', 'as many as'],
    ['at most 70', 'le', 'at most'],
    ['no more than 70', 'le', 'no more than'],
    ['Not more than 70', 'le', 'not more than'],
    ['≤70', 'le', '≤'],
    ['About 8', 'approx', 'about'],
    ['a total of about 8', 'approx', 'about'],
  ])('“%s” as %s', (text, relation, hedge) => {
    expect(parseAmount(text)).toMatchObject({ relation, hedge });
  });

  it.each([
    ['de', 'rund 8', 'approx', 'rund'],
    ['de', 'bis zu 8', 'le', 'bis zu'],
    ['de-AT', 'mindestens 8', 'ge', 'mindestens'],
    ['de', 'about 8', 'approx', 'about'],
    ['no', 'rundt 8', 'approx', 'rundt'],
    ['uk', 'понад 8', 'gt', 'понад'],
    ['uk', 'до 8', 'le', 'до'],
    ['ko', '약 8', 'approx', '약'],
    ['ja', '総額約8', 'approx', '約'],
    ['zh', '超过8', 'gt', '超过'],
    ['ar', 'نحو 8', 'approx', 'نحو'],
  ])('in %s: “%s” as %s', (locale, text, relation, hedge) => {
    expect(parseAmount(text, locale)).toMatchObject({ relation, hedge });
  });

  it.each([
    ['ko', '8 이상', 'ge'],
    ['ja', '800万以上', 'ge'],
    ['en', '5 or more', 'ge'],
    ['en', '500+', 'ge'],
    ['en', '5 or so', 'approx'],
    ['de', '5 oder mehr', 'ge'],
    ['fr', '5 environ', 'approx'],
    ['ko', '5만 가량', 'approx'],
    ['zh', '5万多', 'gt'],
  ])('behind the number, and then it is no word to set before it: %s, %s', (locale, text, relation) => {
    const found = parseAmount(text, locale);
    expect(found?.relation).toBe(relation);
    expect(found).not.toHaveProperty('hedge');
  });

  it.each([
    ['Overall 5', 'en'],
    ['something 5', 'en'],
    ['thunder 5', 'en'],
    ['roundabout 5', 'en'],
    ['dodatkowo 5', 'pl'],
    ['totaal 5', 'nl'],
    ['계약 5', 'ko'],
    ['C5', 'en'],
    ['CA 5', 'en'],
    ['5 min', 'en'],
    ['over the year: 70', 'en'],
    ['some say 70', 'en'],
    ['about this, 70', 'en'],
    ['5, about which nothing is known', 'en'],
    ['about 5 or more', 'en'],
  ])('is not read from inside another word, nor far from its number: %s', (text, locale) => {
    expect(parseAmount(text, locale)).toBeNull();
  });

  it('is read with a currency or a minus between', () => {
    const texts = ['over EUR 70', 'over € 70', 'over -70'];
    expect(texts.map((text) => parseAmount(text)?.relation)).toEqual(['gt', 'gt', 'gt']);
  });

  it('leaves a plain number without one', () => {
    expect(parseAmount('8 million')).toEqual({ value: 8, unit: { code: '1', mult: 6 }, relation: 'eq' });
  });
});
