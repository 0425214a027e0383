import type { Observation } from '../../src/model/observation.js';

// What other sources say of the article's quantities, written out here once more and apart from the data.

type Says = Partial<Omit<Observation, 'unit'>>;
export const gt = (value: number, hedge: string): Says => ({ value, relation: 'gt', low: value, hedge });
export const ge = (value: number, hedge: string): Says => ({ value, relation: 'ge', low: value, hedge });
export const approx = (value: number, hedge: string): Says => ({ value, relation: 'approx', hedge });
export const eq = (value: number): Says => ({ value, relation: 'eq' });
/** Printed in millions. */
export const million = 6;

/** The vintages that the list speaks of. */
export const shells = 'artillery-shells@2024-10-22';
export const shellsLater = 'artillery-shells@2024-11-18';
export const soldiers = 'troops@2024-10-22';
export const soldiersLater = 'troops@2024-12-28';

/** Row of the list, first vintage that has it, id, what it says, power of ten, claimant, day, address. */
export type Row = [
  row: string,
  since: string,
  id: string,
  says: Says,
  mult: number,
  by: string,
  stated: string,
  url: string,
];
