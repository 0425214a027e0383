import { describe, expect, it } from 'vitest';
import { apology } from '../../src/messages.js';

describe('a reader of a figure that cannot be drawn is told why in a sentence', () => {
  it.each([
    ['no-data', 'Its numbers did not arrive.'],
    ['unreachable', 'Its numbers did not arrive.'],
    ['unknown-dataset', 'Its numbers did not arrive.'],
    ['parts-do-not-sum', 'Its numbers do not fit together.'],
    ['part-exceeds-whole', 'Its numbers do not fit together.'],
    ['no-whole', 'Its data hold a mistake.'],
    ['mixed-units', 'Its numbers do not fit together.'],
    ['mixed-measures', 'Its numbers do not fit together.'],
    ['unknown-id', 'It asks for what is not in its data.'],
    ['wrong-form', 'It asks for what is not in its data.'],
    ['too-many-rows', 'Its data hold a mistake.'],
    ['schema', 'Its data hold a mistake.'],
    ['a code of tomorrow', 'Its data hold a mistake.'],
  ])('%s: %s', (code, sentence) => {
    expect(apology(code)).toBe(sentence);
  });
});
