import type { Relation, Unit } from '../../../src/model/observation.js';
import { parseAmount, type ParsedAmount } from '../../../src/parse/amount.js';

/** What is read from a text: number, unit, power of ten and relation. */
export const read = (text: string, locale?: string): [number, string, Unit['mult'], Relation] | null => {
  const found: ParsedAmount | null = parseAmount(text, locale);
  return found && [found.value, found.unit.code, found.unit.mult, found.relation];
};
