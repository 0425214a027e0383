import type { DatasetFolder, Folders, FormFolder } from './folders.js';

/** What a path of the package leads to: a module with its types, or a file. */
type Target = string | { types: string; default: string };

/** The parts of package.json that are written from the folders. */
export interface Manifest {
  exports: Record<string, Target>;
  sideEffects: string[];
}

const moduleAt = (path: string): Target => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });

const formExports = (forms: readonly FormFolder[]): [string, Target][] => [
  ...forms.map(({ name }): [string, Target] => [`./widgets/${name}`, moduleAt(`widgets/${name}/${name}`)]),
  ...forms.map(({ name }): [string, Target] => [`./elements/${name}`, moduleAt(`widgets/${name}/element`)]),
];

const datasetExports = ({ id, vintages }: DatasetFolder): [string, Target][] => {
  const path = `datasets/${id}`;
  return [
    [`./${path}`, moduleAt(`${path}/index`)],
    [`./${path}/evidence`, moduleAt(`${path}/evidence`)],
    ...vintages.flatMap(({ name }): [string, Target][] => [
      [`./${path}/${name}`, moduleAt(`${path}/${name}`)],
      [`./${path}/${name}/evidence`, moduleAt(`${path}/${name}.evidence`)],
    ]),
  ];
};

/** Paths of the exports map that this writes; every other is kept where it stands. */
const listed = /^\.\/(widgets|elements|datasets|schemas)\//;

/** Files that define an element. */
const defining = /^\.\/(dist\/)?widgets\/(\w[\w-]*)\/\2\.[jt]s$/;

/** The list with more behind one of its items. @throws Error where the item is missing */
const insertAfter = (list: readonly string[], item: string, more: readonly string[]): string[] => {
  if (!list.includes(item)) throw new Error(`package.json: expected ${item} among the side effects`);
  return list.flatMap((each) => (each === item ? [each, ...more] : [each]));
};

/** Gives package.json with every form, dataset and schema in its exports, and every file that defines an element among its side effects. */
export const withFolders = <M extends Manifest>(
  manifest: M,
  { forms, datasets }: Folders,
  schemas: readonly string[],
): M => {
  const behind: Record<string, [string, Target][]> = {
    './widgets': formExports(forms),
    './datasets': [
      ...datasets.flatMap(datasetExports),
      ...schemas.toSorted().map((name): [string, Target] => [`./schemas/${name}.json`, `./dist/schemas/${name}.json`]),
    ],
  };
  const kept = Object.entries(manifest.exports).filter(([path]) => !listed.test(path));
  const byHand = manifest.sideEffects.filter((path) => !defining.test(path));
  const sources = insertAfter(
    byHand,
    './widgets/drop-in.ts',
    forms.map(({ name }) => `./widgets/${name}/${name}.ts`),
  );
  return {
    ...manifest,
    exports: Object.fromEntries(kept.flatMap((entry) => [entry, ...(behind[entry[0]] ?? [])])),
    sideEffects: insertAfter(
      sources,
      './dist/widgets/forms.generated.js',
      forms.map(({ name }) => `./dist/widgets/${name}/${name}.js`),
    ),
  };
};
