import { type CSSResult, unsafeCSS } from 'lit';
import { tones } from '../scene/tones.js';

/** What a page can set in place of a colour of ours. */
const given: Partial<Record<string, string>> = {
  accent: 'accent',
  paper: 'surface',
  c1: '1',
  c2: '2',
  c3: '3',
  c4: '4',
  mute: 'muted',
  rule: 'rule',
  track: 'track',
};

const declare = (name: string, colour: string): string =>
  `--_${name}:${given[name] ? `var(--figure-color-${given[name]},${colour})` : colour};`;

const channels = (colour: string): number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

/** The light page’s colour where the text is dark, and the dark page’s where it is light: a dark page need not have said so by its color-scheme. */
const byText = (light: string, dark: string): string => {
  const to = channels(dark);
  const mixed = channels(light).map((from, i) => `calc(${from} + ${to[i]! - from}*var(--_light))`);
  // The text may be see-through; what is drawn is not.
  return `rgb(from currentColor ${mixed.join(' ')}/1)`;
};

const declareAll = (choose: (light: string, dark: string) => string): string =>
  Object.entries(tones.light)
    .map(([name, light]) => declare(name, choose(light, tones.dark[name as keyof typeof tones.dark])))
    .join('');

/** How much of the text’s colour is left in what stands back: of words so much that they still stand out by 4.5 : 1 where the text does by 6 : 1. */
const shares = { mute: 0.84, rule: 0.22, track: 0.07 };

/** Colours of every picture, by the colour of the text around; where an engine cannot tell that, by the page’s color-scheme. */
export const toneStyles: CSSResult = unsafeCSS(
  `:host{${declareAll((light, dark) => `light-dark(${light},${dark})`)}}` +
    `@supports (color:rgb(from currentColor r g b)){:host{--_light:clamp(0,r*.3 + g*.6 + b*.1 - 140,1);${declareAll(byText)}` +
    `${Object.entries(shares)
      .map(([name, share]) => declare(name, `rgb(from currentColor r g b/${share})`))
      .join('')}}}`,
);
