import type { DerivedObservation } from '../../src/model/derivation.js';
import type { Basis, Observation, Relation } from '../../src/model/observation.js';
import type { End, Look, Mark } from './mark.js';

/** Weakest first: a derived number looks like the weakest thing it rests on. */
const looks: Record<Exclude<Basis, 'derived'>, Look> = {
  expected: 'expected',
  promised: 'outline',
  claimed: 'claimed',
  estimated: 'hatched',
  reported: 'solid',
  recorded: 'solid',
};

const hedgeEnds: Partial<Record<Relation, End>> = { approx: 'open', gt: 'more', ge: 'more', lt: 'fewer', le: 'fewer' };

/** The evidence encoding of an observation. */
export const markOf = (observation: Observation): Mark => {
  const { value, basis, relation } = observation;
  const { restsOn = [] } = observation as Partial<DerivedObservation>;
  if (value === null) return { look: 'unknown', end: 'flat' };
  const firm = Object.keys(looks) as (keyof typeof looks)[];
  const rests = basis === 'derived' ? (firm.find((b) => restsOn.includes(b)) ?? 'recorded') : basis;
  return { look: looks[rests], end: hedgeEnds[relation] ?? 'flat' };
};
