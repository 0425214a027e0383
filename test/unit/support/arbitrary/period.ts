import * as fc from 'fast-check';

const two = (n: number): string => String(n).padStart(2, '0');

const year = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 2014, max: 2027 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 99, 1000, 9999) },
);

/** A calendar day that there is. */
export const day: fc.Arbitrary<string> = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`);

/** A date as exact as known. */
export const date: fc.Arbitrary<string> = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, n]) => text.slice(0, n));

const inOrder = fc.tuple(day, day).map((ends) => ends.sort().join('/'));

/** Every shape of a period. */
export const period: fc.Arbitrary<string> = fc.oneof(
  date,
  inOrder,
  date.map((text) => `../${text}`),
  date.map((text) => `${text}/..`),
  fc.tuple(fc.constantFrom('P1Y', 'P70Y', 'P3M', 'P2W', 'P1Y6M'), date).map((both) => both.join('/')),
);

/** What is written where a period should be, and is none. */
export const noPeriod: fc.Arbitrary<string> = fc.constantFrom(
  '',
  'autumn 2024',
  '2024-02-30',
  '2024-13',
  '24-1-1',
  '2024/',
  '/',
  '../..',
  '2024-10-22T12:00Z',
  '99999-01-01',
  '-0001',
  '<b>2024</b>',
  '2024/2023',
  'P/2024',
);
