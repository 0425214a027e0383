import { describe, expect, it } from 'vitest';
import { hedgeLanguages, hedgeTemplate, hedgeWords } from '../../../src/format/hedge-words.js';
import { englishHedges, type Hedged } from '../../../src/format/hedge.js';

const hedged: readonly Hedged[] = ['approx', 'gt', 'ge', 'lt', 'le'];

describe('the word for a hedge', () => {
  // Read by hand: about, more than, at least, less than, up to.
  const read: [string, string[]][] = [
    ['en', ['about', 'more than', 'at least', 'less than', 'up to']],
    ['ar', ['نحو', 'أكثر من', 'ما لا يقل عن', 'أقل من', 'ما يصل إلى']],
    ['cs', ['asi', 'více než', 'nejméně', 'méně než', 'až']],
    ['da', ['omkring', 'mere end', 'mindst', 'mindre end', 'op til']],
    ['de', ['rund', 'mehr als', 'mindestens', 'weniger als', 'bis zu']],
    ['es', ['alrededor de', 'más de', 'al menos', 'menos de', 'hasta']],
    ['fi', ['noin', 'yli', 'vähintään', 'alle', 'enintään']],
    ['fr', ['environ', 'plus de', 'au moins', 'moins de', 'jusqu’à']],
    ['it', ['circa', 'più di', 'almeno', 'meno di', 'fino a']],
    ['ja', ['約{}', '{}超', '{}以上', '{}未満', '最大{}']],
    ['ko', ['약', '{} 초과', '{} 이상', '{} 미만', '최대']],
    ['nb', ['rundt', 'mer enn', 'minst', 'mindre enn', 'opptil']],
    ['nl', ['ongeveer', 'meer dan', 'minstens', 'minder dan', 'tot']],
    ['pl', ['około', 'ponad', 'co najmniej', 'mniej niż', 'do']],
    ['pt', ['cerca de', 'mais de', 'pelo menos', 'menos de', 'até']],
    ['ro', ['aproximativ', 'peste', 'cel puțin', 'mai puțin de', 'până la']],
    ['sv', ['omkring', 'mer än', 'minst', 'mindre än', 'upp till']],
    ['uk', ['близько', 'понад', 'щонайменше', 'менш ніж', 'до']],
    ['zh', ['约{}', '超过{}', '至少{}', '不到{}', '最多{}']],
  ];
  it.each(read)('in %s, with a place for the number', (locale, words) => {
    const templates = words.map((word) => (word.includes('{}') ? word : `${word} {}`));
    expect(hedged.map((relation) => hedgeTemplate(relation, locale))).toEqual(templates);
  });

  it('is known in these languages and no others', () => {
    expect([...hedgeLanguages].sort()).toEqual(read.map(([language]) => language).sort());
  });

  it('is that of the language, whatever the region and the capitals', () => {
    expect(hedgeTemplate('approx', 'de-CH')).toBe('rund {}');
    expect(hedgeTemplate('approx', 'DE')).toBe('rund {}');
    expect(hedgeTemplate('approx', 'zh-Hant-TW')).toBe('约{}');
  });

  it('in Norwegian is that of Bokmål', () => {
    expect(hedgeTemplate('approx', 'no')).toBe(hedgeTemplate('approx', 'nb'));
  });

  it('is none where we know none', () => {
    expect(hedgeTemplate('approx', 'hi')).toBeUndefined();
    expect(hedgeTemplate('gt', 'tr')).toBeUndefined();
  });

  it('is none for a name that every object has', () => {
    expect(hedgeTemplate('approx', 'constructor')).toBeUndefined();
  });

  it.each(hedgeLanguages)('in %s is another for each relation, with one place for the number', (language) => {
    const words = hedged.map((relation) => hedgeTemplate(relation, language) ?? '');
    expect(new Set(words).size).toBe(hedged.length);
    for (const word of words) {
      expect(word.split('{}')).toHaveLength(2);
      expect(word.replace('{}', '').trim()).not.toBe('');
    }
  });
});

it('the words of a language come as a list, English the one that every page has', () => {
  expect(hedgeWords('en-US')).toBe(englishHedges);
  expect(hedgeWords('de')).toEqual(['rund', 'mehr als', 'mindestens', 'weniger als', 'bis zu']);
  expect(hedgeWords('hi')).toBeUndefined();
});
