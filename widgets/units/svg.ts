import { isolate, isolateNames } from '../../src/format/isolate.js';
import { type Block, labelled, paragraph, type Paper, stack } from '../scene/picture-block.js';
import { looks } from '../scene/picture-mark.js';
import { picture, type PictureOptions } from '../scene/picture.js';
import { squareHatch } from './squares.js';
import type { UnitsScene } from './scene.js';
import type { UnitLabel, Grid } from './grid.js';

const words = ({ label, value, word }: UnitLabel, paper: Paper): Block =>
  labelled(word ? isolateNames(`${isolate(label)} (${word})`) : label, value, paper);

const squares = ({ drawings }: Grid, paper: Paper): Block => {
  const drawing = drawings[paper.width < 480 ? 0 : drawings.length - 1]!;
  const [, , width, height] = drawing.viewBox.split(' ').map(Number) as [number, number, number, number];
  const scale = paper.width / width;
  const runs = drawing.runs.map(({ path, mark, tone }) => `<path d="${path}" ${looks(mark.look, tone, paper)}/>`);
  return { markup: `<g transform="scale(${Number(scale.toFixed(4))})">${runs.join('')}</g>`, height: height * scale };
};

/** Unlike magnitudes as a still picture. */
export const unitsSVG = (scene: UnitsScene, options?: PictureOptions): string =>
  picture(
    scene,
    (paper) =>
      stack(
        [
          ...scene.grids.map((grid) =>
            stack([...grid.labels.map((label) => words(label, paper)), squares(grid, paper)], 4),
          ),
          paragraph(scene.rule, paper, { size: 12, fill: paper.mute }),
        ],
        14,
      ),
    options,
    squareHatch,
  );
