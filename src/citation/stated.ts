import { formatDate } from '../format/date.js';
import { isEnglish } from '../format/language.js';
import { formatPeriod } from '../format/period.js';
import { language, statementWords } from '../messages/index.js';
import type { Period } from '../model/observation.js';
import { readPeriod } from '../model/period.js';

/**
 * When something was said; a day that is open to one side in English words, and in other languages with a dash, so that the
 * dates of one column are in one language.
 */
export const formatStated = (stated: Period, locale: string): { when: string; ours: boolean } => {
  const read = readPeriod(stated);
  const date = (text: string): string => formatDate(text, locale);
  const words = isEnglish(locale);
  switch (read.kind) {
    case 'date':
      return { when: date(read.start), ours: false };
    case 'from':
      return { when: words ? statementWords.since(date(read.start)) : `${date(read.start)} –`, ours: words };
    case 'until':
      return { when: words ? statementWords.by(date(read.end)) : `– ${date(read.end)}`, ours: words };
    case 'duration':
      return { when: formatPeriod(stated, language), ours: true };
    case 'interval':
      return { when: statementWords.within(date(read.start), date(read.end)), ours: false };
  }
};
