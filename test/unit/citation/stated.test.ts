import { describe, expect, it } from 'vitest';
import { formatStated } from '../../../src/citation/stated.js';

describe('when something was said', () => {
  it.each<[stated: string, english: string, german: string]>([
    ['2024-10-22', '22 Oct 2024', '22. Okt. 2024'],
    ['2024-10', 'Oct 2024', 'Okt. 2024'],
    ['2024-10-22/..', '22 Oct 2024 or later', '22. Okt. 2024 –'],
    ['../2024-10-22', 'by 22 Oct 2024', '– 22. Okt. 2024'],
    ['2024-10-18/2024-10-22', '18 Oct 2024 – 22 Oct 2024', '18. Okt. 2024 – 22. Okt. 2024'],
  ])('reads in one language: %s', (stated, english, german) => {
    expect(formatStated(stated, 'en').when).toBe(english);
    expect(formatStated(stated, 'de')).toEqual({ when: german, ours: false });
  });
});
