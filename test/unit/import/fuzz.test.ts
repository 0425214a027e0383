import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../support/holds.js';
import { changeSheets, mutation } from './support/mutations.js';
import { fileOf, numbersOf, read, releaseSheets } from './support/release.js';
import { type Sheets, writeWorkbook } from './support/workbook.js';
import type { ImportResult } from '../../../src/import/index.js';

const whole = releaseSheets();
const bytes = writeWorkbook(whole);
const right = numbersOf(read([fileOf(bytes)]));
const allocated = Object.keys(right).filter((id) => !id.endsWith('-committed'));

/** Holds a result: it has the right numbers, or every problem says what, where and what was expected. */
const expectRightOrTold = (result: ImportResult): void => {
  if (!result.ok) {
    expect(result.problems.length).toBeGreaterThan(0);
    for (const { code, got, expected } of result.problems) {
      expect(code).toMatch(/^[a-z][a-z0-9-]+$/);
      expect(got && expected).toBeTruthy();
    }
    return;
  }
  const numbers = numbersOf(result);
  expect(Object.keys(numbers)).toEqual(expect.arrayContaining(allocated));
  for (const [id, value] of Object.entries(numbers)) {
    // A word in place of a zero leaves every sum as it is.
    if (value === null) expect(right[id], id).toBe(0);
    else expect(value, id).toBe(right[id]);
  }
};

describe('a release that was changed in any way', () => {
  it('has the right numbers, or is refused with a word', () => {
    holds(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const sheets = mutations.reduce<Sheets>(changeSheets, whole);
        // Two sheets of one name are refused before any is read.
        expectRightOrTold(read([fileOf(writeWorkbook(sheets))]));
      }),
      150,
    );
  });

  it('has the right numbers, or is refused with a word, where bytes of its file are others or are missing', () => {
    const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255), cut: fc.boolean() });
    holds(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let changed = bytes.slice();
        for (const { at, byte, cut } of changes) {
          if (cut && at % 3 === 0) changed = changed.slice(0, at);
          else if (at < changed.length) changed[at] = byte;
        }
        expectRightOrTold(read([fileOf(changed)]));
      }),
      250,
    );
  });
});
