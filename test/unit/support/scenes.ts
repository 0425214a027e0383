import { normalize } from '../../../src/user-data/normalize.js';
import type { VintageInput, ObservationInput } from '../../../src/user-data/figure-data.js';
import { hedgeWords } from '../../../src/format/hedge-words.js';
import type { View } from '../../../src/model/view.js';
import type { Vintage } from '../../../src/model/vintage.js';
import type { Frame, Options, Selection } from '../../../widgets/scene/scene.js';
import { partsScene } from '../../../widgets/parts/scene.js';
import { rankingScene } from '../../../widgets/ranking/scene.js';
import { seriesScene } from '../../../widgets/series/scene.js';
import { targetScene } from '../../../widgets/target/scene.js';
import { unitsScene } from '../../../widgets/units/scene.js';

/** What a page in this language tells a form. */
export const inLanguage = (locale: string): Options => ({ locale, words: hedgeWords(locale) });

export const english: Options = inLanguage('en');

/** A view of a dataset, by its id. */
export const viewOf = (vintage: Vintage, id: string): Selection => {
  const view = vintage.views.find((v) => v.id === id);
  if (!view) throw new Error(`${vintage.dataset} has no view ${id}`);
  return { vintage, view };
};

/** Rows of a page's own, with no view. */
export const rowsOf = (rows: ObservationInput[], given: Partial<VintageInput> = {}): Selection => ({
  vintage: normalize({ ...given, observations: rows }),
});

/** Rows of a page's own, with a view of them. */
export const drawnBy = (view: View, rows: ObservationInput[], given: Partial<VintageInput> = {}): Selection => {
  const vintage = normalize({ ...given, observations: rows, views: [view] });
  return { vintage, view };
};

/** The scene of any view by the form it is made for. */
export const sceneOf = (selection: Selection, options: Options = english): Frame => {
  switch (selection.view?.form) {
    case 'parts':
      return partsScene(selection, options);
    case 'ranking':
      return rankingScene(selection, options);
    case 'series':
      return seriesScene(selection, options);
    case 'target':
      return targetScene(selection, options);
    case 'units':
      return unitsScene(selection, options);
    default:
      throw new Error('a view is needed');
  }
};

/** Every string in a scene, at any depth; functions are not looked into. */
export const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
};
