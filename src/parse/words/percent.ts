import { formatter } from '../../format/number.js';
import type { Lexicon } from './meaning.js';

const samples = [1, 1.5, 2, 5, 100];

/** What is written for per cent beside what Intl writes. */
const spellings =
  'percent|per cent|pct|p.c.|p. c.|prozent|proz|v.h.|v. h.|pour cent|por ciento|por cien|por cento|per cento|procent|proc|prosent|procenta|процентов|проц|відсотків|відсотка|في المئة|في المائة|بالمئة|بالمائة|パーセント|퍼센트|百分之|yüzde|τοις εκατό|százalék|אחוזים';

/** Adds the sign and the words for per cent. */
export const addPercents = (lexicon: Lexicon, locale: string): void => {
  lexicon.add('%', { as: 'percent' });
  const intl = formatter(locale, { style: 'unit', unit: 'percent', unitDisplay: 'long' });
  for (const sample of samples)
    lexicon.add(intl.formatToParts(sample).find(({ type }) => type === 'unit')?.value, { as: 'percent' });
  lexicon.add(spellings, { as: 'percent' });
};
