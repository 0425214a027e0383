import { figureError } from '../error/figure-error.js';
import { type Derivation, derivationKinds } from '../model/derivation.js';

/** A number to be computed, as a reference writes it: `derived:share(south-korea-aid/military, south-korea-aid/total)`. */
export interface DerivedReference {
  kind: Derivation['kind'];
  /** Whole references; each names an observation or a declared derivation. */
  from: string[];
}

/**
 * Reads `derived:kind(reference, reference)`. Operands are whole references and not computed themselves: a longer
 * computation is declared as a derivation of its dataset.
 * @throws FigureError `malformed-reference`
 */
export const parseDerived = (text: string): DerivedReference => {
  const [, name, inside = ''] = /^derived:([a-z]+)\(([^()]*)\)$/.exec(text.trim()) ?? [];
  const kind = derivationKinds.find((known) => known === name);
  const from = inside.split(',').map((operand) => operand.trim());
  if (!kind || from.some((operand) => !operand.includes('/')))
    throw figureError(
      'malformed-reference',
      'of',
      text,
      `derived:${derivationKinds.join('|')}(dataset/id, dataset/id), with whole references inside`,
    );
  return { kind, from };
};
