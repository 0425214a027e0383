import { formatDate } from '../format/date.js';
import { formatPeriod } from '../format/period.js';
import { language, statementWords } from '../messages/index.js';
import type { Period } from '../model/observation.js';
import { readPeriod } from '../model/period.js';

/** When something was said, in words; a plain date in the locale's own. */
export const formatStated = (stated: Period, locale: string): { when: string; ours: boolean } => {
  const read = readPeriod(stated);
  if (read.kind === 'date') return { when: formatDate(read.start, locale), ours: false };
  const date = (text: string): string => formatDate(text, language);
  switch (read.kind) {
    case 'from':
      return { when: statementWords.since(date(read.start)), ours: true };
    case 'until':
      return { when: statementWords.by(date(read.end)), ours: true };
    case 'duration':
      return { when: formatPeriod(stated, language), ours: true };
    case 'interval':
      return { when: statementWords.within(date(read.start), date(read.end)), ours: true };
  }
};
