import { camelCase, pascalCase } from '../../src/build/lists/folders.js';
import type { Files } from './arrows.js';
import { formsIn } from './forms.js';

/** What a file of a form must say for its names to follow from the folder. */
const expected = (form: string): [file: string, text: string][] => {
  const name = pascalCase(form);
  return [
    ['element.ts', `export class Figure${name} extends `],
    ['element.ts', ` * @tagname figure-${form}\n`],
    [`${form}.ts`, `define('figure-${form}', Figure${name})`],
    [`${form}.ts`, `'figure-${form}': Figure${name};`],
    ['scene.ts', `export const ${camelCase(form)}Scene = `],
    ['svg.ts', `export const ${camelCase(form)}SVG = `],
    ['styles.ts', `export const ${camelCase(form)}Styles`],
  ];
};

/** Names of elements that do not follow from their folder: what is expected, and where. */
export const oddNames = (files: Files): string[] =>
  formsIn(files).flatMap((form) =>
    expected(form)
      .map(([file, text]) => [`widgets/${form}/${file}`, text] as const)
      .filter(([path, text]) => !files[path]?.includes(text))
      .map(([path, text]) => `${path}: expected “${text.trim()}”.`),
  );

/** Paths of the package for elements that do not follow from their folder. */
export const oddPaths = (forms: readonly string[], exported: Readonly<Record<string, unknown>>): string[] => {
  const files = Object.fromEntries(
    forms.flatMap((form) => [
      [`./widgets/${form}`, `./dist/widgets/${form}/${form}.js`],
      [`./elements/${form}`, `./dist/widgets/${form}/element.js`],
    ]),
  );
  const wrong = Object.entries(files).filter(
    ([path, file]) => (exported[path] as { default?: string } | undefined)?.default !== file,
  );
  const strange = Object.keys(exported).filter((path) => /^\.\/(widgets|elements)\//.test(path) && !(path in files));
  return [
    ...wrong.map(([path, file]) => `package.json: expected the export ${path} to lead to ${file}.`),
    ...strange.map((path) => `package.json: expected no export ${path}, since no form has this name.`),
  ];
};
