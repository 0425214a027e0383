import { describe, expect, it } from 'vitest';
import { apology } from '../../src/messages.js';

describe('a reader of a figure that cannot be drawn is told why in a sentence', () => {
  it.each([
    ['no-data', 'Its numbers did not arrive.'],
    ['unreachable', 'Its numbers did not arrive.'],
    ['unknown-dataset', 'Its numbers did not arrive.'],
    ['parts-do-not-sum', 'Its numbers do not fit together.'],
    ['part-exceeds-whole', 'Its numbers do not fit together.'],
    ['no-whole', 'There is a mistake in its data.'],
    ['mixed-units', 'Its numbers do not fit together.'],
    ['mixed-measures', 'Its numbers do not fit together.'],
    ['unknown-id', 'It asks for something that is not in its data.'],
    ['wrong-form', 'It asks for something that is not in its data.'],
    ['too-many-rows', 'There is a mistake in its data.'],
    ['schema', 'There is a mistake in its data.'],
    ['a code of tomorrow', 'There is a mistake in its data.'],
  ])('%s: %s', (code, sentence) => {
    expect(apology(code)).toBe(sentence);
  });
});
