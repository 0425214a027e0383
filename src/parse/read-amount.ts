import { parseAmount } from './amount.js';
import type { AmountReading, ReadingOptions } from './reading.js';

const missing = /^(|[-–—−:*.…/x?]|--+|\.\.+|n\/?a|n\.\s?a\.?|k\.\s?a\.|nil|no data|not reported|unknown)$/i;

/**
 * Reads a text as one amount, or says that it holds none, or what of it cannot be read without a doubt. Every character
 * counts: a word that is neither grammar nor one of the given nouns is a reason to refuse.
 * @throws FigureError `unknown-locale`
 */
export const readAmount = (text: string, { locale }: ReadingOptions): AmountReading => {
  const written = text.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').trim();
  if (missing.test(written)) return { kind: 'missing' };
  const amount = parseAmount(text, locale);
  return amount ? { kind: 'amount', amount } : { kind: 'refused', rest: written, reason: 'no-number' };
};
