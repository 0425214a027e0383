import { noteWords } from '../../src/messages/index.js';
import type { Tone } from './mark.js';
import { type Block, escape, type Paper, paragraph, px, stack } from './picture-block.js';
import { arrangeNotes } from './note.js';
import { pictureLegend } from './picture-mark.js';
import type { Frame } from './scene.js';
import { tones } from './tones.js';

/** How a still picture is made. */
export interface PictureOptions {
  /** In px. Default 600. */
  width?: number;
  /** Default `light`, also for `auto`: a picture has no page to follow. */
  theme?: 'auto' | 'light' | 'dark';
  /** Begins every id inside the picture. Default: made from what the picture shows, so that two on one page have their own. */
  id?: string;
}

/** Colours of the paper and of what is drawn on it. */
const colours = (theme: 'light' | 'dark'): Omit<Paper, 'width' | 'id'> => {
  const { mute, rule, track, tint, paper, ...marks } = tones[theme];
  return { ink: theme === 'dark' ? '#e9e9e6' : '#17191c', mute, rule, track, tint, ground: paper, tones: marks };
};

const hatch = (tone: Tone, paper: Paper, pitch: number): string =>
  `<pattern id="${paper.id}-${tone}" width="${pitch}" height="${pitch}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="${pitch}" height="${pitch}" fill="${paper.ground}"/><rect width="${px(pitch * 0.4)}" height="${pitch}" fill="${paper.tones[tone]}"/></pattern>`;

/** What a picture has of a figure's frame. */
type Framed = Omit<Frame, 'rows' | 'warnings'> & {
  /** Reference of the figure, for what cannot be opened here; none where the data are a page's own. */
  reference?: string;
};

/** The notes of a picture, each with the number by which a mark refers to it; then how many there are elsewhere. */
const noteLines = ({ notes, heading, takeaway, reference = '' }: Framed): string[] => {
  const { shown, folded } = arrangeNotes(notes, `${heading} ${takeaway}`);
  return [
    ...shown.map(({ mark, text }) => (mark ? `(${mark}) ${text}` : text)),
    ...(folded.length ? [noteWords.elsewhere(noteWords.folded(folded.length, shown.length), reference)] : []),
  ];
};

/** Stands for the id while a picture is made; no text of data can hold it. */
const placeholder = '\ufffe';

/** A short name for a text, the same each time and everywhere: 32 bits of FNV-1a. */
const checksum = (text: string): string => {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
};

/**
 * A whole picture: heading, takeaway, graphic, notes, and the credit inside it, so that a picture passed on keeps its
 * source. Plain SVG: no style sheet, no font, no script. `pitch` is the distance of hatch lines in the graphic's units.
 */
export const picture = (
  scene: Framed,
  graphic: (paper: Paper) => Block,
  options: PictureOptions = {},
  pitch = 6,
): string => {
  const { theme, id = placeholder } = options;
  const width = Number.isFinite(options.width) ? (options.width ?? 600) : 600;
  const margin = 16;
  const safeId = id === placeholder ? id : id.replace(/[^\w-]/g, '');
  const paper: Paper = {
    ...colours(theme === 'dark' ? 'dark' : 'light'),
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
      pictureLegend(scene.encodings, paper),
      stack(
        noteLines(scene).map((text) => paragraph(text, paper, { size: 12, fill: paper.mute })),
        3,
      ),
      paragraph(scene.credit.join(' · '), paper, { size: 12, fill: paper.mute }),
    ].filter((b) => b.height),
    14,
  );
  const hatched = (Object.keys(paper.tones) as Tone[]).filter((tone) => markup.includes(`#${safeId}-${tone})`));
  const [w, h] = [paper.width + 2 * margin, Math.ceil(height + 2 * margin)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img" aria-labelledby="${safeId}-title ${safeId}-desc" font-family="system-ui, 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"><title id="${safeId}-title">${escape(scene.heading)}</title><desc id="${safeId}-desc">${escape(scene.takeaway)}</desc><defs>${hatched.map((tone) => hatch(tone, paper, pitch)).join('')}</defs><rect width="${w}" height="${h}" fill="${paper.ground}"/><g transform="translate(${margin} ${margin})">${markup}</g></svg>`;
  return svg.replaceAll(placeholder, `figure-${checksum(svg)}`);
};
