import type { CslDate } from '../model/source.js';

/** Reads a date of CSL-JSON from a page's own data, which no check has looked into: whole numbers, year first. */
export const readCslDate = (value: unknown): CslDate | undefined => {
  const parts = (value as Partial<CslDate> | undefined | null)?.['date-parts'] as unknown;
  const whole =
    Array.isArray(parts) &&
    parts.length > 0 &&
    parts.every(
      (date) => Array.isArray(date) && date.length > 0 && date.length < 4 && date.every((n) => Number.isInteger(n)),
    );
  return whole ? { 'date-parts': (parts as number[][]).slice(0, 2) } : undefined;
};
