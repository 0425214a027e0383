import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noBreak } from '../../../src/format/no-break.js';
import { wrap } from '../../../widgets/picture/text.js';

/** No-break spaces made visible. */
const shown = (text: string): string => noBreak(text).replaceAll('\u00a0', '_');

describe('text as it is set keeps together', () => {
  it.each([
    ['€789 million in all', '€789_million in all'],
    ['some €15 million (about 1.9%)', 'some_€15_million (about_1.9%)'],
    ['around 8 million rounds', 'around_8_million rounds'],
    ['ranks 22nd of 41 donors', 'ranks_22nd of_41_donors'],
    ['data through 31 Aug 2024', 'data through_31_Aug 2024'],
    ['rund 65 % und 84,7 Mrd. €', 'rund_65_% und_84,7_Mrd. €'],
    ['نحو ٨ ملايين', 'نحو ٨_ملايين'],
  ])('%s', (text, set) => {
    expect(shown(text)).toBe(set);
  });

  it.each(['\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068'])(
    'and lets no name turn around what follows',
    (mark) => {
      expect(shown(`Bread${mark}: €470 million`)).toBe('Bread: €470_million');
    },
  );

  it.each([
    // A long number with its hedge would not fit a phone in large type.
    ['about 650,000 rounds', 'about 650,000_rounds'],
    ['with €788.5 million', 'with €788.5_million'],
    ['North Korea 8', 'North Korea 8'],
    ['Part 1, part 2', 'Part 1, part_2'],
    ['2021 2022', '2021 2022'],
    ['', ''],
  ])('no more than that: %s', (text, set) => {
    expect(shown(text)).toBe(set);
  });

  it('the same in plain Latin as among all alphabets', () => {
    const part = fc.constantFrom('€', '$', '8', '15', '650,000', ' ', ' ', 'some', 'Of', '(', '.', '%', '–', '\u00a0');
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join('')),
        (text) => noBreak(`${text}.é`) === `${noBreak(`${text}.`)}é`,
      ),
      { numRuns: 500, seed: 1 },
    );
  });
});

it('a still picture breaks its lines by the same rule', () => {
  const lines = wrap('North Korea sent around 8 million rounds', 130, 14);
  expect(lines.map((line) => line.replaceAll('\u00a0', '_'))).toEqual([
    'North Korea',
    'sent',
    'around_8_million',
    'rounds',
  ]);
});
