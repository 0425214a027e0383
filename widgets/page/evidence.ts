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
  if (typeof entry?.evidence === 'function') entry.evidence = await entry.evidence();
  return entry?.evidence ?? [];
};
