import type { AreaCode } from './observation.js';

/** A donor, a receiver, a sender. */
export interface Area {
  /** What observations name it by. */
  code: AreaCode;
  /** English name. */
  name: string;
  /** ISO 3166-1 alpha-2, by which `Intl.DisplayNames` knows it in other languages. */
  alpha2?: string;
  /**
   * Area whose numbers hold its own, so that the two must not be added: England within the United Kingdom. A member of a union
   * that gives for itself is not within it.
   */
  within?: AreaCode;
}

/** Areas of a list that contain others in it: their numbers overlap and must not be added. */
export const containersAmong = (codes: readonly AreaCode[], areas: readonly Area[]): AreaCode[] => {
  const listed = new Set(codes);
  const inner = areas.filter((a) => listed.has(a.code)).map((a) => a.within);
  return areas.map((a) => a.code).filter((code) => listed.has(code) && inner.includes(code));
};

/** Two areas of a list of which the first lies within the second. */
export const overlappingAreas = (
  codes: readonly AreaCode[],
  areas: readonly Area[],
): [AreaCode, AreaCode] | undefined => {
  for (const { code, within } of areas)
    if (within && codes.includes(code) && codes.includes(within)) return [code, within];
  return undefined;
};
