import type { CaseResult, PeerResult } from './results.js';

/** A measure by which peers are compared; less is better in all of them. */
export interface Measured {
  id: string;
  /** In the middle of a sentence, with its unit. */
  title: string;
  unit: string;
  of: (result: PeerResult) => number | undefined;
}

export const measured: Measured[] = [
  { id: 'brotli', title: 'kB to load, compressed with brotli', unit: 'kB', of: ({ bytes }) => bytes.brotli / 1000 },
  { id: 'busy', title: 'main-thread time in ms', unit: 'ms', of: ({ normal }) => normal['busy']?.median },
  {
    id: 'slow-busy',
    title: 'main-thread time in ms on a CPU four times slower',
    unit: 'ms',
    of: ({ slow }) => slow?.['busy']?.median,
  },
  { id: 'paint', title: 'time to paint in ms', unit: 'ms', of: ({ normal }) => normal['paint']?.median },
  { id: 'nodes', title: 'elements', unit: 'elements', of: ({ normal }) => normal['nodes']?.median },
  { id: 'heap', title: 'MB of heap', unit: 'MB', of: ({ normal }) => normal['heap']?.median },
  {
    id: 'update-busy',
    title: 'main-thread time in ms for one update',
    unit: 'ms',
    of: ({ normal }) => normal['updateBusy']?.median,
  },
];

export interface Standing {
  measure: Measured;
  ours: number;
  /** Libraries that need less than ours, the least first. The floors are no libraries. */
  ahead: PeerResult[];
}

/** Where our form, as it is by default, stands among what a newsroom would take instead. */
export const standingsOf = ({ peers }: CaseResult): Standing[] => {
  const ours = peers.find(({ peer }) => peer === 'ours');
  return measured.flatMap((measure): Standing[] => {
    const value = ours && measure.of(ours);
    if (value === undefined) return [];
    const ahead = peers
      .filter((each) => each.kind === 'peer' && (measure.of(each) ?? Infinity) < value)
      .sort((a, b) => measure.of(a)! - measure.of(b)!);
    return [{ measure, ours: value, ahead }];
  });
};
