import { noteWords } from '../../src/messages/index.js';
import type { Tone } from '../scene/mark.js';
import { type Block, type Paper, paragraph, stack } from './block.js';
import { pictureLegend } from './legend.js';
import { escape, px } from './text.js';
import { arrangeNotes } from '../scene/note.js';
import type { Frame } from '../scene/scene.js';
import { tones } from '../scene/tones.js';

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

/** Width at which a picture is laid out at most: a larger one is that one, enlarged, so that its words grow with it. */
const widest = 960;
const margin = 16;

/** Everything in a picture, between its margins. */
const content = (scene: Framed, graphic: (paper: Paper) => Block, paper: Paper): Block => {
  const small = { size: 12, fill: paper.mute };
  return stack(
    [
      stack(
        [
          paragraph(scene.heading, paper, { size: 17, bold: true }),
          paragraph(scene.takeaway, paper, { size: 15, fill: paper.mute }),
        ],
        4,
      ),
      graphic(paper),
      pictureLegend(scene.encodings, paper),
      stack(
        noteLines(scene).map((text) => paragraph(text, paper, small)),
        3,
      ),
      paragraph(scene.credit.join(' · '), paper, small),
    ],
    14,
  );
};

/** What a picture is called, and what it says; without a heading it is called by what it says. */
const named = ({ heading, takeaway }: Framed, id: string): [attribute: string, elements: string] => {
  const [title, description] = heading ? [heading, takeaway] : [takeaway, ''];
  const described = description && `<desc id="${id}-desc">${escape(description)}</desc>`;
  return [`${id}-title${description && ` ${id}-desc`}`, `<title id="${id}-title">${escape(title)}</title>${described}`];
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
  const width = Math.max(Number.isFinite(options.width) ? (options.width ?? 600) : 600, 240);
  const safeId = id === placeholder ? id : id.replace(/[^\w-]/g, '');
  const w = Math.min(width, widest);
  const paper: Paper = { ...colours(theme === 'dark' ? 'dark' : 'light'), width: w - 2 * margin, id: safeId };
  const { markup, height } = content(scene, graphic, paper);
  const hatched = (Object.keys(paper.tones) as Tone[]).filter((tone) => markup.includes(`#${safeId}-${tone})`));
  const h = Math.ceil(height + 2 * margin);
  const [label, names] = named(scene, safeId);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${px((h * width) / w)}" viewBox="0 0 ${w} ${h}" role="img" aria-labelledby="${label}" font-family="system-ui, 'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif">${names}<defs>${hatched.map((tone) => hatch(tone, paper, pitch)).join('')}</defs><rect width="${w}" height="${h}" fill="${paper.ground}"/><g transform="translate(${margin} ${margin})">${markup}</g></svg>`;
  return svg.replaceAll(placeholder, `figure-${checksum(svg)}`);
};
