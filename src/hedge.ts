import type { Relation } from './observation.js';

/** Relations that need a word. */
export type Hedged = Exclude<Relation, 'eq' | 'between'>;

const order: readonly Hedged[] = ['approx', 'gt', 'ge', 'lt', 'le'];

/** Per language: about, more than, at least, less than, up to. `{}` is the number; without it the number follows. */
const words: Record<string, readonly [string, string, string, string, string]> = {
  ar: ['نحو', 'أكثر من', 'ما لا يقل عن', 'أقل من', 'ما يصل إلى'],
  cs: ['asi', 'více než', 'nejméně', 'méně než', 'až'],
  da: ['omkring', 'mere end', 'mindst', 'mindre end', 'op til'],
  de: ['rund', 'mehr als', 'mindestens', 'weniger als', 'bis zu'],
  en: ['about', 'more than', 'at least', 'less than', 'up to'],
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

const language = (locale: string): string => {
  const code = locale.split('-')[0]!.toLowerCase();
  return code === 'no' ? 'nb' : code;
};

/** The word for a relation in the locale's language, as a template with `{}`; `undefined` where we have none. */
export const hedgeTemplate = (relation: Hedged, locale: string): string | undefined => {
  const word = words[language(locale)]?.[order.indexOf(relation)];
  return word && (word.includes('{}') ? word : `${word} {}`);
};

/** Languages that have words for hedges; all others use signs. */
export const hedgeLanguages: readonly string[] = Object.keys(words);

/** Signs that need no language. "About" has the locale's own sign, which Intl knows. */
export const hedgeSigns: Record<Exclude<Hedged, 'approx'>, string> = { gt: '>', ge: '≥', lt: '<', le: '≤' };
