import { describe, expect, it } from 'vitest';
import { widthOf, wrapText } from '../../../../src/cli/output/width.js';

const family = '\u{1F468}\u200d\u{1F469}\u200d\u{1F467}';

describe('the width of a text in a terminal', () => {
  it.each([
    ['', 0],
    ['€789 million', 12],
    ['남한', 4],
    ['e\u0301', 1],
    ['\u200eab', 2],
    [family, 2],
    ['Київ', 4],
  ])('%j takes %i cells', (text, cells) => {
    expect(widthOf(text)).toBe(cells);
  });
});

describe('a text in lines', () => {
  it('is broken between words', () => {
    expect(wrapText('one  two\nthree four', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrapText('', 9)).toEqual(['']);
  });

  it('has a word cut that is wider, but never within a character', () => {
    expect(wrapText('a abcdefgh b', 5)).toEqual(['a', 'abcde', 'fgh b']);
    expect(wrapText('남한남한', 3)).toEqual(['남', '한', '남', '한']);
    expect(wrapText(family + family, 3)).toEqual([family, family]);
  });

  it('has a word that must stay whole on a line of its own', () => {
    expect(wrapText('a https://example.org/x b', 5, false)).toEqual(['a', 'https://example.org/x', 'b']);
  });
});
