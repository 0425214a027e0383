import type { Vintage } from '../../src/model/vintage.js';
import type { Warning } from '../scene/scene.js';

const remarks = new WeakMap<Vintage, readonly Warning[]>();

/** Keeps what was noticed while a page's own data were read, for whoever draws them. */
export const remark = (vintage: Vintage, warnings: readonly Warning[]): Vintage => {
  remarks.set(vintage, warnings);
  return vintage;
};

/** What was noticed while these data were read; nothing of a registered dataset. */
export const remarksOn = (vintage: Vintage): readonly Warning[] => remarks.get(vintage) ?? [];
