import type { AreaCode } from './observation.js';
import type { Area } from './vintage.js';

/** Of the areas in a list, those that contain others in it: what they give overlaps and must not be added. */
export const containersAmong = (codes: readonly AreaCode[], areas: readonly Area[]): AreaCode[] => {
  const listed = new Set(codes);
  const inner = areas.filter((a) => listed.has(a.code)).map((a) => a.within);
  return areas.map((a) => a.code).filter((code) => listed.has(code) && inner.includes(code));
};
