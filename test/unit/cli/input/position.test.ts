import { expect, it } from 'vitest';
import { positionsIn } from '../../../../src/cli/input/position.js';

it.each([
  ['the first character', 'abc', 0, 1, 1],
  ['a later one', 'abc', 2, 1, 3],
  ['a line after LF', 'a\nbc', 3, 2, 2],
  ['a line after CR LF', 'a\r\nbc', 3, 2, 1],
  ['a line after CR', 'a\rbc', 2, 2, 1],
  ['an empty line', '\n\n\nx', 2, 3, 1],
  ['a line after characters of two units', '\u{1F34E}x', 2, 1, 3],
  ['a first line with a byte order mark', '\ufeffabc', 1, 1, 1],
  ['a second line after one', '\ufeffa\nbc', 4, 2, 2],
])('%s has its line and column', (_, text, offset, line, column) => {
  expect(positionsIn(text)(offset)).toEqual({ line, column });
});
