import { barMarkup } from '../scene/picture-mark.js';
import { type Block, line, paragraph, type Paper, stack } from '../scene/picture-block.js';
import { picture, type PictureOptions } from '../scene/picture.js';
import type { RankingScene } from './scene.js';
import type { Row, Section } from './sections.js';

const row = ({ rank, name, value, note, size, mark, tone, highlighted, segments }: Row, paper: Paper): Block => {
  const ink = highlighted ? paper.tones.accent : paper.ink;
  const bars = segments?.length
    ? segments
        .map((s) =>
          barMarkup(
            28 + s.start * (paper.width - 28),
            20,
            s.size * (paper.width - 28),
            12,
            { look: 'solid', end: 'flat' },
            s.tone,
            paper,
          ),
        )
        .join('')
    : barMarkup(28, 20, size * (paper.width - 28), 12, mark, tone, paper);
  return {
    markup: [
      line(rank, 20, 13, { end: true, fill: paper.mute }),
      line(note ? `${name} (${note})` : name, 28, 13, { bold: highlighted, fill: ink }),
      line(value, paper.width, 13, { bold: highlighted, end: true, fill: ink }),
      bars,
    ].join(''),
    height: 34,
  };
};

/** What follows has another scale. */
const rule = (paper: Paper): Block => ({
  markup: `<rect y="6" width="${paper.width}" height="2" fill="${paper.mute}"/>`,
  height: 12,
});

const panel = ({ rows, folded, scale }: Section, paper: Paper): Block =>
  folded
    ? paragraph('⋯', paper, { fill: paper.mute, x: 28 })
    : stack(
        [
          ...(scale ? [rule(paper), paragraph(scale, paper, { size: 12, bold: true })] : []),
          ...rows.map((r) => row(r, paper)),
        ],
        3,
      );

/** A ranking as a still picture: what the element shows before anything is unfolded. */
export const rankingSVG = (scene: RankingScene, options?: PictureOptions): string =>
  picture(
    scene,
    (paper) => {
      const key = scene.key.map(({ label, tone }, i): Block => ({
        markup: `<rect width="12" height="12" fill="${paper.tones[tone]}"/>${line(label, 20, 11, { size: 13, fill: paper.mute })}`,
        height: i < scene.key.length - 1 ? 18 : 24,
      }));
      return stack([...key, ...scene.sections.map((p) => panel(p, paper))], 4);
    },
    options,
  );
