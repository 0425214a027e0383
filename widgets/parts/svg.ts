import { barMarkup } from '../picture/mark.js';
import { type Block, flow, labelled, type Paper, paragraph, shifted, type Sized, stack } from '../picture/block.js';
import { picture, type PictureOptions } from '../picture/picture.js';
import { line, px, textWidth } from '../picture/text.js';
import { textOn } from '../scene/tones.js';
import type { Part, PartsScene } from './scene.js';

const numbers = ({ value, share, word }: Part): string => [value, share, word].filter(Boolean).join(' · ');

const row = (part: Part, paper: Paper): Block => {
  const track = `<rect width="${paper.width}" height="18" fill="${paper.track}"/>`;
  const bar = barMarkup(0, 0, paper.width * part.size, 18, part.mark, part.tone, paper);
  return stack([labelled(part.label, numbers(part), paper), { markup: track + bar, height: 18 }], 4);
};

/** Narrowest paper on which one strip shows all parts, and its height. */
const stripFrom = 560;
const stripHeight = 48;
const gap = 2;
const padding = 10;

/** Whether the words of a part stand in its piece: they fit, with room for a wider font, and no hatching runs under them. */
const hasWordsInside = (part: Part, { width }: Paper): boolean =>
  part.mark.look === 'solid' &&
  Math.max(textWidth(part.label, 13), textWidth(numbers(part), 14, true)) * 1.15 <=
    part.strip.size * width - 2 * padding;

const piece = (part: Part, isLast: boolean, paper: Paper): string => {
  const { strip, mark, tone } = part;
  const [start, width] = [strip.start * paper.width, strip.size * paper.width];
  const draw = (x: number, on: Paper, drawn = mark): string => barMarkup(x, 0, width, stripHeight, drawn, tone, on);
  // A shaped end is set off from the piece that it reaches into.
  const erased = { ...paper, tones: { ...paper.tones, [tone]: paper.ground } };
  const edge = isLast || mark.end === 'flat' ? '' : draw(start + gap, erased, { look: 'solid', end: mark.end });
  const before = start ? `<rect x="${px(start)}" width="${gap}" height="${stripHeight}" fill="${paper.ground}"/>` : '';
  const fill = textOn(paper.tones[tone]);
  const words = hasWordsInside(part, paper)
    ? line(part.label, start + padding, 20, { size: 13, fill }) +
      line(numbers(part), start + padding, 38, { bold: true, fill })
    : '';
  return edge + draw(start, paper) + before + words;
};

/** What does not fit into its piece stands under the strip, with a sample of its colour. */
const entry = (part: Part, paper: Paper): Sized => {
  const words = paragraph(part.label, paper, { size: 13, fill: paper.mute });
  const number = shifted(paragraph(numbers(part), paper, { bold: true }), 0, words.height);
  const sample = barMarkup(0, 2, 14, 14, { ...part.mark, end: 'flat' }, part.tone, { ...paper, width: 14 });
  return {
    markup: sample + shifted({ markup: words.markup + number.markup, height: 0 }, 22).markup,
    height: number.height,
    width: 22 + Math.max(textWidth(part.label, 13), textWidth(numbers(part), 14, true)),
  };
};

const strip = (parts: readonly Part[], paper: Paper): Block => {
  const pieces = parts.map((part, i) => piece(part, i === parts.length - 1, paper));
  const outside = parts.filter((part) => !hasWordsInside(part, paper));
  return stack(
    [
      // The last first: a shaped end lies over the part that follows.
      { markup: pieces.reverse().join(''), height: stripHeight },
      flow(
        outside.map((part) => entry(part, paper)),
        paper.width,
        28,
        8,
      ),
    ],
    10,
  );
};

/** Parts of a whole as a still picture: one strip where there is room, else a row for each part on a pale track. */
export const partsSVG = (scene: PartsScene, options?: PictureOptions): string =>
  picture(
    scene,
    (paper) =>
      scene.strip && paper.width >= stripFrom
        ? strip(scene.parts, paper)
        : stack(
            scene.parts.map((part) => row(part, paper)),
            12,
          ),
    options,
  );
