import { checkData } from '../src/check-data.js';
import { complete } from '../src/complete.js';
import type { FigureData, FigureRow } from '../src/figure-data.js';
import { messagesFor } from '../src/messages.js';
import type { Vintage } from '../src/vintage.js';
import type { Frame, Options, Selection, Table } from './frame/scene.js';
import { selectFrom, selectOf } from './frame/select.js';
import { escape, type PictureOptions } from './frame/svg.js';
import { partsScene, type PartsOptions } from './parts/scene.js';
import { partsSVG } from './parts/svg.js';
import { rankingScene, type RankingOptions } from './ranking/scene.js';
import { rankingSVG } from './ranking/svg.js';
import { targetScene, type TargetOptions } from './target/scene.js';
import { targetSVG } from './target/svg.js';
import { unitsScene, type UnitsOptions } from './units/scene.js';
import { unitsSVG } from './units/svg.js';
import { valueScene, type ValueOptions } from './value/scene.js';
import { valueSVG } from './value/svg.js';

interface Renderer<O, S extends Frame> {
  scene: (selection: Selection, options: O & Options) => S;
  svg: (scene: S, options?: PictureOptions) => string;
}

/** What a form needs to be drawn without a page; a new form adds its line. */
interface Forms {
  parts: Renderer<PartsOptions, ReturnType<typeof partsScene>>;
  ranking: Renderer<RankingOptions, ReturnType<typeof rankingScene>>;
  target: Renderer<TargetOptions, ReturnType<typeof targetScene>>;
  units: Renderer<UnitsOptions, ReturnType<typeof unitsScene>>;
  value: Renderer<ValueOptions, ReturnType<typeof valueScene>>;
}

const forms: Forms = {
  parts: { scene: partsScene, svg: partsSVG },
  ranking: { scene: rankingScene, svg: rankingSVG },
  target: { scene: targetScene, svg: targetSVG },
  units: { scene: unitsScene, svg: unitsSVG },
  value: { scene: valueScene, svg: valueSVG },
};

/** Forms that can be drawn without a page. */
export type StaticForm = keyof Forms;

type Own<F extends StaticForm> = Omit<Parameters<Forms[F]['scene']>[1], keyof Options>;

/** What to draw, and how: the element's own attributes in camelCase. */
export type StaticOptions<F extends StaticForm> = Own<F> &
  PictureOptions & {
    /** A dataset or rows of your own. Wins over `of`. */
    data?: FigureData | readonly FigureRow[];
    /** A reference into `vintages`. */
    of?: string;
    /** Datasets that `of` is looked up in. */
    vintages?: readonly Vintage[];
    view?: string;
    /** BCP 47 tag. Default `en`. */
    locale?: string;
    /** In place of the view's title. */
    heading?: string;
    /** In place of the sentence made from the data. */
    takeaway?: string;
  };

const sceneOf = <F extends StaticForm>(form: F, options: StaticOptions<F>): Frame => {
  const { data, of = '', vintages = [], view, locale = 'en', heading, takeaway } = options;
  const selection = data ? selectFrom(complete(checkData(data)), form, view) : selectOf(of, vintages, form, view);
  const { scene } = forms[form] as unknown as Renderer<object, Frame>;
  const drawn = scene(selection, { ...options, locale, messages: messagesFor(locale) });
  return { ...drawn, ...(heading !== undefined && { heading }), ...(takeaway && { takeaway }) };
};

const table = ({ caption, columns, rows }: Table): string => {
  const head = columns.map((c) => `<th scope="col">${escape(c.label)}</th>`).join('');
  const body = rows.map(({ cells: [first = '', ...rest] }) => `<tr><th scope="row">${escape(first)}</th>${rest.map((c) => `<td>${escape(c)}</td>`).join('')}</tr>`);
  return `<table><caption>${escape(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
};

/**
 * A figure as a still SVG picture with its credit inside: for print, newsletters, social media. No DOM needed.
 * @throws FigureError as the form does
 */
export const renderToSVG = <F extends StaticForm>(form: F, options: StaticOptions<F>): string => {
  const { svg } = forms[form] as unknown as Renderer<object, Frame>;
  return svg(sceneOf(form, options), options);
};

/**
 * The rows behind a figure as a plain HTML table.
 * @throws FigureError as the form does
 */
export const renderToTable = <F extends StaticForm>(form: F, options: StaticOptions<F>): string => table(sceneOf(form, options).table);

/**
 * An element with its fallback inside: heading, sentence, table and credit as plain HTML, which reads without
 * JavaScript, in feeds and in archives. For `figure-value` the fallback is the number as text.
 * @throws FigureError as the form does
 */
export const renderToHTML = <F extends StaticForm>(form: F, options: StaticOptions<F>): string => {
  const scene = sceneOf(form, options);
  const { of, view, locale } = options;
  const attributes = Object.entries({ of: options.data ? undefined : of, view, locale })
    .map(([name, value]) => (value ? ` ${name}="${escape(value)}"` : ''))
    .join('');
  const fallback =
    'text' in scene
      ? escape(String(scene.text))
      : `<figure><figcaption><strong>${escape(scene.heading)}</strong><p>${escape(scene.takeaway)}</p></figcaption>${table(scene.table)}<p>${escape(scene.credit.join(' · '))}</p></figure>`;
  return `<figure-${form}${attributes}>${fallback}</figure-${form}>`;
};
