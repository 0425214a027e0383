import { describe, expect, it } from 'vitest';
import {
  explain,
  FigureError,
  type Issue,
  listNames,
  figureError,
  printShort,
} from '../../../src/error/figure-error.js';

const issue = (given: Partial<Issue> = {}): Issue => ({
  code: 'schema',
  path: 'observations[3].value',
  got: '"470"',
  expected: 'a number',
  ...given,
});

describe('a value is shown', () => {
  it.each([
    ['a string in quotes', 'total', '"total"'],
    ['an empty string as one', '', '""'],
    ['a string with quotes and line breaks on one line', 'a "b"\nc', '"a \\"b\\"\\nc"'],
    ['a number', 0.5, '0.5'],
    ['what is no number', NaN, 'NaN'],
    ['true', true, 'true'],
    ['null', null, 'null'],
    ['undefined', undefined, 'undefined'],
    ['a list by its length', [1, 2, 3], 'a list of 3'],
    ['an object as one', { a: 1 }, 'an object'],
    ['a big integer', 10n, '10'],
    ['a symbol', Symbol('x'), 'Symbol(x)'],
  ])('%s', (_, value, text) => {
    expect(printShort(value)).toBe(text);
  });

  it('in no more than 80 characters', () => {
    expect(printShort('x'.repeat(78))).toBe(`"${'x'.repeat(78)}"`);
    const cut = printShort('x'.repeat(79));
    expect(cut).toBe(`"${'x'.repeat(76)}…`);
    expect(cut.length).toBeLessThanOrEqual(80);
  });
});

describe('an issue is explained', () => {
  it('in one line: file, id, place, expected, got', () => {
    expect(explain(issue({ file: 'aid.json', id: 'total' }))).toBe(
      'aid.json, "total", observations[3].value: expected a number, got "470"',
    );
  });

  it('without what is not known', () => {
    expect(explain(issue())).toBe('observations[3].value: expected a number, got "470"');
    expect(explain(issue({ path: '' }))).toBe('expected a number, got "470"');
    expect(explain(issue({ path: '', id: 'total' }))).toBe('"total": expected a number, got "470"');
  });
});

describe('a FigureError', () => {
  const error = new FigureError([issue(), issue({ code: 'mixed-units', path: 'views.a' })]);

  it('is an Error of its own name', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('FigureError');
    expect(String(error)).toMatch(/^FigureError: observations/);
  });

  it('explains each issue on a line of its own', () => {
    expect(error.message).toBe(
      'observations[3].value: expected a number, got "470"\nviews.a: expected a number, got "470"',
    );
  });

  it('carries every issue, and the code and place of the first', () => {
    expect(error.issues).toHaveLength(2);
    expect([error.code, error.path]).toEqual(['schema', 'observations[3].value']);
  });

  it('without issues is unknown', () => {
    const empty = new FigureError([]);
    expect([empty.code, empty.path, empty.message]).toEqual(['unknown', '', '']);
  });
});

describe('a refusal', () => {
  it('is an error with one issue, its value shown', () => {
    expect(figureError('negative', 'observations[0].value', -1, 'zero or more', 'total').issues).toEqual([
      { code: 'negative', id: 'total', path: 'observations[0].value', got: '-1', expected: 'zero or more' },
    ]);
  });

  it('has no id where none is known', () => {
    expect(figureError('no-rows', 'observations', 0, 'a row').issues[0]).not.toHaveProperty('id');
  });
});

describe('names for an error are listed', () => {
  const names = (count: number): string[] => Array.from({ length: count }, (_, i) => `n${i + 1}`);

  it('up to twelve of them', () => {
    expect(listNames(['total', 'military'])).toBe('total, military');
    expect(listNames(names(12))).toBe('n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12');
  });

  it('and beyond that by their number', () => {
    expect(listNames(names(13))).toBe('n1, n2, n3, n4, n5, n6, n7, n8, n9, n10, n11, n12 and 1 more');
  });

  it('as none where there are none', () => {
    expect(listNames([])).toBe('none');
  });
});
