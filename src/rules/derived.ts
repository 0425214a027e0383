import { derive, lookupObservation } from '../derive/derive.js';
import type { Issue } from '../error/figure-error.js';
import type { Derivation } from '../model/derivation.js';
import { issueIn, refusalIssues, type Rule } from './dataset-file.js';

/** Derived numbers are declared and computed, never typed in; a sum over several areas says what it is about. */
export const derived: Rule = (file) => {
  const { vintage, vintages } = file;
  const issue = issueIn(file);

  const typedIn = vintage.observations.flatMap((o, i) =>
    o.basis === 'derived'
      ? [issue('typed-in', o.id, `observations[${i}].basis`, 'derived', 'a derivation that computes it')]
      : [],
  );

  const withoutArea = ({ id, kind, from, area }: Derivation, path: string): Issue[] => {
    if (kind !== 'sum' || area) return [];
    const areas = [...new Set(from.map((ref) => lookupObservation(ref, vintage, vintages).area))];
    return areas.length > 1 ? [issue('no-area', id, `${path}.area`, 'none', `an area for ${areas.join(' and ')}`)] : [];
  };

  const wrong = (vintage.derivations ?? []).flatMap((derivation, i) => {
    const path = `derivations[${i}]`;
    try {
      derive(derivation, vintage, vintages);
      return withoutArea(derivation, path);
    } catch (error) {
      return refusalIssues(file, error, derivation.id, path);
    }
  });
  return [...typedIn, ...wrong];
};
