import { counted } from './sentences.js';

/** Words of figure-claim. */
export const claimWords = {
  basis: {
    recorded: 'a record',
    reported: 'a report',
    estimated: 'an estimate, not a count',
    claimed: 'a claim, on the speaker’s word',
    promised: 'a promise, not a delivery',
    expected: 'expected, not yet seen',
    derived: 'computed from other numbers',
  },
  party: {
    belligerent: 'a side in the war',
    ally: 'an ally of one side in the war',
    'third-party': 'not a side in the war',
    media: 'a news outlet',
  } as Readonly<Record<string, string>>,
  said: (when: string): string => `said ${when}`,
  held: (when: string): string => `held ${when}`,
  earlier: (speaker: string): string => `Earlier, by ${speaker}`,
  later: (speaker: string): string => `Later, by ${speaker}`,
  agree: 'Also said',
  differ: 'Other amounts stated',
  otherTimes: 'By others, at other times',
  states: (states: string[]): string => `by the same party ${states.join(', ')}`,
  compared: (agree: number, differ: number): string => {
    const all = counted(agree + differ, 'other statement', 'other statements');
    if (!agree) return differ ? `${all} ${differ === 1 ? 'gives' : 'give'} another amount` : '';
    if (!differ) return `${all} ${agree === 1 ? 'agrees' : 'agree'} as worded`;
    return `of ${all}, ${counted(agree, 'agrees', 'agree')} as worded and ${counted(differ, 'gives', 'give')} another amount`;
  },
  noQuote: 'No words of the source are on file.',
} as const;
