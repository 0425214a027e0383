import { figureError } from '../../src/error/figure-error.js';
import { hedgeWords } from '../../src/format/hedge-words.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { Vintage } from '../../src/model/vintage.js';
import { lookup } from '../../src/reference/lookup.js';
import { formatReference, isDerived } from '../../src/reference/reference.js';
import { resolveReferences } from '../data/cited.js';
import { selectOwnData } from '../data/own-data.js';
import { selectDerived } from '../data/select-derived.js';
import { selectFound } from '../data/select.js';
import { escape } from '../picture/text.js';
import type { Selection } from '../scene/scene.js';
import { sourcesOf } from '../scene/source-list.js';
import { type SourcesScene, sourcesScene } from '../sources/scene.js';
import { valueScene } from '../value/scene.js';
import { valueSVG } from '../value/svg.js';
import type { Drawing, DrawForm } from './drawing.js';
import { framedForms } from './forms.generated.js';
import type { FormOptions } from './options.generated.js';
import type { SourcesOptions, StaticForm, StaticOptions } from './options.js';
import { tableHTML } from './table.js';

const forms: { [F in StaticForm]: DrawForm<FormOptions[F]> } = {
  ...framedForms,
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
  if (data) return selectOwnData(data, form, view);
  const found = isDerived(of) ? undefined : lookup(of, vintages);
  return found && !found.derivation ? selectFound(found, form, view, vintages, of) : selectDerived(of, vintages);
};

/** A figure of any form but the list of sources, with its table. @throws FigureError as the form does */
export const draw = <F extends StaticForm>(form: F, options: StaticOptions<F>): Drawing & { table: () => string } => {
  const { locale = 'en' } = options;
  const selection = select(form, options);
  const words = hedgeWords(locale);
  const drawing = forms[form](selection, { ...options, locale, words });
  return { ...drawing, table: () => tableHTML(drawing.rows, selection.vintage, { locale, words }) };
};

/** The list of sources of the figures named. @throws FigureError `schema` where evidence does not say whose it is */
export const listSources = (options: SourcesOptions): SourcesScene => {
  // Plain JavaScript may leave out what the types demand.
  const { of = '', vintages = [], evidence = {}, locale = 'en', heading } = options as Partial<SourcesOptions>;
  // A list of evidence does not say whose it is: ids mean something in their own vintage only.
  if (Array.isArray(evidence))
    throw figureError('schema', 'evidence', evidence, "an object by vintage: { 'troops@2024-10-22': evidence }");
  const evidenceOf = (vintage: Vintage): readonly Evidence[] => evidence[formatReference(vintage)] ?? [];
  const list = sourcesOf(resolveReferences(of, vintages), evidenceOf, { locale, words: hedgeWords(locale) });
  return sourcesScene(list, heading);
};
