import { englishHedges, type Hedged, type HedgeWords, templateOf } from './hedge.js';
import { languageOf } from './language.js';

const wordsByLanguage: Record<string, HedgeWords> = {
  ar: ['نحو', 'أكثر من', 'ما لا يقل عن', 'أقل من', 'ما يصل إلى'],
  cs: ['asi', 'více než', 'nejméně', 'méně než', 'až'],
  da: ['omkring', 'mere end', 'mindst', 'mindre end', 'op til'],
  de: ['rund', 'mehr als', 'mindestens', 'weniger als', 'bis zu'],
  en: englishHedges,
  es: ['alrededor de', 'más de', 'al menos', 'menos de', 'hasta'],
  fi: ['noin', 'yli', 'vähintään', 'alle', 'enintään'],
  fr: ['environ', 'plus de', 'au moins', 'moins de', 'jusqu’à'],
  it: ['circa', 'più di', 'almeno', 'meno di', 'fino a'],
  ja: ['約{}', '{}超', '{}以上', '{}未満', '最大{}'],
  ko: ['약', '{} 초과', '{} 이상', '{} 미만', '최대'],
  nb: ['rundt', 'mer enn', 'minst', 'mindre enn', 'opptil'],
  nl: ['ongeveer', 'meer dan', 'minstens', 'minder dan', 'tot'],
  pl: ['około', 'ponad', 'co najmniej', 'mniej niż', 'do'],
  pt: ['cerca de', 'mais de', 'pelo menos', 'menos de', 'até'],
  ro: ['aproximativ', 'peste', 'cel puțin', 'mai puțin de', 'până la'],
  sv: ['omkring', 'mer än', 'minst', 'mindre än', 'upp till'],
  uk: ['близько', 'понад', 'щонайменше', 'менш ніж', 'до'],
  zh: ['约{}', '超过{}', '至少{}', '不到{}', '最多{}'],
};

/** Gets the words for hedges in the locale's language; `undefined` where we have none. */
export const hedgeWords = (locale: string): HedgeWords | undefined => {
  const language = languageOf(locale);
  return Object.hasOwn(wordsByLanguage, language) ? wordsByLanguage[language] : undefined;
};

/** Gets the word for a relation in the locale's language, as a template with `{}`; `undefined` where we have none. */
export const hedgeTemplate = (relation: Hedged, locale: string): string | undefined => {
  const words = hedgeWords(locale);
  return words && templateOf(relation, words);
};

/** Languages that have words for hedges; all others use signs. */
export const hedgeLanguages: readonly string[] = Object.keys(wordsByLanguage);
