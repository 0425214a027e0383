import { derive, lookupObservation } from '../derive/derive.js';
import type { Issue } from '../error/figure-error.js';
import type { Derivation } from '../model/derivation.js';
import { formatReference } from '../reference/reference.js';
import { issueIn, refusalIssues, type Rule } from './dataset-file.js';

/** Derived numbers are declared and computed, never typed in; each has its lineage and a hedge where one of its inputs has. */
export const derived: Rule = (file) => {
  const { vintage, vintages } = file;
  const { dataset, vintage: name } = vintage;
  const issue = issueIn(file);

  const typedIn = vintage.observations.flatMap((o, i) =>
    o.basis === 'derived'
      ? [issue('typed-in', o.id, `observations[${i}].basis`, 'derived', 'a derivation that computes it')]
      : [],
  );

  const faults = (derivation: Derivation, path: string): Issue[] => {
    const { id, from } = derivation;
    const result = derive(derivation, vintage, vintages);
    const inputs = from.map((ref) => lookupObservation(ref, vintage, vintages));
    const lineage = from.map((ref) => (ref.includes('/') ? ref : formatReference({ dataset, vintage: name, id: ref })));
    const hedged = inputs.some((o) => o.relation !== 'eq');
    return [
      ...(result.derivedFrom.join() === lineage.join()
        ? []
        : [issue('lost-lineage', id, `${path}.derivedFrom`, result.derivedFrom.join(', '), lineage.join(', '))]),
      ...(hedged && result.relation === 'eq'
        ? [issue('lost-hedge', id, `${path}.relation`, 'eq', inputs.map((o) => o.relation).join(' and '))]
        : []),
    ];
  };

  const wrong = (vintage.derivations ?? []).flatMap((derivation, i) => {
    const path = `derivations[${i}]`;
    try {
      return faults(derivation, path);
    } catch (error) {
      return refusalIssues(file, error, derivation.id, path);
    }
  });
  return [...typedIn, ...wrong];
};
