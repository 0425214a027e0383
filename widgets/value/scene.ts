import { isolate } from '../../src/format/isolate.js';
import { labelOf } from '../../src/format/label.js';
import { formatValueWith } from '../../src/format/number.js';
import { figureError } from '../../src/error/figure-error.js';
import type { Observation } from '../../src/model/observation.js';
import type { Mark } from '../scene/mark.js';
import { markOf } from '../scene/mark-of.js';
import type { Options, Selection } from '../scene/scene.js';

/** One number inside a sentence, ready to draw. @internal */
export interface ValueScene {
  /** "around 8 million" */
  text: string;
  label: string;
  mark: Mark;
  observation: Observation;
  takeaway: string;
}

/** What a page may tell this form beside the data. */
export interface ValueOptions {
  /** The hedge as a word, as the locale's sign, or not at all. */
  hedge?: 'word' | 'sign' | 'none';
  /** Write the noun that is counted: "around 8 million rounds". */
  counted?: boolean;
}

/**
 * One observation → scene.
 * @throws FigureError `wrong-form` where a reference names no single observation
 */
export const valueScene = (
  selection: Selection,
  { locale, words, hedge, counted }: ValueOptions & Options,
): ValueScene => {
  const { vintage, view } = selection;
  const only = vintage.observations.length === 1 && !view ? vintage.observations[0] : undefined;
  const observation = selection.observation ?? only;
  if (!observation) {
    throw figureError(
      'wrong-form',
      'of',
      view?.id ?? vintage.dataset,
      'a reference that ends in the id of one observation',
    );
  }
  const text = formatValueWith(observation, { locale, words, ...(hedge && { hedge }), ...(counted && { counted }) });
  const label = labelOf(observation, vintage, locale);
  return { text, label, mark: markOf(observation), observation, takeaway: `${isolate(label)}: ${text}` };
};
