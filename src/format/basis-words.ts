import type { Basis } from '../model/observation.js';

/** A basis as one word. */
export const basisWords: Readonly<Record<Basis, string>> = {
  recorded: 'recorded',
  reported: 'reported',
  estimated: 'estimated',
  claimed: 'claimed',
  promised: 'promised',
  expected: 'expected',
  derived: 'computed',
};

/** A basis with the name of whose number it is: "claimed by the NIS", "computed from figures of the NIS". */
export const basisWithName = (basis: Basis, name: string): string =>
  `${basisWords[basis]} ${basis === 'derived' ? 'from figures of' : 'by'} ${name}`;
