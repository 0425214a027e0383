import { expect, it } from 'vitest';
import { asciiDigits } from '../../../src/parse/digits.js';

const systems = Intl.supportedValuesOf('numberingSystem').filter((numberingSystem) => {
  const all = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false }).format(1234567890);
  return /^\p{Nd}{10}$/u.test(all);
});

it('digits of every script that Intl can write are read, all ten of them', () => {
  expect(systems.length).toBeGreaterThan(40);
  for (const numberingSystem of systems) {
    const script = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false });
    for (let n = 0; n < 10; n++)
      expect([numberingSystem, asciiDigits(script.format(n))]).toEqual([numberingSystem, String(n)]);
  }
});

it('everything else in a text stays', () => {
  expect(asciiDigits('약 ٧٨٩٫٥ 억, 12 ½ ② 十')).toBe('약 789٫5 억, 12 ½ ② 十');
});
