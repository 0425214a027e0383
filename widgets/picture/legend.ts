import type { Encoding } from '../scene/legend.js';
import { leastLength } from '../scene/mark.js';
import { type Block, flow, type Paper, type Sized } from './block.js';
import { barMarkup } from './mark.js';
import { line, textWidth } from './text.js';

const size = 12;
const sampleWidth = 26;

/** Words of a key after their sample, which is so wide. */
export const keyed = (sample: string, width: number, text: string, paper: Paper): Sized => ({
  markup: sample + line(text, width + 8, size, { size, fill: paper.mute }),
  height: 18,
  width: width + 8 + textWidth(text, size),
});

/** The key of a still picture: each sample before its words, as many on a line as fit. */
export const pictureLegend = (encodings: readonly Encoding[], paper: Paper): Block =>
  flow(
    encodings.map(({ mark, tone, text, tooSmall }) => {
      const length = tooSmall ? leastLength : sampleWidth;
      return keyed(barMarkup(0, 2, length, 12, mark, tone, { ...paper, width: sampleWidth }), sampleWidth, text, paper);
    }),
    paper.width,
    18,
    0,
  );
