import type { Tone } from './mark.js';

/** Colours of a picture that are not its text’s, as `#rrggbb`. */
export type Colours = Record<Tone | 'tint' | 'paper' | 'mute' | 'rule' | 'track', string>;

/**
 * Colours on a light page and on a dark one. The four categories hold for every kind of colour blindness, and each
 * stands out from the page and from those beside it; test/unit/widgets/scene/tones.test.ts computes by how much.
 */
export const tones: Record<'light' | 'dark', Colours> = {
  light: {
    accent: '#0b5a8f',
    muted: '#84898e',
    c1: '#103f68',
    c2: '#e85b16',
    c3: '#541a12',
    c4: '#8f77e2',
    tint: '#dbe9f3',
    paper: '#ffffff',
    mute: '#5b6167',
    rule: '#d3d6d9',
    track: '#eef0f1',
  },
  dark: {
    accent: '#6cb8f0',
    muted: '#7c8085',
    c1: '#1a7ae0',
    c2: '#ffd2a0',
    c3: '#b0664a',
    c4: '#d8e6ff',
    tint: '#16324a',
    paper: '#141414',
    mute: '#a9aeb3',
    rule: '#44484d',
    track: '#2a2d31',
  },
};

/** How bright a colour given as `#rrggbb` is, from 0 to 1, as WCAG computes contrast. */
export const luminance = (colour: string): number => {
  const [r, g, b] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** The one of black and white that is read on a colour: whichever it is, it stands out by more than 4.5 : 1. */
export const textOn = (colour: string): '#000000' | '#ffffff' => (luminance(colour) > 0.179 ? '#000000' : '#ffffff');
