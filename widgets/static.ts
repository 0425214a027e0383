import { validateVintageInput } from '../src/user-data/check.js';
import { normalize } from '../src/user-data/normalize.js';
import { formatReference, isDerived } from '../src/reference/reference.js';
import type { Evidence } from '../src/model/evidence.js';
import type { VintageInput, ObservationInput } from '../src/user-data/figure-data.js';
import { hedgeWords } from '../src/format/hedge-words.js';
import { figureError } from '../src/error/figure-error.js';
import { lookup } from '../src/reference/lookup.js';
import type { Vintage } from '../src/model/vintage.js';
import { updateNotesOf } from './scene/updates.js';
import { resolveReferences } from './data/cited.js';
import { selectDerived } from './data/select-derived.js';
import { tableOf } from './scene/table.js';
import { sourcesHTML } from './sources/static-html.js';
import { aboutFirst, type Frame, type Options, type Rows, type Selection } from './scene/scene.js';
import { selectFound, selectFrom } from './data/select.js';
import { sourcesOf } from './scene/source-list.js';
import { escape, type PictureOptions } from './scene/picture.js';
import { claimScene, type ClaimOptions } from './claim/scene.js';
import { claimSVG } from './claim/svg.js';
import { partsScene, type PartsOptions } from './parts/scene.js';
import { partsSVG } from './parts/svg.js';
import { rankingScene, type RankingOptions } from './ranking/scene.js';
import { rankingSVG } from './ranking/svg.js';
import { seriesScene } from './series/scene.js';
import { seriesSVG } from './series/svg.js';
import { sourcesScene, type SourcesScene } from './sources/scene.js';
import { sourcesSVG } from './sources/svg.js';
import { targetScene, type TargetOptions } from './target/scene.js';
import { targetSVG } from './target/svg.js';
import { unitsScene, type UnitsOptions } from './units/scene.js';
import { unitsSVG } from './units/svg.js';
import { valueScene, type ValueOptions } from './value/scene.js';
import { valueSVG } from './value/svg.js';

export type { ClaimOptions, PartsOptions, PictureOptions, RankingOptions, TargetOptions, UnitsOptions, ValueOptions };

/** What each form may be told, as its element's attributes in camelCase. A new form adds a line here and below. */
export interface FormOptions {
  /** Of `claim`. */
  claim: ClaimOptions;
  /** Of `parts`. */
  parts: PartsOptions;
  /** Of `ranking`. */
  ranking: RankingOptions;
  /** Of `series`: nothing of its own. */
  series: object;
  /** Of `target`. */
  target: TargetOptions;
  /** Of `units`. */
  units: UnitsOptions;
  /** Of `value`. */
  value: ValueOptions;
}

/** Forms that can be drawn without a page. */
export type StaticForm = keyof FormOptions;

/** What the picture of any figure may be told. */
export interface FigureOptions extends PictureOptions {
  /** In place of the view's title. */
  heading?: string;
  /** In place of the sentence made from the data. */
  takeaway?: string;
}

/** What to draw, and how. */
export type StaticOptions<F extends StaticForm> = FormOptions[F] &
  FigureOptions & {
    /** A dataset or rows of your own. Wins over `of`. */
    data?: VintageInput | readonly ObservationInput[];
    /** A reference into `vintages`. */
    of?: string;
    /** Datasets that `of` is looked up in. */
    vintages?: readonly Vintage[];
    view?: string;
    /** BCP 47 tag. Default `en`. */
    locale?: string;
  };

/** What the list of sources is made of. */
export interface SourcesOptions extends Omit<FigureOptions, 'takeaway'> {
  /** References of the figures whose sources to list, with blanks between. */
  of: string;
  /** Datasets that `of` is looked up in. */
  vintages: readonly Vintage[];
  /** Evidence by vintage: `{ 'troops@2024-10-22': evidence }`. Without it the list names sources and claimants, not the words. */
  evidence?: Readonly<Record<string, readonly Evidence[]>>;
  /** BCP 47 tag. Default `en`. */
  locale?: string;
}

/** A figure in the three shapes it can leave in. */
interface Drawing {
  svg: () => string;
  rows: Rows;
  /** What stands for it inside the element; for framed forms the table comes with it. */
  fallback: (table: string) => string;
}

const framed = <S extends Frame>(
  scene: S,
  svg: (scene: S, options: PictureOptions) => string,
  options: FigureOptions,
  { vintage, vintages = [] }: Selection,
): Drawing => {
  const { heading = scene.heading, takeaway = scene.takeaway } = options;
  const beside = updateNotesOf({ title: heading, observations: aboutFirst(scene.rows), vintage, vintages });
  return {
    svg: () => svg({ ...scene, heading, takeaway, notes: [...scene.notes, ...beside] }, options),
    rows: scene.rows,
    fallback: (table) =>
      `<figure><figcaption><strong>${escape(heading)}</strong><p>${escape(takeaway)}</p></figcaption>${table}${beside.map((note) => `<p>${escape(note)}</p>`).join('')}<p>${escape(scene.credit.join(' · '))}</p></figure>`,
  };
};

const forms: {
  [F in StaticForm]: (selection: Selection, options: FormOptions[F] & FigureOptions & Options) => Drawing;
} = {
  claim: (selection, options) => framed(claimScene(selection, options), claimSVG, options, selection),
  parts: (selection, options) => framed(partsScene(selection, options), partsSVG, options, selection),
  ranking: (selection, options) => framed(rankingScene(selection, options), rankingSVG, options, selection),
  series: (selection, options) => framed(seriesScene(selection, options), seriesSVG, options, selection),
  target: (selection, options) => framed(targetScene(selection, options), targetSVG, options, selection),
  units: (selection, options) => framed(unitsScene(selection, options), unitsSVG, options, selection),
  value: (selection, options) => {
    const scene = valueScene(selection, options);
    return {
      svg: () => valueSVG(scene, selection, options),
      rows: { observations: [scene.observation] },
      fallback: () => escape(scene.text),
    };
  },
};

