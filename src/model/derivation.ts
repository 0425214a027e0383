import type { AreaCode, Basis, Observation } from './observation.js';

/** The ways in which a number can be computed from others. */
export const derivationKinds = ['share', 'ratio', 'rate', 'sum', 'difference'] as const;

/** How a number is computed from others. */
export type DerivationKind = 'share' | 'ratio' | 'rate' | 'sum' | 'difference';

/** A number computed from others; declared, so that it can never be mistyped. Its references are ids of the same dataset or whole references. */
export interface Derivation {
  /** Id of the number that comes out; no observation of the dataset has the same. */
  id: string;
  /** The reader’s short name for it. */
  label: string;
  /** `share`, `ratio` and `difference` take like things; `rate` divides one thing by another: soldiers by brigades. */
  kind: DerivationKind;
  /** What the result is about, where that is not the area of the first operand: a sum over several names its own. */
  area?: AreaCode;
  /** `share`: part, whole. `ratio` and `rate`: what, by what. `difference`: from, less. `sum`: two or more. */
  from: string[];
  /** What a reader must know beside it, in our words. */
  note?: string;
}

/** A computed observation, with what it was computed from. */
export interface DerivedObservation extends Observation {
  /** Always `derived`: nobody states it, it is computed here. */
  basis: 'derived';
  /** References of what it was computed from. */
  derivedFrom: string[];
  /** What the inputs rest on, each once, in order: a share of a claimed number is no firmer than the claim. */
  restsOn: Basis[];
  /** The computation in words: "military ÷ total". */
  formula: string;
}

/** Whether an observation was computed here; a page's own row may claim the basis `derived`, but has no formula. */
export const isDerivedObservation = (observation: Observation): observation is DerivedObservation =>
  'formula' in observation;
