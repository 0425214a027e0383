import { idsOfView, type View } from '../../model/view.js';
import { hedgeWords } from '../../format/hedge-words.js';
import { lookup } from '../../reference/lookup.js';
import type { Observation } from '../../model/observation.js';
import type { Vintage } from '../../model/vintage.js';
import { isDerived } from '../../reference/reference.js';
import { resolveReferences } from '../../../widgets/data/cited.js';
import type { Rows } from '../../../widgets/scene/rows.js';
import type { Frame, Options, Selection } from '../../../widgets/scene/scene.js';
import { selectFound } from '../../../widgets/data/select.js';
import { partsScene } from '../../../widgets/parts/scene.js';
import { rankingScene } from '../../../widgets/ranking/scene.js';
import { targetScene } from '../../../widgets/target/scene.js';
import { unitsScene } from '../../../widgets/units/scene.js';
import { resolveReference } from '../input/resolve.js';
import type { FigureInArticle } from './context.js';
import type { Figure } from '../markup/html.js';

/** The numbers that a figure draws, and the vintage they are from. */
export interface FigureRows {
  rows: Rows;
  vintage: Vintage;
  /** The quantity whose statements it gathers, where it draws what everybody says of one. */
  quantity?: string | undefined;
}

type MakeScene = (selection: Selection, options: Options, attributes: Figure['attributes']) => Frame;

const asNumber = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** Forms whose table is known: how each makes its scene from the attributes of its element. */
const scenes: Readonly<Record<string, MakeScene>> = {
  parts: (selection, options, attributes) => partsScene(selection, { ...options, whole: attributes.get('whole') }),
  ranking: (selection, options, attributes) =>
    rankingScene(selection, {
      ...options,
      highlight: attributes.get('highlight'),
      limit: asNumber(attributes.get('limit')),
      stack: attributes.get('stack'),
    }),
  target: (selection, options, attributes) =>
    targetScene(selection, { ...options, promised: attributes.get('promised') }),
  units: (selection, options, attributes) =>
    unitsScene(selection, { ...options, unitSize: asNumber(attributes.get('unit-size')) }),
};

/** Numbers of a form whose table is not known, as far as its view names them. */
const observationsOfView = (view: View | undefined, { observations }: Vintage): Observation[] =>
  view?.form === 'series' ? observations.filter((o) => idsOfView(view, { observations }).includes(o.id)) : [];

const quantityOf = (form: string, view: View | undefined, observation: Observation | undefined): string | undefined => {
  if (view?.form === 'series') return view.by === 'claims' ? view.quantity : undefined;
  return form === 'series' || form === 'claim' ? observation?.quantity : undefined;
};

/**
 * Resolves a reference of a figure to the numbers that it draws.
 * @throws FigureError as the element itself would
 */
export const rowsOf = ({ figure, locale, context }: FigureInArticle, reference: string): FigureRows => {
  const form = figure.tag.slice('figure-'.length);
  const scene = scenes[form];
  const { vintages } = context;
  // The list of sources accepts references that no other form does, and the other way round.
  if (form === 'sources') resolveReferences(reference, vintages);
  if (!scene || isDerived(reference)) {
    const { vintage, observation, view } = resolveReference(reference, vintages);
    const observations = observation ? [observation] : observationsOfView(view, vintage);
    return { vintage, rows: { observations }, quantity: quantityOf(form, view, observation) };
  }
  const found = lookup(reference, vintages);
  const selection = selectFound(found, form as View['form'], figure.attributes.get('view'), vintages, reference);
  const { rows } = scene(selection, { locale, words: hedgeWords(locale) }, figure.attributes);
  return { vintage: found.vintage, rows };
};
