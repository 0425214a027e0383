import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ApiInterface } from '@microsoft/api-extractor-model';
import { toDataPackage } from 'figures-of-record';
import { jsonSchemas } from 'figures-of-record/schema';
import { address } from './address.js';
import { type EntryApi, readApi } from './api.js';
import { commandsOf } from './command.js';
import { commandsPage } from './commands-page.js';
import { datasetPage } from './dataset-page.js';
import { loadEditions } from './edition.js';
import { type ElementManifest, elementsIn, formOf } from './element.js';
import { completed, importsOf } from './example.js';
import { exportedBy, isType } from './exported.js';
import { formPage } from './form-page.js';
import { type Contents, indexPage } from './index-page.js';
import { memberPage } from './member-page.js';
import { firstSentence, type Lead, noLead, proseOf } from './prose.js';
import { filesAt, type Manifest } from './repository.js';
import { schemaPage } from './schema-page.js';
import { searchIndex } from './search-index.js';
import { type Page, shell } from './shell.js';
import { sizeOf } from './size.js';
import { sourceLineOf } from './source-line.js';
import { typesPage } from './types-page.js';

/** The reference, ready to be served. */
export interface Reference {
  /** Pages by address from the root of the site. */
  pages: Map<string, string>;
  /** Files to download, likewise. */
  files: Map<string, string>;
  /** The search index, serialised. */
  index: string;
}

const json = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8')) as T;

const namesIn = (api: readonly EntryApi[], path: string): string[] =>
  api.find((entry) => entry.path === path)?.model.members.map(({ displayName }) => displayName) ?? [];

/**
 * Makes every page of the reference from the built package.
 * @param root Folder of the repository, with the package built.
 */
export const makeReference = async (root: string): Promise<Reference> => {
  const manifest = await json<Manifest>(join(root, 'package.json'));
  const packageName = manifest.name;
  const [api, custom, editions, commands] = await Promise.all([
    readApi(root, join(root, 'node_modules')),
    json<ElementManifest>(join(root, 'dist/custom-elements.json')),
    loadEditions(),
    commandsOf(join(root, Object.values(manifest.bin)[0] ?? '')),
  ]);
  const elements = elementsIn(custom);
  const exported = exportedBy(api).filter(({ name }) => !elements.some((element) => element.name === name));
  const types = exported.filter(isType);
  const members = exported.filter((one) => !isType(one));
  const exportName = (id: string): string => namesIn(api, `./datasets/${id}`)[0] ?? '';

  const places = new Map([
    ...types.map(({ name }) => [name, address.type(name)] as const),
    ...members.map(({ name }) => [name, address.member(name)] as const),
    ...elements.map((element) => [element.name, address.form(formOf(element))] as const),
  ]);
  const lead: Lead = (name) => places.get(name);

  const files = new Map(
    Object.entries(jsonSchemas).map(([name, schema]) => [
      address.schemaFile(name),
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
  const downloads = new Map<string, string[]>();
  for (const { id, vintages } of editions) {
    for (const { vintage, evidence } of vintages) {
      const made = Object.entries(await toDataPackage(vintage, evidence));
      downloads.set(`${id}@${vintage.vintage}`, made.map(([file]) => file).sort());
      for (const [file, content] of made) files.set(address.data(id, vintage.vintage, file), content);
    }
  }

  const imports = importsOf(api, packageName);
  const repository = filesAt(manifest);
  const wordsOf = (typeName: string, property: string): string | undefined => {
    const item = types.find(({ name }) => name === typeName)?.items[0];
    const member = item?.members.find(({ displayName }) => displayName === property);
    if (member) return proseOf(member, noLead).text;
    const bases = item instanceof ApiInterface ? item.extendsTypes.map(({ excerpt }) => excerpt.text.trim()) : [];
    return bases.map((base) => wordsOf(base, property)).find((words) => words !== undefined);
  };
  const sentenceOf = (type: string): string | undefined => {
    const name = /^(?:readonly )?(\w+)(?:<\w+>)?(?:\[\])?$/.exec(type.trim())?.[1];
    const item = types.find((found) => found.name === name)?.items[0];
    return item && firstSentence(proseOf(item, noLead).text);
  };
  const pascal = (name: string): string => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const contents: Contents = {
    elements,
    editions,
    members,
    types,
    schemas: Object.keys(jsonSchemas).sort(),
    commands,
    packageName,
  };
  const datasetContext = {
    editions,
    forms: elements.map(formOf),
    exportName,
    packageName,
    filesOf: (id: string, vintage: string) => downloads.get(`${id}@${vintage}`) ?? [],
  };
  const pages: Page[] = [
    indexPage(contents),
    ...(await Promise.all(
      elements.map((element) =>
        formPage(element, {
          lead,
          editions,
          packageName,
          sizeOf: (form) => sizeOf(`${packageName}/widgets/${form}`, root),
        }),
      ),
    )),
    ...editions.flatMap((edition) => edition.vintages.map((_, i) => datasetPage(edition, i, datasetContext))),
    ...(await Promise.all(
      members.map((member) =>
        memberPage(member, {
          lead,
          packageName,
          sourceLine: (name, item) => sourceLineOf(root, repository, name, item),
          wordsOf: sentenceOf,
          complete: (example) => completed(example, imports),
        }),
      ),
    )),
    typesPage(types, lead, packageName),
    ...Object.entries(jsonSchemas).map(([name, schema]) =>
      schemaPage(
        name,
        schema,
        (property, variant = '') => wordsOf(pascal(variant) + pascal(name), property),
        packageName,
      ),
    ),
    commandsPage(commands, packageName),
  ];
  return {
    pages: new Map(pages.map((page) => [page.path, shell(page)])),
    files,
    index: searchIndex(contents),
  };
};
