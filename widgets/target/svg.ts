import { isolate, isolateNames } from '../../src/format/isolate.js';
import { barMarkup } from '../picture/mark.js';
import { type Block, labelled, type Paper, stack } from '../picture/block.js';
import { picture, type PictureOptions } from '../picture/picture.js';
import type { Amount, TargetScene } from './scene.js';

const words = ({ label, value, word }: Amount, share: string, bold: boolean, paper: Paper): Block =>
  labelled(
    word ? isolateNames(`${isolate(label)} (${word})`) : label,
    [value, share].filter(Boolean).join(' · '),
    paper,
    { bold },
  );

/** The promise's words at its end: before it where there is room, else after it. */
const under = ({ promised, wordsAfter }: TargetScene, paper: Paper): Block => {
  const end = paper.width * promised.size;
  if (!wordsAfter) return words(promised, '', false, { ...paper, width: end });
  const { markup, height } = words(promised, '', false, { ...paper, width: paper.width - end - 6 });
  return { markup: `<g transform="translate(${Math.round(end + 6)} 0)">${markup}</g>`, height };
};

/** Where more was delivered than promised, the promise shows as a line in the bar. */
const mark = ({ size }: Amount, paper: Paper): string => {
  const x = Math.round(paper.width * size);
  return size < 1
    ? `<rect x="${x - 2.5}" width="5" height="36" fill="${paper.ground}"/><rect x="${x - 0.75}" y="5" width="1.5" height="36" fill="${paper.mute}"/>`
    : '';
};

/** A promise and its delivery as a still picture. */
export const targetSVG = (scene: TargetScene, options?: PictureOptions): string =>
  picture(
    scene,
    (paper) => {
      const { promised, delivered, share } = scene;
      const bars = [promised, delivered].map(({ size, mark }) =>
        barMarkup(0, 0, paper.width * size, 36, mark, 'accent', paper),
      );
      return stack(
        [
          words(delivered, share, true, paper),
          { markup: bars.join('') + mark(promised, paper), height: 36 },
          under(scene, paper),
        ],
        5,
      );
    },
    options,
  );
