import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { availableFrom } from '../../history/as-of.js';
import type { Vintage } from '../../model/vintage.js';
import { byVintage } from '../../reference/lookup.js';
import { camelCase, type DatasetFolder, type Folders, type FormFolder, pascalCase } from './folders.js';
import { readElements, readMembers } from './read-element.js';

const foldersIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Names of the forms: every folder of `widgets` with an element. */
export const formNames = (root: string): string[] =>
  foldersIn(join(root, 'widgets')).filter((name) => existsSync(join(root, 'widgets', name, 'element.ts')));

/** Names of the datasets: every folder of `datasets`. */
export const datasetNames = (root: string): string[] => foldersIn(join(root, 'datasets'));

const readForm = (root: string, name: string, common: ReadonlySet<string>): FormFolder => {
  const text = (file: string): string => readFileSync(join(root, 'widgets', name, file), 'utf8');
  const [element] = readElements(text('element.ts'));
  if (!element)
    throw new Error(`widgets/${name}/element.ts: expected a class Figure${pascalCase(name)} that extends another`);
  return {
    name,
    framed: element.base === 'FramedElement',
    selects: ['FramedElement', 'FigureElement'].includes(element.base),
    options: readMembers(text('scene.ts'), `${pascalCase(name)}Options`),
    shows: element.shows,
    attributes: element.attributes.filter((attribute) => !common.has(attribute)),
  };
};

const readVintage = async (root: string, id: string, name: string): Promise<Vintage> => {
  const file = `datasets/${id}/${name}.ts`;
  const module = (await import(/* @vite-ignore */ pathToFileURL(join(root, file)).href)) as Record<
    string,
    Vintage | undefined
  >;
  const vintage = module[camelCase(id)];
  if (!vintage) throw new Error(`${file}: expected the vintage to be exported as ${camelCase(id)}`);
  if (!existsSync(join(root, 'datasets', id, `${name}.evidence.ts`)))
    throw new Error(`${file}: expected its evidence beside it, in ${name}.evidence.ts`);
  return vintage;
};

const readDataset = async (root: string, id: string): Promise<DatasetFolder> => {
  const names = readdirSync(join(root, 'datasets', id)).flatMap(
    (file) => /^(\d{4}-\d{2}-\d{2}(?:\.\d+)?)\.ts$/.exec(file)?.[1] ?? [],
  );
  const vintages = (await Promise.all(names.map((name) => readVintage(root, id, name)))).sort(byVintage);
  return {
    id,
    title: vintages.at(-1)?.title ?? '',
    vintages: vintages.map((vintage) => ({
      name: vintage.vintage,
      availableFrom: availableFrom(vintage),
      holds: {
        observations: vintage.observations.length,
        derivations: vintage.derivations?.length ?? 0,
        events: vintage.events?.length ?? 0,
        positions: vintage.positions?.length ?? 0,
        sources: vintage.sources.length,
      },
    })),
  };
};

/** Attributes that figures have in common, from the classes of the base. */
const readCommon = (root: string): Set<string> => {
  const base = join(root, 'widgets/base');
  const texts = readdirSync(base).map((file) => readFileSync(join(base, file), 'utf8'));
  return new Set(texts.flatMap(readElements).flatMap(({ attributes }) => attributes));
};

/** Reads what the folders of a repository say. @throws Error that names the file where one is not as it should be */
export const readFolders = async (root: string): Promise<Folders> => {
  const common = readCommon(root);
  return {
    forms: formNames(root).map((name) => readForm(root, name, common)),
    datasets: await Promise.all(datasetNames(root).map((id) => readDataset(root, id))),
  };
};
