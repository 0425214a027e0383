import { type FormFolder, pascalCase, written } from './folders.js';

/** Source of the list of the tags of all elements. */
export const tagsModule = (forms: readonly FormFolder[]): string => `${written}
/** Tags of all elements. */
export const tags = [${forms.map(({ name }) => `'figure-${name}'`).join(', ')}] as const;`;

/** Source of the list that defines every element. */
export const formsModule = (forms: readonly FormFolder[]): string =>
  `${written}${forms.map(({ name }) => `export { Figure${pascalCase(name)} } from './${name}/${name}.js';`).join('\n')}`;

const optionsOf = ({ name, options }: FormFolder): string =>
  options.length
    ? `/** Of \`${name}\`. */\n${name}: ${pascalCase(name)}Options;`
    : `/** Of \`${name}\`: nothing of its own. */\n${name}: object;`;

/** Source of the types of what each form may be told without a page. */
export const optionsModule = (forms: readonly FormFolder[]): string => {
  const drawn = forms.filter(({ selects }) => selects);
  const named = drawn
    .filter(({ options }) => options.length)
    .map(({ name }) => ({ name, type: `${pascalCase(name)}Options` }));
  return `${written}
${named.map(({ name, type }) => `import type { ${type} } from '../${name}/scene.js';`).join('\n')}

export type { ${named.map(({ type }) => type).join(', ')} };

/** What each form may be told, as its element's attributes in camelCase. */
export interface FormOptions {
  ${drawn.map(optionsOf).join('\n')}
}`;
};

/** Source of the list of forms that are drawn in the common frame without a page, and of what each form may be told. */
export const framedFormsModule = (forms: readonly FormFolder[]): string => {
  const framed = forms.filter((form) => form.framed);
  const drawn = forms.filter(({ selects }) => selects);
  const imports = framed.map(
    ({ name }) => `import { ${name}Scene } from '../${name}/scene.js';
    import { ${name}SVG } from '../${name}/svg.js';`,
  );
  return `${written}
${imports.join('\n')}
import { type DrawForm, framed } from './drawing.js';
import type { FormOptions } from './options.generated.js';

/** Every form that draws in the common frame. */
export const framedForms: {
  ${framed.map(({ name }) => `${name}: DrawForm<FormOptions['${name}']>;`).join('\n')}
} = {
  ${framed.map(({ name }) => `${name}: framed(${name}Scene, ${name}SVG),`).join('\n')}
};

/** Names of what each form may be told of its own. */
export const ownOptions: { readonly [F in keyof FormOptions]: readonly (keyof FormOptions[F])[] } = {
  ${drawn.map(({ name, options }) => `${name}: [${options.map((option) => `'${option}'`).join(', ')}],`).join('\n')}
};`;
};
