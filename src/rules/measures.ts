import { lookupObservation } from '../derive/derive.js';
import type { Issue } from '../error/figure-error.js';
import { overlappingAreas } from '../model/area.js';
import { disjointAmong } from '../model/check.js';
import type { Observation } from '../model/observation.js';
import { runChecks } from '../derive/run-checks.js';
import { idsOfView } from '../model/view.js';
import type { Vintage } from '../model/vintage.js';
import { type DatasetFile, issueIn, refusalIssues, type Rule } from './dataset-file.js';

/** Observations that a view or a sum takes together; what a derivation takes is judged where it is computed. */
interface Taken {
  id?: string;
  path: string;
  refs: string[];
  /** They are added, or one is taken as part of another; otherwise they only stand side by side. */
  adds: boolean;
}

const takenByViews = (vintage: Vintage): Taken[] =>
  vintage.views.map((view, i) => ({
    id: view.id,
    path: `views[${i}]`,
    adds: view.form === 'parts',
    refs: idsOfView(view, vintage),
  }));

/** The results of checks carry the ids that `*` stands for. */
const takenBySums = ({ vintage, vintages }: DatasetFile): Taken[] =>
  runChecks(vintage, vintages).flatMap(({ check, ids }) =>
    check.kind === 'sum' && ids.length
      ? [{ id: ids[0], path: `checks[${vintage.checks.indexOf(check)}]`, refs: ids, adds: true }]
      : [],
  );

/** Two claims of one quantity among numbers that are added. */
const sameQuantity = (rows: readonly Observation[]): Observation | undefined =>
  rows.find((o, i) => o.quantity !== undefined && rows.findIndex((other) => other.quantity === o.quantity) < i);

/** What is wrong with numbers that are added, or of which one is taken as part of another. */
const additionIssues = (file: DatasetFile, { id, path }: Taken, rows: readonly Observation[]): Issue[] => {
  const issue = issueIn(file);
  const { areas, checks } = file.vintage;
  const again = sameQuantity(rows);
  if (again)
    return [issue('same-quantity', id, path, `${again.quantity} more than once`, 'one claim of each quantity')];
  const codes = rows.map((o) => o.area);
  const both = overlappingAreas(codes, areas);
  if (both) return [issue('overlap', id, path, both.join(' and '), 'areas that do not contain one another')];
  return checks.flatMap((check) => {
    const names = check.kind === 'disjoint' ? disjointAmong(check, rows) : [];
    return names.length > 1 ? [issue('disjoint', id, path, names.join(' and '), `never together (${check.why})`)] : [];
  });
};

const mixtureIssues = (file: DatasetFile, taken: Taken): Issue[] => {
  const { id, path, refs, adds } = taken;
  const issue = issueIn(file);
  if (!refs.length) return [issue('empty', id, path, 'no observation', 'at least one observation')];
  let rows: Observation[];
  try {
    rows = refs.map((ref) => lookupObservation(ref, file.vintage, file.vintages));
  } catch (error) {
    return refusalIssues(file, error, id, path);
  }
  const units = [...new Set(rows.map((o) => o.unit.code))];
  if (units.length > 1) return [issue('mixed-units', id, path, units.join(' and '), 'one unit')];
  const kinds = [...new Set(rows.map((o) => o.measure))];
  if (kinds.length > 1) return [issue('mixed-measures', id, path, kinds.join(' and '), 'one measure')];
  return adds ? additionIssues(file, taken, rows) : [];
};

/** Ids and measures that a check declares disjoint and that are not there. */
const unknownDisjoint = (file: DatasetFile): Issue[] => {
  const { measures: all, observations, checks } = file.vintage;
  const known = [...all, ...observations].map(({ id }) => id);
  return checks.flatMap((check, i) => {
    if (check.kind !== 'disjoint') return [];
    return check.never.flatMap((name, j) => {
      const path = `checks[${i}].never[${j}]`;
      return known.includes(name) ? [] : [issueIn(file)('unknown-id', name, path, name, 'an observation or a measure')];
    });
  });
};

/**
 * Views and sums take from one measure and one unit, add no area to one that contains it, no two claims of one quantity,
 * and nothing that is declared disjoint.
 */
export const measures: Rule = (file) => {
  const taken = [...takenByViews(file.vintage), ...takenBySums(file)];
  return [...unknownDisjoint(file), ...taken.flatMap((each) => mixtureIssues(file, each))];
};
