import { bidiControls } from '../../src/format/one-line.js';
import { noBreak } from '../../src/format/no-break.js';
import { type Look, type Mark, stub, type Tone } from './mark.js';
import type { Frame } from './scene.js';

/** How a still picture is made. */
export interface PictureOptions {
  /** In px. Default 600. */
  width?: number;
  /** Default `light`, also for `auto`: a picture has no page to follow. */
  theme?: 'auto' | 'light' | 'dark';
  /** Begins every id inside the picture; give each of several on one page its own. */
  id?: string;
}

/** A piece of a picture: markup from y = 0 down, and its height in px. */
export interface Block {
  markup: string;
  height: number;
}

/** Colours, measures and ids that every piece of one picture shares. */
export interface Paper {
  width: number;
  id: string;
  ink: string;
  mute: string;
  rule: string;
  track: string;
  tint: string;
  ground: string;
  tones: Record<Tone, string>;
}

const papers: Record<'light' | 'dark', Omit<Paper, 'width' | 'id'>> = {
  light: {
    ink: '#17191c',
    mute: '#5b6167',
    rule: '#d3d6d9',
    track: '#eef0f1',
    tint: '#dbe9f3',
    ground: '#ffffff',
    tones: { accent: '#0b5a8f', muted: '#84898e', c1: '#12436d', c2: '#e85b16', c3: '#6a6d70', c4: '#2a8f86' },
  },
  dark: {
    ink: '#e9e9e6',
    mute: '#a9aeb3',
    rule: '#44484d',
    track: '#2a2d31',
    tint: '#16324a',
    ground: '#141414',
    tones: { accent: '#6cb8f0', muted: '#7c8085', c1: '#197ce6', c2: '#ffd2a0', c3: '#cc4a90', c4: '#f0b64a' },
  },
};

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** What XML has no place for, not even as an entity: control characters, halves of characters, what is none. */
const impossible = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
/** Text as XML text or attribute. */
export const escape = (text: string): string =>
  text
    .replace(/[&<>"']/g, (c) => entities[c]!)
    .replace(impossible, '')
    .replace(bidiControls, '');

const px = (n: number): string => String(Number(n.toFixed(2)));

/** Width of a text in px, estimated without a font; good to about 15 %, so layouts leave that much room. */
export const textWidth = (text: string, size: number, bold = false): number =>
  Array.from(text).reduce(
    (w, c) =>
      w + (/[\u1100-\uffdc]/.test(c) ? 1 : /[ .,:;'’|ijl!()]/.test(c) ? 0.36 : /[A-ZMW€%m]/.test(c) ? 0.76 : 0.6),
    0,
  ) *
  size *
  (bold ? 1.07 : 1);

/** Lines no wider than `width`; a word that is wider stands alone, numbers stay with what they count. */
export const wrap = (text: string, width: number, size: number, bold = false): string[] =>
  noBreak(text)
    .split(/[^\S\u00a0]+/)
    .reduce<string[]>((lines, word) => {
      const joined = lines.length ? `${lines.at(-1)!} ${word}` : word;
      if (lines.length && textWidth(joined, size, bold) <= width) return [...lines.slice(0, -1), joined];
      return [...lines, word];
    }, []);

/** One line of text whose baseline is y. */
export const line = (
  text: string,
  x: number,
  y: number,
  { size = 14, bold = false, fill = '', end = false }: { size?: number; bold?: boolean; fill?: string; end?: boolean },
): string =>
  `<text x="${px(x)}" y="${px(y)}" font-size="${size}"${bold ? ' font-weight="700"' : ''}${fill && ` fill="${fill}"`}${end ? ' text-anchor="end"' : ''}>${escape(text)}</text>`;

/** Wrapped lines as a block. */
export const paragraph = (
  text: string,
  paper: Paper,
  {
    size = 14,
    bold = false,
    fill = paper.ink,
    x = 0,
  }: { size?: number; bold?: boolean; fill?: string; x?: number } = {},
): Block => {
  const leading = Math.round(size * 1.4);
  const lines = wrap(text, paper.width - x, size, bold);
  return {
    markup: lines.map((l, i) => line(l, x, i * leading + size, { size, bold, fill })).join(''),
    height: lines.length * leading,
  };
};

/** A name and its number: on one line where both fit, else the number under the name, at the end. */
export const labelled = (
  label: string,
  value: string,
  paper: Paper,
  { size = 15, bold = true }: { size?: number; bold?: boolean } = {},
): Block => {
  const number = (y: number): string => line(value, paper.width, y, { size, bold, end: true, fill: paper.ink });
  if (textWidth(label, 14) + textWidth(value, size, bold) + 12 <= paper.width) {
    return { markup: line(label, 0, 14, { fill: paper.mute }) + number(14), height: 18 };
  }
  const name = paragraph(label, paper, { fill: paper.mute });
  return { markup: name.markup + number(name.height + 13), height: name.height + 18 };
};

/** Blocks under one another, so many px apart. */
export const stack = (blocks: readonly Block[], gap = 0): Block =>
  blocks.reduce<Block>(
    (all, { markup, height }) => {
      const y = all.height + (all.height ? gap : 0);
      return { markup: `${all.markup}<g transform="translate(0 ${px(y)})">${markup}</g>`, height: y + height };
    },
    { markup: '', height: 0 },
  );

/** Attributes that draw a mark's look. */
export const looks = (look: Look, tone: Tone, paper: Paper): string =>
  look === 'hatched' || look === 'claimed'
    ? `fill="url(#${paper.id}-${tone})"`
    : look === 'outline'
      ? `fill="none" stroke="${paper.mute}" stroke-width="1.5"`
      : look === 'expected'
        ? `fill="${paper.tint}" stroke="${paper.tones[tone]}" stroke-width="1.25"`
        : look === 'unknown'
          ? `fill="none" stroke="${paper.mute}" stroke-dasharray="5 4"`
          : `fill="${paper.tones[tone]}"`;

/** A bar as one outline, with the end of its number: here the width is known, so nothing needs to be fitted. */
export const barPath = (x: number, y: number, width: number, height: number, end: Mark['end']): string => {
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

/** A bar. */
export const barMarkup = (
  x: number,
  y: number,
  width: number,
  height: number,
  { look, end }: Mark,
  tone: Tone,
  paper: Paper,
): string => {
  const length = look === 'unknown' ? stub : width;
  const edge = look === 'claimed' ? ` stroke="${paper.tones[tone]}" stroke-width="1.2" stroke-dasharray="1.5 3"` : '';
  return `<path d="${barPath(x, y, length, height, look === 'outline' ? 'flat' : end)}" ${looks(look, tone, paper)}${edge}/>`;
};

const hatch = (tone: Tone, paper: Paper, pitch: number): string =>
  `<pattern id="${paper.id}-${tone}" width="${pitch}" height="${pitch}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="${pitch}" height="${pitch}" fill="${paper.ground}"/><rect width="${px(pitch * 0.4)}" height="${pitch}" fill="${paper.tones[tone]}"/></pattern>`;

/**
 * A whole picture: heading, takeaway, graphic, notes, and the credit inside it, so that a picture passed on keeps its
 * source. Plain SVG: no style sheet, no font, no script. `pitch` is the distance of hatch lines in the graphic's units.
 */
export const picture = (
  scene: Omit<Frame, 'rows' | 'warnings'>,
  graphic: (paper: Paper) => Block,
  options: PictureOptions = {},
  pitch = 6,
): string => {
  const { theme, id = 'figure' } = options;
  const width = Number.isFinite(options.width) ? (options.width ?? 600) : 600;
  const margin = 16;
  const safeId = id.replace(/[^\w-]/g, '');
  const paper: Paper = {
    ...papers[theme === 'dark' ? 'dark' : 'light'],
    width: Math.max(width, 240) - 2 * margin,
    id: safeId,
  };
  const { markup, height } = stack(
    [
      stack(
        [
          paragraph(scene.heading, paper, { size: 17, bold: true }),
          paragraph(scene.takeaway, paper, { size: 15, fill: paper.mute }),
        ].filter((b) => b.height),
        4,
      ),
      graphic(paper),
      ...(scene.encodings.length
        ? [paragraph(scene.encodings.map((e) => e.text).join(' · '), paper, { size: 12, fill: paper.mute })]
        : []),
      ...(scene.notes.length
        ? [
            stack(
              scene.notes.map((note) => paragraph(note, paper, { size: 12, fill: paper.mute })),
              3,
            ),
          ]
        : []),
      paragraph(scene.credit.join(' · '), paper, { size: 12, fill: paper.mute }),
    ].filter((b) => b.height),
    14,
  );
  const tones = (Object.keys(paper.tones) as Tone[]).filter((tone) => markup.includes(`#${safeId}-${tone})`));
  const [w, h] = [paper.width + 2 * margin, Math.ceil(height + 2 * margin)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img" aria-labelledby="${safeId}-title ${safeId}-desc" font-family="system-ui, 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"><title id="${safeId}-title">${escape(scene.heading)}</title><desc id="${safeId}-desc">${escape(scene.takeaway)}</desc><defs>${tones.map((tone) => hatch(tone, paper, pitch)).join('')}</defs><rect width="${w}" height="${h}" fill="${paper.ground}"/><g transform="translate(${margin} ${margin})">${markup}</g></svg>`;
};
