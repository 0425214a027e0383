import { describe, expect, it } from 'vitest';
import { tones } from '../../../../widgets/scene/tones.js';
import { channels, contrast, difference, sights } from '../../support/colour-sight.js';

const categories = ['c1', 'c2', 'c3', 'c4'] as const;

describe('the four colours of parts', () => {
  it('of a test are told apart as the formula has it', () => {
    // Pairs of Sharma, Wu and Dalal (2005), by which implementations of CIEDE2000 are checked.
    expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(difference([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
    expect(difference([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
    expect(contrast(channels('#ffffff'), channels('#767676'))).toBeCloseTo(4.54, 2);
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const [sight, seen] of Object.entries(sights)) {
      it(`on a ${theme} page differ by ΔE00 25 at least to ${sight}`, () => {
        const colours = categories.map((name) => seen(channels(tones[theme][name])));
        for (const [i, one] of colours.entries())
          for (const other of colours.slice(i + 1)) expect(difference(one, other)).toBeGreaterThan(25);
      });
    }

    it(`on a ${theme} page stand out from the next by 3 : 1, and from the page`, () => {
      const paper = channels(tones[theme].paper);
      const colours = categories.map((name) => channels(tones[theme][name]));
      for (const [i, colour] of colours.entries()) {
        expect(contrast(colour, paper), categories[i]).toBeGreaterThan(3);
        if (i) expect(contrast(colour, colours[i - 1]!), `${categories[i]!} beside the one before`).toBeGreaterThan(3);
      }
    });

    it(`on a ${theme} page can be written on in black or in white`, () => {
      for (const name of categories) {
        const colour = channels(tones[theme][name]);
        const [black, white] = ['#000000', '#ffffff'].map((ink) => contrast(channels(ink), colour));
        expect(Math.max(black!, white!), name).toBeGreaterThan(4.5);
      }
    });

    it(`on a ${theme} page leave the accent and the grey 3 : 1 from the page`, () => {
      const paper = channels(tones[theme].paper);
      for (const name of ['accent', 'muted'] as const)
        expect(contrast(channels(tones[theme][name]), paper), name).toBeGreaterThan(3);
    });
  }

  it('are seen to be too alike', () => {
    // As they were: grey and teal, to those who see no green.
    const [grey, teal] = ['#6a6d70', '#2a8f86'].map((colour) => sights.deuteranopia(channels(colour)));
    expect(difference(grey!, teal!)).toBeLessThan(10);
  });
});
