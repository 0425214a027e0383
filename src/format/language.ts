import { countDigits } from '../model/amount.js';

/** Gets the language of a locale as our lists have it: both kinds of Norwegian are `nb`. */
export const languageOf = (locale: string): string => {
  const language = locale.split('-')[0]!.toLowerCase();
  return language === 'no' || language === 'nn' ? 'nb' : language;
};

/** Whether a locale is one of English. */
export const isEnglish = (locale = 'en'): boolean => languageOf(locale) === 'en';

/** Languages that count in ten thousands. */
const myriads = /^(?:ko|ja|zh|yue)\b/;

/**
 * Whether a language that counts in ten thousands writes a number in them, though it was printed in full: 65만 and not
 * 650,000. Only where nothing of it is lost.
 */
export const isInMyriads = (value: number, locale: string): boolean =>
  myriads.test(locale) && Number.isInteger(value) && Math.abs(value) >= 10_000 && countDigits(value) <= 4;