const select = (form: StaticForm, { data, of = '', vintages = [], view }: StaticOptions<StaticForm>): Selection => {
  if (data) return selectFrom(normalize(validateVintageInput(data)), form, view);
  const found = isDerived(of) ? undefined : lookup(of, vintages);
  return found && !found.derivation ? selectFound(found, form, view, vintages, of) : selectDerived(of, vintages);
};

const draw = <F extends StaticForm>(form: F, options: StaticOptions<F>): Drawing & { table: () => string } => {
  const { locale = 'en' } = options;
  const selection = select(form, options);
  const words = hedgeWords(locale);
  const drawing = forms[form](selection, { ...options, locale, words });
  return { ...drawing, table: () => table(drawing.rows, selection.vintage, { locale, words }) };
};

const table = (source: Rows, vintage: Vintage, options: Options): string => {
  if (!source.observations.length) return '';
  const { caption, columns, rows } = tableOf(source, vintage, options);
  const head = columns.map((c) => `<th scope="col">${escape(c.label)}</th>`).join('');
  const body = rows.map(({ cells: [first = '', ...rest] }) => {
    const cells = rest.map((cell) => `<td>${escape(cell)}</td>`).join('');
    return `<tr><th scope="row">${escape(first)}</th>${cells}</tr>`;
  });
  return `<table><caption>${escape(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
};

const listed = (options: SourcesOptions): SourcesScene => {
  // Plain JavaScript may leave out what the types demand.
  const { of = '', vintages = [], evidence = {}, locale = 'en', heading } = options as Partial<SourcesOptions>;
  // A list of evidence does not say whose it is: ids mean something in their own vintage only.
  if (Array.isArray(evidence))
    throw figureError('schema', 'evidence', evidence, "an object by vintage: { 'troops@2024-10-22': evidence }");
  const evidenceOf = (vintage: Vintage): readonly Evidence[] => evidence[formatReference(vintage)] ?? [];
  const list = sourcesOf(resolveReferences(of, vintages), evidenceOf, { locale, words: hedgeWords(locale) });
  return sourcesScene(list, heading);
};

const isSources = (form: string, _options: object): _options is SourcesOptions => form === 'sources';

/**
 * A figure as a still SVG picture with its credit inside: for print, newsletters, social media. No DOM needed.
 * @param form The list of sources.
 * @throws FigureError as the form does
 * @example
 * ```ts
 * renderToSVG('parts', { of: 'south-korea-aid/breakdown', vintages: [southKoreaAid] }); // "<svg xmlns=…
 * ```
 */
export function renderToSVG(form: 'sources', options: SourcesOptions): string;
/**
 * A figure of any other form, in the same way.
 * @param form Without `figure-`: `parts`.
 * @throws FigureError as the form does
 */
export function renderToSVG<F extends StaticForm>(form: F, options: StaticOptions<F>): string;
export function renderToSVG(form: StaticForm | 'sources', options: SourcesOptions | StaticOptions<StaticForm>): string {
  return isSources(form, options) ? sourcesSVG(listed(options), options) : draw(form as StaticForm, options).svg();
}

/**
 * The rows behind a figure as a plain HTML table.
 * @param form Without `figure-`: `parts`.
 * @throws FigureError as the form does
 * @example
 * ```ts
 * renderToTable('parts', { of: 'south-korea-aid/breakdown', vintages: [southKoreaAid] }); // "<table><caption>…
 * ```
 */
export const renderToTable = <F extends StaticForm>(form: F, options: StaticOptions<F>): string =>
  draw(form, options).table();

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What shapes the picture but not the element. */
const pictureOnly = new Set(['data', 'vintages', 'evidence', 'width', 'id']);

const attributesOf = (options: object): string =>
  Object.entries(options)
    .filter(([name, value]) => !pictureOnly.has(name) && value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${kebab(name)}` : ` ${kebab(name)}="${escape(String(value))}"`))
    .join('');

/**
 * An element with its fallback inside: heading, sentence, table and credit as plain HTML, which reads without
 * JavaScript, in feeds and in archives. For `figure-value` the fallback is the number as text, for `figure-sources` the
 * whole list: who says each number, in which words, where it is written, on what terms, how to cite it. With `data` it
 * is the fallback alone: an element would read its table as data of its own; set the element's `data` in the page
 * instead.
 * @param form The list of sources.
 * @throws FigureError as the form does
 * @example
 * ```ts
 * renderToHTML('value', { of: 'south-korea-aid/total', vintages: [southKoreaAid] });
 * // "<figure-value of=\"south-korea-aid/total\">€789 million</figure-value>"
 * ```
 */
export function renderToHTML(form: 'sources', options: SourcesOptions): string;
/**
 * An element of any other form, in the same way.
 * @param form Without `figure-`: `parts`.
 * @throws FigureError as the form does
 */
export function renderToHTML<F extends StaticForm>(form: F, options: StaticOptions<F>): string;
export function renderToHTML(
  form: StaticForm | 'sources',
  options: SourcesOptions | StaticOptions<StaticForm>,
): string {
  if (isSources(form, options))
    return `<figure-sources${attributesOf(options)}>${sourcesHTML(listed(options))}</figure-sources>`;
  const drawing = draw(form as StaticForm, options);
  const fallback = drawing.fallback(drawing.table());
  return options.data ? fallback : `<figure-${form}${attributesOf(options)}>${fallback}</figure-${form}>`;
}
