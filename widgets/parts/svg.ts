import { barMarkup } from '../scene/picture-mark.js';
import { type Block, labelled, type Paper, stack } from '../scene/picture-block.js';
import { picture, type PictureOptions } from '../scene/picture.js';
import type { Part, PartsScene } from './scene.js';

const row = ({ label, value, share, word, size, mark, tone }: Part, paper: Paper): Block => {
  const track = `<rect width="${paper.width}" height="18" fill="${paper.track}"/>`;
  return stack(
    [
      labelled(label, [value, share, word].filter(Boolean).join(' · '), paper),
      { markup: track + barMarkup(0, 0, paper.width * size, 18, mark, tone, paper), height: 18 },
    ],
    4,
  );
};

/** Parts of a whole as a still picture: a row for each part on a pale track. */
export const partsSVG = (scene: PartsScene, options?: PictureOptions): string =>
  picture(
    scene,
    (paper) =>
      stack(
        scene.parts.map((part) => row(part, paper)),
        12,
      ),
    options,
  );
