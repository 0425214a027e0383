import { ends, type Look, type Mark, percent, ripple, stub, type Tone } from '../scene/mark.js';
import { type Child, node } from './vdom.js';

/** One bar, ready to draw: fractions of the axis. */
export interface Bar {
  start?: number;
  size: number;
  mark: Mark;
  tone: Tone;
  /** Another follows it: a shaped end is set off from that. */
  followed?: boolean;
  /** No thicker than a line of text: its wave is flatter. */
  thin?: boolean;
}

const hatched: readonly Look[] = ['hatched', 'claimed'];

/** Hatching of one tone; drawn once in a figure that needs it, found by its id within the same shadow root. */
export const hatch = (tone: Tone, pitch = 6): Child =>
  node(
    'pattern',
    {
      id: `hatch-${tone}`,
      width: pitch,
      height: pitch,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    // Lines on paper: on a tint some tones would not stand out.
    node('rect', { class: 'gap', width: pitch, height: pitch }),
    node('rect', { class: `ink ${tone}`, width: pitch * 0.4, height: pitch }),
  );

/** Fill of a hatched mark; other looks are filled by class. */
export const fillOf = (look: Look, tone: Tone): string | undefined =>
  hatched.includes(look) ? `url(#hatch-${tone})` : undefined;

/** The patterns that bars are hatched with, each once; nothing where none is hatched. */
export const hatchesOf = (bars: readonly Bar[], pitch?: number): Child => {
  const tones = new Set(bars.filter((b) => hatched.includes(b.mark.look)).map((b) => b.tone));
  return (
    tones.size > 0 &&
    node(
      'svg',
      { class: 'defs', 'aria-hidden': 'true' },
      node(
        'defs',
        {},
        [...tones].map((tone) => hatch(tone, pitch)),
      ),
    )
  );
};

/** A bar in an SVG whose width is the axis. Percentages only: nothing is measured, print and zoom re-fit by themselves. */
export const bar = ({ start, size, mark: { look, end }, tone, followed, thin }: Bar): Child => {
  const width = percent(size);
  const shape = { class: `mark ${look} ${tone}`, part: 'mark', fill: fillOf(look, tone) };
  const edge = { class: `edge ${tone}`, x2: width };
  const drawn = [
    end === 'flat' || look === 'outline'
      ? // What is unknown is thinner than an outline, so that it shows inside one.
        node('rect', {
          ...shape,
          ...(look === 'unknown' ? { width: stub, y: '22%', height: '56%' } : { width, height: '100%' }),
        })
      : [
          // The bar ends short of its number, where the outline of the end takes over.
          node(
            'svg',
            { class: 'clip', width, height: '100%' },
            node('rect', { ...shape, width: '100%', height: '100%', transform: 'translate(-4 0)' }),
          ),
          node(
            'svg',
            { x: width, width: 8, height: '100%', viewBox: '4 0 8 24', preserveAspectRatio: 'none' },
            followed && node('path', { class: 'gap', d: ends[end], transform: 'translate(2 0)' }),
            node('path', { ...shape, d: thin && end === 'open' ? ripple : ends[end] }),
          ),
        ],
    // Beside the hatching, not on it, where a dotted line would not be seen.
    look === 'claimed' && [
      node('line', { ...edge, transform: 'translate(0 -2.5)' }),
      node('line', { ...edge, y1: '100%', y2: '100%', transform: 'translate(0 2.5)' }),
    ],
  ];
  return start ? node('svg', { x: percent(start), width: '100%', height: '100%' }, drawn) : drawn;
};
