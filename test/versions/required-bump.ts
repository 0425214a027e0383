import { compareCommands } from './command.js';
import { compareDatasets, forbidden, isReissue } from './changes/dataset.js';
import { compareDeclarations } from './changes/declaration.js';
import { compareElements } from './element.js';
import { added, type Bump, bumps, type Change, compareNamed, compareEach, largest, removed } from './changes/change.js';
import { compareSchemas } from './changes/schema.js';
import type { Declarations, Released, Surface } from './surface.js';

/** The smallest bump that may carry what changed, and all that asks for one. */
export interface RequiredBump {
  bump: Bump;
  /** Largest first. */
  reasons: Change[];
}

const names = (all: readonly string[]): Record<string, string> => Object.fromEntries(all.map((name) => [name, name]));

const comparePaths = (before: readonly string[], after: readonly string[]): Change[] =>
  compareNamed(names(before), names(after), {
    removed: (path) => [removed(`export path ${path}`, path)],
    added: (path) => {
      const vintage = /^\.\/datasets\/[^/]+\/([^/]+)/.exec(path)?.[1] ?? '';
      const change = added(`export path ${path}`, path);
      // The path of a re-issue comes with the erratum and weighs no more.
      return [isReissue(vintage) ? { ...change, bump: 'patch' } : change];
    },
    kept: () => [],
  });

/** What only other declarations mention is not exported: nobody can name it, so that it may come and go. */
const isExported = (text: string): boolean => /^export\b/m.test(text);

const withoutExport = (text: string): string => text.replaceAll(/^export /gm, '');

const compareEntry = (before: Declarations, after: Declarations): Change[] => {
  const onRemoved = (name: string, text: string): Change[] =>
    isExported(text) ? [removed(`\`${name}\``, text, 'export removed')] : [];
  const onAdded = (name: string, text: string): Change[] =>
    isExported(text) ? [added(`\`${name}\``, text, 'new export')] : [];
  return compareNamed(before, after, {
    removed: onRemoved,
    added: onAdded,
    kept: (name, was, is) => [
      ...(isExported(is) ? [] : onRemoved(name, was)),
      ...(isExported(was) ? [] : onAdded(name, is)),
      ...compareDeclarations(withoutExport(was), withoutExport(is), `\`${name}\``),
    ],
  });
};

/** Every difference between two surfaces, with the bump it asks for. */
export const compareSurfaces = (before: Surface, after: Surface): Change[] => [
  ...comparePaths(before.paths, after.paths),
  // Entries that came or went are told as export paths.
  ...compareEach(before.entries, after.entries, (entry) => entry, compareEntry),
  ...compareElements(before.elements, after.elements),
  ...compareNamed(before.schemas, after.schemas, {
    removed: (name, schema) => [removed(`schema ${name}`, JSON.stringify(schema))],
    added: (name) => [added(`schema ${name}`, name)],
    kept: (name, was, is) => compareSchemas(was, is, `schema ${name}`),
  }),
  ...compareDatasets(before.datasets, after.datasets),
  ...compareCommands(before.commands, after.commands),
];

/** The smallest bump that the policy allows from a release to what there is now. */
export const requiredBump = (released: Released, current: Surface): RequiredBump => {
  if (released.version === null)
    return {
      bump: 'major',
      reasons: [{ bump: 'major', what: 'the package', why: 'first release', after: `${current.paths.length} paths` }],
    };
  const changes = compareSurfaces(released.surface, current);
  const reasons = [...bumps].reverse().flatMap((bump) => changes.filter((change) => change.bump === bump));
  return { bump: largest(reasons), reasons };
};

/** Changes that no version can carry. */
export const forbiddenIn = ({ reasons }: RequiredBump): Change[] => reasons.filter(({ why }) => why === forbidden);
