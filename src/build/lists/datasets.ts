import { camelCase, type DatasetFolder, latestOf, type VintageModule, written } from './folders.js';

const moduleOf = ({ id }: DatasetFolder, { name }: VintageModule): string => `${id}/${name}`;

const loadersOf = (dataset: DatasetFolder, vintage: VintageModule): string => {
  const path = moduleOf(dataset, vintage);
  return `'${vintage.name}': {
    availableFrom: '${vintage.availableFrom}',
    vintage: async () => (await import('./${path}.js')).${camelCase(dataset.id)},
    evidence: async () => (await import('./${path}.evidence.js')).evidence,
  },`;
};

const entryOf = (dataset: DatasetFolder): string =>
  `entry('${dataset.id}', ${JSON.stringify(dataset.title)}, {
    ${dataset.vintages.map((vintage) => loadersOf(dataset, vintage)).join('\n')}
  }),`;

/** Source of the catalogue. Import paths are literal, so that every bundler can split them. */
export const catalogueModule = (datasets: readonly DatasetFolder[]): string => `${written}
import { type CatalogueEntry, entry } from './catalogue-entry.js';

export type { CatalogueEntry };

/** Every dataset of the package; nothing is loaded until asked for. */
export const catalogue: readonly CatalogueEntry[] = [
  ${datasets.map(entryOf).join('\n')}
];`;

/** Sources of the two modules of a dataset that lead to its newest vintage, by path. */
export const latestModules = (dataset: DatasetFolder): [path: string, text: string][] => {
  const { name } = latestOf(dataset);
  return [
    [`datasets/${dataset.id}/index.ts`, `${written}export { ${camelCase(dataset.id)} } from './${name}.js';`],
    [`datasets/${dataset.id}/evidence.ts`, `${written}export { evidence } from './${name}.evidence.js';`],
  ];
};

/** What a vintage and its evidence are called beside all others. */
const localName = ({ id }: DatasetFolder, { name }: VintageModule): string =>
  `${camelCase(id)}${name.replace(/-/g, '').replace('.', '_')}`;

/** Source of the file for a script tag: every element, and every vintage registered. */
export const dropInModule = (datasets: readonly DatasetFolder[]): string => {
  const all = datasets.flatMap((dataset) =>
    dataset.vintages.map((vintage) => ({
      path: `../datasets/${moduleOf(dataset, vintage)}`,
      exported: camelCase(dataset.id),
      local: localName(dataset, vintage),
    })),
  );
  const imports = all.map(
    ({ path, exported, local }) =>
      `import { ${exported} as ${local} } from '${path}.js';
      import { evidence as ${local}Evidence } from '${path}.evidence.js';`,
  );
  const calls = all.map(({ local }) => `register(${local}, { evidence: ${local}Evidence });`);
  return `${written}
${imports.join('\n')}
import { register } from './register.js';

// An element draws a microtask after it upgrades, so each finds these however the file is put together.
${calls.join('\n')}

// What a page with script tags only finds under \`figuresOfRecord\`.
export * from './all.js';`;
};
