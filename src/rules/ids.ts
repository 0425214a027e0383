import { printShort } from '../error/figure-error.js';
import { byVintage } from '../reference/lookup.js';
import { formatReference } from '../reference/reference.js';
import { id as idPattern } from '../model/patterns.js';
import type { Observation } from '../model/observation.js';
import { issueIn, type Rule } from './dataset-file.js';

interface Named {
  id: string;
  path: string;
}

const named = (list: string, items: readonly { id: string }[] = []): Named[] =>
  items.map(({ id }, i) => ({ id, path: `${list}[${i}].id` }));

/** Writes what an id stands for, which may not change between vintages as words, numbers and sources may. */
const meaning = ({ measure, area, counterpart, dimensions, unit }: Observation): string => {
  const split = Object.entries(dimensions ?? {})
    .sort()
    .map(([key, value]) => `${key} ${value}`);
  return [measure, area, counterpart, ...split, unit.code].filter(Boolean).join(', ');
};

/** Ids are well formed, unique among all that a reference can name, and mean the same in every vintage of a dataset. */
export const ids: Rule = (file) => {
  const { vintage, vintages } = file;
  const issue = issueIn(file);
  const all = [
    ...named('observations', vintage.observations),
    ...named('derivations', vintage.derivations),
    ...named('views', vintage.views),
    ...named('events', vintage.events),
    ...named('positions', vintage.positions),
  ];
  const first = new Map<string, string>();
  const issues = all.flatMap(({ id, path }) => {
    const before = first.get(id);
    first.set(id, before ?? path);
    if (before)
      return [issue('duplicate-id', id, path, `${printShort(id)}, as at ${before}`, 'an id that nothing else has')];
    return idPattern.pattern.test(id) ? [] : [issue('malformed-id', id, path, printShort(id), idPattern.expected)];
  });

  const others = vintages.filter((v) => v.dataset === vintage.dataset && byVintage(v, vintage) < 0);
  if (vintage.supersedes && !others.some((v) => v.vintage === vintage.supersedes)) {
    issues.push(
      issue(
        'unknown-vintage',
        undefined,
        'supersedes',
        printShort(vintage.supersedes),
        `an earlier vintage of ${vintage.dataset}`,
      ),
    );
  }
  const now = new Map(vintage.observations.map((o, i) => [o.id, { is: meaning(o), path: `observations[${i}]` }]));
  for (const other of others) {
    for (const earlier of other.observations) {
      const found = now.get(earlier.id);
      const was = meaning(earlier);
      if (found && found.is !== was)
        issues.push(issue('reused-id', earlier.id, found.path, found.is, `${was}, as in ${formatReference(other)}`));
    }
  }
  return issues;
};
