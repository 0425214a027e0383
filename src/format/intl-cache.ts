import { type FigureError, figureError } from '../error/figure-error.js';

/** A locale that is no language tag. */
export const unknownLocale = (locale: string): FigureError =>
  figureError('unknown-locale', 'locale', locale, 'a BCP 47 language tag such as "en" or "pt-BR"');

const cache = new Map<string, unknown>();

/**
 * An Intl formatter; making one costs a hundred times what formatting does, so one per locale and options is kept.
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
      // Other options can be wrong too: only a tag that is none is the locale's fault.
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
