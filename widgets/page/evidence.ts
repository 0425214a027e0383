import type { Evidence } from '../../src/model/evidence.js';
import type { Vintage } from '../../src/model/vintage.js';
import { formatReference } from '../../src/reference/reference.js';
import { registry } from './registry.js';

/**
 * The evidence registered with a vintage, loaded once; none where the page gave none.
 * @example
 * ```ts
 * import { evidence } from 'figures-of-record/datasets/south-korea-aid/evidence';
 *
 * register(southKoreaAid, { evidence });
 * (await evidenceFor(southKoreaAid)).length; // 10
 * ```
 */
export const evidenceFor = async (vintage: Vintage): Promise<readonly Evidence[]> => {
  const entry = registry().vintages.get(formatReference(vintage));
  const load = entry?.evidence;
  if (typeof load !== 'function') return load ?? [];
  const loading = Promise.resolve(load());
  entry!.evidence = () => loading;
  // Asked for again, it is tried again.
  loading.catch(() => (entry!.evidence = load));
  return loading;
};
