import { barMarkup, looks } from '../picture/mark.js';
import { type Block, type Paper, shifted } from '../picture/block.js';
import { escape, px, textWidth } from '../picture/text.js';
import type { Mark } from '../scene/mark.js';
import { signs } from './dot-paths.js';
import { cornerOf, leaderOf } from './label-placement.js';
import { lineHeight, openLength, type Plot, type PlotDot, type PlotLabel, plotHeight } from './plot.js';

/** A dot around the origin, small where it takes up an earlier count; `turned` where amounts grow upward. */
export const dotMarkup = ({ look, end }: Mark, again: boolean | undefined, paper: Paper, turned = false): string => {
  const edge = look === 'claimed' ? ` stroke="${paper.tones.accent}" stroke-width="2" stroke-dasharray="2 1.77"` : '';
  const turn = turned ? ' transform="rotate(-90)"' : '';
  const sign =
    end === 'flat' ? '' : `<path d="${signs[end]}" fill="none" stroke="${paper.ink}" stroke-width="1.75"${turn}/>`;
  return `<circle r="${again ? 4 : 6}" ${looks(look, 'accent', paper)}${edge}/>${sign}`;
};

const [above, below, beside] = [26, 30, 44];
const gap = 10;

/** Words of a plot; a line that runs behind them is broken. */
const words = (text: string, x: number, y: number, anchor: string, attributes: string, { ground }: Paper): string =>
  `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" stroke="${ground}" stroke-width="4" stroke-linejoin="round" paint-order="stroke" ${attributes}>${escape(text)}</text>`;

const labelMarkup = (label: PlotLabel, paper: Paper): string => {
  const { side, away, values, who, together, width } = label;
  const [x, y] = cornerOf(label, label);
  const [from, to] = leaderOf(side, away);
  const [at, anchor] = /before$/.test(side)
    ? [x + width, 'end']
    : /after$/.test(side)
      ? [x, 'start']
      : [x + width / 2, 'middle'];
  const lines: [text: string, attributes: string][] = [
    ...values.map((value): [string, string] => [value, `font-size="14" font-weight="700" fill="${paper.ink}"`]),
    ...[who, together].filter(Boolean).map((text): [string, string] => [text, `font-size="13" fill="${paper.mute}"`]),
  ];
  const leader = away ? `<path d="M0 ${px(from)}V${px(to)}" stroke="${paper.mute}"/>` : '';
  return (
    leader +
    lines.map(([text, attributes], i) => words(text, at, y + i * lineHeight + 14, anchor, attributes, paper)).join('')
  );
};

/** One statement: its dot or range, the stretch of time that it was said in, the line of an open end. */
const markup = ({ at, range, band, open, mark, again, x }: PlotDot, length: number, paper: Paper): string => {
  const stroke = `stroke="${paper.tones.accent}" stroke-width="2"`;
  const stretch = band ? `<path d="M${px((band[0] - x) * length)} 0H${px((band[1] - x) * length)}" ${stroke}/>` : '';
  const side = open === 'after' ? 1 : -1;
  const end = open ? `<path d="M${side * 6} 0H${side * openLength}" ${stroke} stroke-dasharray="3 3"/>` : '';
  if (!range) return stretch + end + dotMarkup(mark, again, paper, true);
  const [low, high] = range.map((bound) => (at! - bound) * plotHeight) as [number, number];
  // A bar that stands: drawn along its axis, and turned.
  const bar = barMarkup(-low, -4, low - high, 8, { look: mark.look, end: 'flat' }, 'accent', paper);
  return `${stretch}<g transform="rotate(-90)">${bar}</g>`;
};

/** Statements over time as a still picture: dots between two axes, with words beside them. */
export const plotBlock = ({ ticks, dots }: Plot, amounts: readonly string[], paper: Paper): Block => {
  const scale = Math.max(34, ...amounts.map((text) => textWidth(text, 12))) + gap;
  const length = paper.width - scale - beside;
  const muted = `font-size="12" fill="${paper.mute}"`;
  const grid = amounts.map((text, i) => {
    const y = (1 - i / (amounts.length - 1)) * plotHeight;
    const line = `<path d="M0 ${px(y)}h${px(length)}" stroke="${i ? paper.rule : paper.mute}"/>`;
    return line + words(text, -gap, y + 4, 'end', muted, paper);
  });
  const times = ticks.map(({ at, text }) => {
    const tick = `<path d="M${px(at * length)} ${plotHeight}v5" stroke="${paper.mute}"/>`;
    return tick + words(text, at * length, plotHeight + 22, 'middle', muted, paper);
  });
  const at = ({ x, at }: PlotDot, drawn: string): string =>
    drawn && shifted({ markup: drawn, height: 0 }, x * length, (1 - at!) * plotHeight).markup;
  const marks = dots.map((dot) => at(dot, markup(dot, length, paper)));
  const labels = dots.map((dot) => at(dot, dot.label ? labelMarkup(dot.label, paper) : ''));
  const all = [...grid, ...times, ...marks, ...labels].join('');
  return { ...shifted({ markup: all, height: plotHeight + below }, scale, above), height: above + plotHeight + below };
};
