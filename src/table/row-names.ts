/** A name of a row, and what it stands among. */
interface NameInGroups {
  name: string;
  groups: readonly string[];
  group: string;
}

/** Names of rows that no two have: with their groups where they are otherwise equal. */
export const distinctNames = (
  named: readonly NameInGroups[],
): { names: string[]; usesGroups: boolean; same: string[] } => {
  const times = (list: readonly string[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
    return counts;
  };
  const plainNames = times(named.map(({ name }) => name));
  const names = named.map(({ name, groups, group }) =>
    plainNames.get(name)! > 1 ? [name, ...(groups.length ? groups : [group])].filter(Boolean).join(', ') : name,
  );
  const same = [...times(names)].filter(([, count]) => count > 1).map(([name]) => name);
  return { names, usesGroups: names.some((name, i) => name !== named[i]!.name), same };
};

/** Ids for names: the names themselves, with a count where one comes again. */
export const idsFor = (names: readonly string[]): string[] => {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((name) => {
    let id = name;
    for (let n = counts.get(name) ?? 2; taken.has(id); n++) {
      id = `${name} (${n})`;
      counts.set(name, n + 1);
    }
    taken.add(id);
    return id;
  });
};
