import { figureError } from '../error/figure-error.js';
import type { Derivation } from '../model/derivation.js';

/** A number to be computed, as a reference writes it: `derived:share(south-korea-aid/military, south-korea-aid/total)`. */
export interface DerivedReference {
  kind: Derivation['kind'];
  /** Whole references; each names an observation or a declared derivation. */
  from: string[];
}

const kinds: Record<Derivation['kind'], true> = { share: true, ratio: true, rate: true, sum: true, difference: true };

/**
 * Reads `derived:kind(reference, reference)`. Operands are whole references and no computations of their own: a longer
 * computation is declared with its dataset, where it can be checked.
 * @throws FigureError `malformed-reference`
 */
export const parseDerived = (text: string): DerivedReference => {
  const [, kind = '', inside = ''] = /^derived:([a-z]+)\(([^()]*)\)$/.exec(text.trim()) ?? [];
  const from = inside.split(',').map((operand) => operand.trim());
  if (!Object.hasOwn(kinds, kind) || from.some((operand) => !operand.includes('/')))
    throw figureError(
      'malformed-reference',
      'of',
      text,
      `derived:${Object.keys(kinds).join('|')}(dataset/id, dataset/id), with whole references inside`,
    );
  return { kind: kind as Derivation['kind'], from };
};
