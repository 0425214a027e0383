import type { Encoding } from './legend.js';
import { leastLength } from './mark.js';
import { type Block, line, type Paper, textWidth } from './picture-block.js';
import { barMarkup } from './picture-mark.js';

const sampleWidth = 26;
const size = 12;
const leading = 18;
const gap = 18;

/** The key of a still picture: each sample before its words, as many on a line as fit. */
export const pictureLegend = (encodings: readonly Encoding[], paper: Paper): Block => {
  let [x, y] = [0, 0];
  const entries = encodings.map(({ mark, tone, text, tooSmall }) => {
    const width = sampleWidth + 8 + textWidth(text, size);
    if (x && x + width > paper.width) [x, y] = [0, y + leading];
    const length = tooSmall ? leastLength : sampleWidth;
    const sample = barMarkup(x, y + 2, length, 12, mark, tone, { ...paper, width: x + sampleWidth });
    const words = line(text, x + sampleWidth + 8, y + size, { size, fill: paper.mute });
    x += width + gap;
    return sample + words;
  });
  return { markup: entries.join(''), height: encodings.length ? y + leading : 0 };
};
