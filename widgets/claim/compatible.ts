import { amountOf } from '../../src/model/amount.js';
import { boundsOf } from '../../src/model/bounds.js';
import type { Observation } from '../../src/model/observation.js';

/** Whether two statements can both be right as they are worded. "About" has no width and allows its own number alone. */
export const areCompatible = (a: Observation, b: Observation): boolean => {
  const [x, y] = [boundsOf(a), boundsOf(b)];
  if (!x || !y) return false;
  const [low, high] = [Math.max(x.low, y.low), Math.min(x.high, y.high)];
  if (low !== high) return low < high;
  // They meet in one number. "More than" leaves its own out, unless the other is not exact.
  const leavesOut = (o: Observation): boolean => (o.relation === 'gt' || o.relation === 'lt') && amountOf(o) === low;
  return [a, b].some((o) => o.relation === 'approx') || ![a, b].some(leavesOut);
};
