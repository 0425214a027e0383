import type { Hedged } from '../format/hedge.js';

/**
 * Words for hedges in languages that we quote and translate, by language and relation. Korean newspapers write 이상
 * where English ones write “more than” or “at least”, and 여 after the digits of a number that is a little larger.
 */
export const translatedHedges: Readonly<Record<string, Partial<Record<Hedged, RegExp>>>> = {
  ko: { gt: /이상|초과|\d여/u, ge: /이상/u, approx: /약\s?\d/u },
};
