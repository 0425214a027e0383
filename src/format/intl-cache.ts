import { type FigureError, figureError } from '../error/figure-error.js';

/** Makes the error for a locale that is no language tag. */
const unknownLocale = (locale: string): FigureError =>
  figureError('unknown-locale', 'locale', locale, 'a BCP 47 language tag such as "en" or "pt-BR"');

const cache = new Map<string, unknown>();

/**
 * Gets an Intl formatter. Making one costs a hundred times what formatting does, so each is made once for its locale and
 * options.
 * @throws FigureError `unknown-locale`
 */
export const cachedFormatter = <T, O extends object>(
  Formatter: new (locale: string, options: O) => T,
  locale: string,
  options: NoInfer<O>,
): T => {
  const key = Formatter.name + locale + JSON.stringify(options);
  if (!cache.has(key)) {
    try {
      cache.set(key, new Formatter(locale, options));
    } catch (error) {
      // Other options can be wrong too: only a malformed tag is an unknown locale.
      try {
        Intl.getCanonicalLocales(locale);
      } catch {
        throw unknownLocale(locale);
      }
      throw error;
    }
  }
  return cache.get(key) as T;
};
