import { isolateNames } from '../../src/format/isolate.js';
import { signs } from './dot-paths.js';
import { barMarkup, looks } from '../scene/picture-mark.js';
import {
  type Block,
  labelled,
  line as textLine,
  paragraph,
  type Paper,
  stack,
  textWidth,
} from '../scene/picture-block.js';
import { picture, type PictureOptions } from '../scene/picture.js';
import type { Line, SeriesScene } from './scene.js';
import { isWritten } from './written-steps.js';

const height = 22;
/** Room at the end of a strip for the sign beside a dot. */
const room = 16;

const gridOf = (count: number, paper: Paper, tall: number): string =>
  Array.from({ length: count }, (_, i) => {
    const x = (i / (count - 1)) * (paper.width - room);
    return `<path d="M${Number(x.toFixed(2))} 0v${tall}" stroke="${i ? paper.rule : paper.mute}"/>`;
  }).join('');

const dotMarkup = ({ dot: { at, range, mark, again } }: Line, bars: boolean, paper: Paper): string => {
  const length = paper.width - room;
  if (at === null) return barMarkup(0, 3, length, height - 6, mark, 'accent', paper);
  if (range) {
    const flat = { look: mark.look, end: 'flat' } as const;
    return barMarkup(range[0] * length, 6, (range[1] - range[0]) * length, height - 12, flat, 'accent', paper);
  }
  if (bars) return barMarkup(0, 3, at * length, height - 6, mark, 'accent', paper);
  const edge =
    mark.look === 'claimed' ? ` stroke="${paper.tones.accent}" stroke-width="2" stroke-dasharray="2 1.77"` : '';
  const sign =
    mark.end === 'flat' ? '' : `<path d="${signs[mark.end]}" fill="none" stroke="${paper.ink}" stroke-width="1.75"/>`;
  return `<g transform="translate(${Number((at * length).toFixed(2))} ${height / 2})"><circle r="${again ? 4 : 6}" ${looks(mark.look, 'accent', paper)}${edge}/>${sign}</g>`;
};

/** Words at the ends of the axis and in its middle, as many as fit. */
const ticksOf = (ticks: readonly string[], paper: Paper): Block => ({
  markup: ticks
    .map((text, i) => {
      if (!isWritten(i, ticks.length)) return '';
      const x = (i / (ticks.length - 1)) * (paper.width - room);
      const width = textWidth(text, 12);
      const start = i === 0 ? 0 : i === ticks.length - 1 ? x - width : x - width / 2;
      return textLine(text, start, 12, { size: 12, fill: paper.mute });
    })
    .join(''),
  height: 16,
});

const rowOf = (line: Line, { ticks, by }: SeriesScene, paper: Paper): Block => {
  const who = isolateNames([line.who, line.word && `(${line.word})`].filter(Boolean).join(' '));
  return stack(
    [
      labelled(line.when, line.value, paper),
      { markup: gridOf(ticks.length, paper, height) + dotMarkup(line, by === 'vintages', paper), height },
      paragraph(who, paper),
      ...(line.aside ? [paragraph(line.aside, paper, { size: 12, fill: paper.mute })] : []),
    ],
    2,
  );
};

/** Statements or vintages as a still picture: a list, each over a strip of the same axis. */
export const seriesSVG = (scene: SeriesScene, options?: PictureOptions): string =>
  picture(
    scene,
    (paper) =>
      stack(
        [
          ticksOf(scene.ticks, paper),
          stack(
            scene.lines.map((line) => rowOf(line, scene, paper)),
            12,
          ),
          ...(scene.rule ? [paragraph(scene.rule, paper, { size: 12, fill: paper.mute })] : []),
        ],
        4,
      ),
    options,
    4,
  );
