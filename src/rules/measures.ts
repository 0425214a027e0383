import { lookupObservation } from '../derive/derive.js';
import type { Issue } from '../error/figure-error.js';
import { overlappingAreas } from '../model/area.js';
import { disjointAmong } from '../model/check.js';
import type { Observation } from '../model/observation.js';
import { runChecks } from '../derive/run-checks.js';
import { idsOfView } from '../model/view-ids.js';
import type { Vintage } from '../model/vintage.js';
import { type DatasetFile, issueIn, refusedIn, type Rule } from './dataset-file.js';

/** Observations that a view, a sum or a derivation takes together. */
interface Taken {
  id?: string;
  path: string;
  refs: string[];
  /** They are added, or one is taken as part of another. Otherwise they only stand side by side. */
  adds: boolean;
  /** A ratio compares unlike measures on purpose; only its unit must be one. */
  compares?: boolean;
}

const takenByViews = (vintage: Vintage): Taken[] =>
  vintage.views.map((view, i) => ({
    id: view.id,
    path: `views[${i}]`,
    adds: view.form === 'parts',
    refs: idsOfView(view, vintage),
  }));

/** A rate divides one thing by another, so it is all but a mixture. */
const takenByDerivations = ({ derivations = [] }: Vintage): Taken[] =>
  derivations.flatMap(({ id, kind, from }, i) =>
    kind === 'rate'
      ? []
      : [
          {
            id,
            path: `derivations[${i}]`,
            refs: from,
            adds: kind === 'sum' || kind === 'share',
            compares: kind === 'ratio',
          },
        ],
  );

/** The results carry the ids that `*` stands for. */
const takenBySums = ({ vintage, vintages }: DatasetFile): Taken[] =>
  runChecks(vintage, vintages).flatMap(({ check, ids }) =>
    check.kind === 'sum' && ids.length
      ? [{ id: ids[0], path: `checks[${vintage.checks.indexOf(check)}]`, refs: ids, adds: true }]
      : [],
  );

/** Views, sums and derivations take from one measure and one unit, add no area to one that contains it, no two claims of one quantity, and nothing that is declared disjoint. */
export const measures: Rule = (file) => {
  const { vintage, vintages } = file;
  const issue = issueIn(file);

  const mixed = ({ id, path, refs, adds, compares }: Taken): Issue[] => {
    if (!refs.length) return [issue('empty', id, path, 'no observation', 'at least one observation')];
    let rows: Observation[];
    try {
      rows = refs.map((ref) => lookupObservation(ref, vintage, vintages));
    } catch (error) {
      return refusedIn(file, error, id, path);
    }
    const units = [...new Set(rows.map((o) => o.unit.code))];
    if (units.length > 1) return [issue('mixed-units', id, path, units.join(' and '), 'one unit')];
    const kinds = [...new Set(rows.map((o) => o.measure))];
    if (kinds.length > 1 && !compares) return [issue('mixed-measures', id, path, kinds.join(' and '), 'one measure')];
    if (!adds) return [];

    const again = rows.find(
      (o, i) => o.quantity !== undefined && rows.findIndex((other) => other.quantity === o.quantity) < i,
    );
    if (again)
      return [issue('same-quantity', id, path, `${again.quantity} more than once`, 'one claim of each quantity')];
    const both = overlappingAreas(
      rows.map((o) => o.area),
      vintage.areas,
    );
    if (both) return [issue('overlap', id, path, both.join(' and '), 'areas that do not contain one another')];
    return vintage.checks.flatMap((check) => {
      if (check.kind !== 'disjoint') return [];
      const names = disjointAmong(check, rows);
      return names.length > 1
        ? [issue('disjoint', id, path, names.join(' and '), `never together (${check.why})`)]
        : [];
    });
  };

  const known = [...vintage.measures, ...vintage.observations].map((x) => x.id);
  const misnamed = vintage.checks.flatMap((check, i) =>
    check.kind === 'disjoint'
      ? check.never.flatMap((name, j) =>
          known.includes(name)
            ? []
            : [issue('unknown-id', name, `checks[${i}].never[${j}]`, name, 'an observation or a measure')],
        )
      : [],
  );
  return [
    ...misnamed,
    ...[...takenByViews(vintage), ...takenByDerivations(vintage), ...takenBySums(file)].flatMap(mixed),
  ];
};
