import type { EntryApi } from './api.js';
import { nameOf } from './exported.js';

/** Which module each name is taken from: the first entry that exports it; a dataset from its latest vintage. */
export const importsOf = (api: readonly EntryApi[], packageName: string): Map<string, string> => {
  const imports = new Map<string, string>();
  for (const { path, model } of api.filter((entry) => !/^\.\/datasets\/.+\//.test(entry.path)))
    for (const name of model.members.map(nameOf))
      if (!imports.has(name)) imports.set(name, packageName + path.slice(1));
  return imports;
};

/**
 * An example of a docstring with the imports that it needs: docstrings leave them out.
 * @param imports Module to take a name from, by name.
 */
export const completed = (example: string, imports: ReadonlyMap<string, string>): string => {
  const used = new Set(example.match(/\b[A-Za-z_$][\w$]*/g));
  const declared = new Set([...example.matchAll(/\b(?:const|import) (?:\{ )?([\w$]+)/g)].map(([, name]) => name));
  const taken = new Map<string, string[]>();
  for (const [name, from] of imports)
    if (used.has(name) && !declared.has(name)) taken.set(from, [...(taken.get(from) ?? []), name]);
  const lines = [...taken]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, names]) => `import { ${names.sort().join(', ')} } from '${from}';`);
  // Imports of the example's own come next, without a gap.
  const gap = example.startsWith('import') ? '\n' : '\n\n';
  return lines.length ? lines.join('\n') + gap + example : example;
};
