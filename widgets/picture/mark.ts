import { leastLength, type Look, type Mark, overhang, unknownLength, type Tone } from '../scene/mark.js';
import type { Paper } from './block.js';
import { px } from './text.js';

/** Attributes that draw a mark's look, with outlines so thick. */
export const looks = (look: Look, tone: Tone, paper: Paper, stroke = 1.5): string =>
  look === 'hatched' || look === 'claimed'
    ? `fill="url(#${paper.id}-${tone})"`
    : look === 'outline'
      ? `fill="none" stroke="${paper.mute}" stroke-width="${stroke}"`
      : look === 'expected'
        ? `fill="${paper.tint}" stroke="${paper.tones[tone]}" stroke-width="${stroke}"`
        : look === 'unknown'
          ? `fill="none" stroke="${paper.mute}" stroke-dasharray="5 4"`
          : `fill="${paper.tones[tone]}"`;

/** A bar as one outline, with the end of its number: here the width is known, so nothing needs to be fitted. */
const barPath = (x: number, y: number, width: number, height: number, end: Mark['end']): string => {
  const [right, middle, bottom] = [x + width, y + height / 2, y + height];
  const bulge = Math.min(3, width);
  const wave = height < 20 ? bulge / 2 : bulge;
  const edge = {
    flat: `V${px(bottom)}`,
    open: `C${px(right + wave)} ${px(y + height / 6)} ${px(right + wave)} ${px(y + height / 3)} ${px(right)} ${px(middle)}S${px(right - wave)} ${px(bottom - height / 6)} ${px(right)} ${px(bottom)}`,
    more: `V${px(middle - 6)}L${px(right + 6)} ${px(middle)}L${px(right)} ${px(middle + 6)}V${px(bottom)}`,
    fewer: `L${px(right - bulge)} ${px(middle)}L${px(right)} ${px(bottom)}`,
  }[end];
  return `M${px(x)} ${px(y)}H${px(right)}${edge}H${px(x)}z`;
};

/** A bar of a length in px: one that is not zero shows at least a little, and no end reaches over the paper. */
export const barMarkup = (
  x: number,
  y: number,
  width: number,
  height: number,
  { look, end }: Mark,
  tone: Tone,
  paper: Paper,
): string => {
  if (!width && look !== 'unknown' && end !== 'more') return '';
  const length =
    look === 'unknown' ? unknownLength : Math.max(leastLength, Math.min(width, paper.width - x - overhang[end]));
  const edge = look === 'claimed' ? ` stroke="${paper.tones[tone]}" stroke-width="1.2" stroke-dasharray="1.5 3"` : '';
  return `<path d="${barPath(x, y, length, height, look === 'outline' ? 'flat' : end)}" ${looks(look, tone, paper)}${edge}/>`;
};
