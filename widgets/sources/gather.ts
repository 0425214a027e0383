import type { Vintage } from '../../src/model/vintage.js';
import type { resolveReferences } from '../data/cited.js';
import { type FigureOnPage, figuresOnPage } from '../page/figures-on-page.js';
import type { Cited } from '../scene/scene.js';

/** What a list is of: what figures draw, and which figures of the page these are. */
export interface Gathered {
  cited: Cited[];
  figures: FigureOnPage[];
}

/** What follows references, which only a list of some needs. @throws FigureError `unreachable` where it could not be loaded */
export type GetCode = () => { resolveReferences: typeof resolveReferences };

/** What references name, or else the page's figures as they are drawn now. @throws FigureError as look-up does */
export const gather = (of: string | undefined, vintages: readonly Vintage[], getCode: GetCode): Gathered => {
  if (of !== undefined) return { cited: getCode().resolveReferences(of, vintages), figures: [] };
  const drawn = figuresOnPage().flatMap((figure) => {
    const cited = figure.cited();
    return cited ? [{ figure, cited }] : [];
  });
  return { cited: drawn.map((each) => each.cited), figures: drawn.map((each) => each.figure) };
};
