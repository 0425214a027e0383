import type { Vintage } from '../../src/model/vintage.js';
import { resolveReferences } from '../data/cited.js';
import { type FigureOnPage, figuresOnPage } from '../page/figures-on-page.js';
import type { Cited } from '../scene/scene.js';

/** What a list is of: what figures draw, and which figures of the page these are. */
export interface Gathered {
  cited: Cited[];
  figures: FigureOnPage[];
}

/** What references name, or else the page's figures as they are drawn now. @throws FigureError as look-up does */
export const gather = (of: string | undefined, vintages: readonly Vintage[]): Gathered => {
  if (of !== undefined) return { cited: resolveReferences(of, vintages), figures: [] };
  const drawn = figuresOnPage().flatMap((figure) => {
    const cited = figure.cited();
    return cited ? [{ figure, cited }] : [];
  });
  return { cited: drawn.map((each) => each.cited), figures: drawn.map((each) => each.figure) };
};
