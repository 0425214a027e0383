import { join } from 'node:path';
import { formNames } from '../../../src/build/lists/read-folders.js';
import { references } from './references.js';
import type { ServerFigure } from './server.js';

/** Rows that a page brings itself. */
export const ownRows: readonly object[] = [
  { label: 'Words', value: 3 },
  { label: 'Deeds', value: 4 },
];

/** Names of all forms. */
export const forms: readonly string[] = formNames(join(import.meta.dirname, '../../..'));
// Without a form, whatever is held of each of them would hold.
if (forms.length < 8) throw new Error(`expected at least eight forms, got ${forms.length}`);

const of = await references();
const figure = (form: string, rest: Partial<ServerFigure> = {}): ServerFigure => ({
  tag: `figure-${form}`,
  id: form,
  attributes: { of: of.get(form)! },
  ...rest,
});

/** One figure of each form that draws data, in English as the page. */
export const figures: readonly ServerFigure[] = forms.filter((form) => form !== 'sources').map((form) => figure(form));

/** The same in other languages. */
export const foreign: readonly ServerFigure[] = ['de', 'ko'].flatMap((locale) =>
  figures.map(({ tag, id, attributes }) => ({ tag, id: `${id}-${locale}`, attributes: { ...attributes, locale } })),
);

/** Figures that bring their own data. */
export const own: readonly ServerFigure[] = ['parts', 'ranking', 'series'].map((form) =>
  figure(form, { id: `${form}-own`, attributes: {}, data: ownRows }),
);

/** A number that is computed. */
export const computed: ServerFigure = figure('value', {
  id: 'value-computed',
  attributes: { of: 'derived:share(south-korea-aid/military, south-korea-aid/total)' },
});

/** The list of sources of a page, which draws no data of its own. */
export const list: ServerFigure = figure('sources', { attributes: {} });

/** Every kind of figure that draws data. */
export const all: readonly ServerFigure[] = [...figures, ...foreign, ...own, computed];
