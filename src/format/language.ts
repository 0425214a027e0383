/** Gets the language of a locale as our lists have it: both kinds of Norwegian are `nb`. */
export const languageOf = (locale: string): string => {
  const language = locale.split('-')[0]!.toLowerCase();
  return language === 'no' || language === 'nn' ? 'nb' : language;
};

/** Whether a locale is one of English. */
export const isEnglish = (locale = 'en'): boolean => languageOf(locale) === 'en';
