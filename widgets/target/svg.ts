import { barMarkup, type Block, labelled, type Paper, picture, type PictureOptions, stack } from '../frame/svg.js';
import type { Amount, TargetScene } from './scene.js';

const words = ({ label, value, word }: Amount, share: string, bold: boolean, paper: Paper): Block =>
  labelled(word ? `${label} (${word})` : label, [value, share].filter(Boolean).join(' · '), paper, { bold });

/** A promise and its delivery as a still picture. */
export const targetSVG = (scene: TargetScene, options?: PictureOptions): string =>
  picture(
    scene,
    (paper) => {
      const { promised, delivered, share } = scene;
      const bars = [promised, delivered].map(({ size, mark }) =>
        barMarkup(0, 0, paper.width * (mark.look === 'unknown' ? 1 : size), 36, mark, 'accent', paper),
      );
      return stack(
        [
          words(delivered, share, true, paper),
          { markup: bars.join(''), height: 36 },
          words(promised, '', false, paper),
        ],
        5,
      );
    },
    options,
  );
