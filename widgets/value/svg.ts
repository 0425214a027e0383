import { attributionOf } from '../scene/attribution.js';
import type { Options, Selection } from '../scene/scene.js';
import { creditOf } from '../scene/scene.js';
import { paragraph, stack } from '../picture/block.js';
import { picture, type PictureOptions } from '../picture/picture.js';
import type { ValueScene } from './scene.js';

/** One number as a still picture: large, with its name, who says it and for when. */
export const valueSVG = (
  { text, label, observation }: ValueScene,
  { vintage }: Selection,
  options: Options & PictureOptions,
): string => {
  const { attribution: says, period, note } = attributionOf(observation, vintage);
  return picture(
    {
      heading: label,
      takeaway: [says, period].filter(Boolean).join('. '),
      notes: note ? [{ kind: 'number', text: note }] : [],
      encodings: [],
      credit: creditOf([observation], vintage),
    },
    (paper) => stack([paragraph(text, paper, { size: 32, bold: true })]),
    options,
  );
};
