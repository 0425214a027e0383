import { describe, expect, it } from 'vitest';
import { errorReason } from '../../../src/messages/index.js';

describe('a reader of a figure that cannot be drawn is told why in a sentence', () => {
  it.each([
    ['no-data', 'Its numbers did not arrive.'],
    ['unreachable', 'Its numbers did not arrive.'],
    ['unknown-dataset', 'Its numbers did not arrive.'],
    ['parts-do-not-sum', 'Its numbers do not add up to what it should show.'],
    ['part-exceeds-whole', 'Its numbers do not add up to what it should show.'],
    ['no-whole', 'Its numbers do not add up to what it should show.'],
    ['mixed-units', 'Its numbers are of different kinds and cannot share a scale.'],
    ['mixed-measures', 'Its numbers are of different kinds and cannot share a scale.'],
    ['unknown-id', 'It asks for something that is not in its data.'],
    ['wrong-form', 'It asks for something that is not in its data.'],
    ['too-many-rows', 'It would hold more than one can take in.'],
    ['schema', 'There is a mistake in its data.'],
    ['a code of tomorrow', 'There is a mistake in its data.'],
  ])('%s: %s', (code, sentence) => {
    expect(errorReason(code)).toBe(sentence);
  });
});
