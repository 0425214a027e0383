import type { Basis } from '../model/observation.js';
import { basisWords } from './language.js';

/** Words of the panel that says where a number comes from. */
export const attributionWords = {
  says: (agent: string, basis: Basis): string =>
    basis === 'derived' ? `computed from figures of ${agent}` : `${basisWords[basis]} by ${agent}`,
  period: (period: string): string => `Period: ${period}`,
  read: (date: string, live: boolean): string => `read ${date}${live ? '' : ' in a stored copy'}`,
  computed: 'computed from figures of several parties',
  close: 'Close',
} as const;
