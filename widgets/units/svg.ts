import { isolate, isolateNames } from '../../src/format/isolate.js';
import { type Block, labelled, type Paper, shifted, stack } from '../picture/block.js';
import { keyed } from '../picture/legend.js';
import { barMarkup, looks } from '../picture/mark.js';
import { picture, type PictureOptions } from '../picture/picture.js';
import type { Mark, Tone } from '../scene/mark.js';
import { squareHatch } from './squares.js';
import type { UnitsScene } from './scene.js';
import type { UnitLabel, Grid } from './grid.js';

const side = 12;

/** One square, beside the words for it. */
const sample = (mark: Mark, tone: Tone, paper: Paper): string =>
  barMarkup(0, 2, side, side, { ...mark, end: 'flat' }, tone, { ...paper, width: side });

/** Only where one grid holds several numbers must a sample say which squares are whose. */
const words = ({ label, value, word, mark, tone }: UnitLabel, isOnly: boolean, paper: Paper): Block => {
  const name = word ? isolateNames(`${isolate(label)} (${word})`) : label;
  if (isOnly) return labelled(name, value, paper);
  const { markup, height } = shifted(labelled(name, value, { ...paper, width: paper.width - side - 8 }), side + 8);
  return { markup: sample(mark, tone, paper) + markup, height };
};

/** Thin lines around the squares of what is hatched, as the element has them; in units of the grid. */
const edges: Partial<Record<Mark['look'], string>> = {
  claimed: 'stroke-width="0.6" stroke-dasharray="0.8 0.8"',
  hatched: 'stroke-width="0.35"',
};

const squares = ({ drawings }: Grid, paper: Paper): Block => {
  const drawing = drawings[paper.width < 560 ? 0 : drawings.length - 1]!;
  const [, , width, height] = drawing.viewBox.split(' ').map(Number) as [number, number, number, number];
  const scale = paper.width / width;
  const runs = drawing.runs.map(({ path, mark: { look }, tone }) => {
    const edge = edges[look] ? ` stroke="${paper.tones[tone]}" ${edges[look]}` : '';
    return `<path d="${path}" ${looks(look, tone, paper, 0.8)}${edge}/>`;
  });
  return { markup: `<g transform="scale(${Number(scale.toFixed(4))})">${runs.join('')}</g>`, height: height * scale };
};

/** Unlike magnitudes as a still picture. */
export const unitsSVG = (scene: UnitsScene, options?: PictureOptions): string =>
  picture(
    scene,
    (paper) =>
      stack(
        [
          ...scene.grids.map((grid) => {
            const labels = grid.labels.map((label) => words(label, grid.labels.length === 1, paper));
            return stack([...labels, squares(grid, paper)], 4);
          }),
          keyed(sample({ look: 'solid', end: 'flat' }, 'accent', paper), side, scene.rule, paper),
        ],
        14,
      ),
    options,
    squareHatch,
  );
