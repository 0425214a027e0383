import { isolateNames } from '../../src/format/isolate.js';
import { barMarkup } from '../picture/mark.js';
import { type Block, labelled, paragraph, type Paper, shifted, stack } from '../picture/block.js';
import { picture, type PictureOptions } from '../picture/picture.js';
import { line as textLine, px, textWidth } from '../picture/text.js';
import { dotMarkup, plotBlock } from './plot-svg.js';
import type { Line, SeriesScene } from './scene.js';
import { isWritten } from './amount-axis.js';

const height = 22;
/** Room at the end of a strip for the sign beside a dot. */
const room = 16;

const gridOf = (count: number, paper: Paper, tall: number): string =>
  Array.from({ length: count }, (_, i) => {
    const x = (i / (count - 1)) * (paper.width - room);
    return `<path d="M${px(x)} 0v${tall}" stroke="${i ? paper.rule : paper.mute}"/>`;
  }).join('');

const markOnAxis = ({ dot: { at, range, mark, again } }: Line, bars: boolean, paper: Paper): string => {
  const length = paper.width - room;
  if (at === null) return barMarkup(0, 3, length, height - 6, mark, 'accent', paper);
  if (range) {
    const flat = { look: mark.look, end: 'flat' } as const;
    return barMarkup(range[0] * length, 6, (range[1] - range[0]) * length, height - 12, flat, 'accent', paper);
  }
  if (bars) return barMarkup(0, 3, at * length, height - 6, mark, 'accent', paper);
  return shifted({ markup: dotMarkup(mark, again, paper), height: 0 }, at * length, height / 2).markup;
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

const speakerOf = ({ who, word }: Line): string => isolateNames([who, word && `(${word})`].filter(Boolean).join(' '));

const asideOf = ({ aside }: Line, paper: Paper): Block => paragraph(aside, paper, { size: 12, fill: paper.mute });

const rowOf = (line: Line, { ticks, by }: SeriesScene, paper: Paper): Block =>
  stack(
    [
      labelled(line.when, line.value, paper),
      { markup: gridOf(ticks.length, paper, height) + markOnAxis(line, by === 'vintages', paper), height },
      paragraph(speakerOf(line), paper),
      asideOf(line, paper),
    ],
    2,
  );

/** Narrowest paper on which a row stands on one line, and a plot over all of them. */
const wide = 640;
const gap = 18;

/** Rows on one line: when, who, on paper without a plot the strip, and the number. */
const wideRows = (scene: SeriesScene, paper: Paper): Block => {
  const { lines, ticks, by, plot } = scene;
  const widest = (texts: readonly string[]): number =>
    Math.max(...texts.map((text) => textWidth(text, 14, true))) + gap;
  const [when, value] = [widest(lines.map((line) => line.when)), widest(lines.map((line) => line.value))];
  const rest = paper.width - when - value;
  const who = plot ? rest : Math.min(rest / 2, widest(lines.map(speakerOf)));
  const axis: Paper = { ...paper, width: rest - who };
  const rows = lines.map((line): Block => {
    const said = { ...paper, width: who - gap };
    const words = stack([paragraph(speakerOf(line), said), asideOf(line, said)]);
    const strip = gridOf(ticks.length, axis, height) + markOnAxis(line, by === 'vintages', axis);
    const drawn = plot ? '' : shifted({ markup: strip, height }, when + who).markup;
    const number = textLine(line.value, paper.width, 14, { bold: true, anchor: 'end', fill: paper.ink });
    return {
      markup: textLine(line.when, 0, 14, { fill: paper.mute }) + shifted(words, when).markup + drawn + number,
      height: Math.max(words.height, height),
    };
  });
  const ruled = rows.map((row, i) => ({
    markup: i ? `<path d="M0 -3h${px(paper.width)}" stroke="${paper.rule}"/>${row.markup}` : row.markup,
    height: row.height,
  }));
  return stack([...(plot ? [] : [shifted(ticksOf(ticks, axis), when + who)]), stack(ruled, 6)], 4);
};

const narrowRows = (scene: SeriesScene, paper: Paper): Block =>
  stack(
    [
      ticksOf(scene.ticks, paper),
      stack(
        scene.lines.map((line) => rowOf(line, scene, paper)),
        12,
      ),
    ],
    4,
  );

/** Statements or vintages as a still picture: a plot where there are dates and room, and a list; without a plot each over a strip of the same axis. */
export const seriesSVG = (scene: SeriesScene, options?: PictureOptions): string =>
  picture(
    scene,
    (paper) => {
      const isWide = paper.width >= wide;
      return stack(
        [
          ...(isWide && scene.plot ? [plotBlock(scene.plot, scene.ticks, paper)] : []),
          isWide ? wideRows(scene, paper) : narrowRows(scene, paper),
          paragraph(scene.rule, paper, { size: 12, fill: paper.mute }),
        ],
        8,
      );
    },
    options,
    4,
  );
