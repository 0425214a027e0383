import { describe, expect, it } from 'vitest';
import { validateVintageInput } from '../../../src/user-data/check.js';
import { issueAt } from '../../../src/error/issue-at.js';
import { issuesOf, rowIssues } from '../support/own-data-issues.js';

describe('an issue', () => {
  it('names the file, the row and the place', () => {
    const rows = [{ value: 1 }, { id: 'north-korea', value: 1, unit: { code: 'rounds', mult: 2 } }];
    expect(issuesOf(rows, 'https://example.org/data.json')).toEqual([
      {
        code: 'schema',
        file: 'https://example.org/data.json',
        id: 'north-korea',
        path: 'observations[1].unit.mult',
        got: '2',
        expected: 'one of 0, 3, 6, 9',
      },
    ]);
    expect(() => validateVintageInput(rows, 'data.json')).toThrow(
      'data.json, "north-korea", observations[1].unit.mult: expected one of 0, 3, 6, 9, got 2',
    );
  });

  it('names no row by an id that is itself wrong', () => {
    expect(issuesOf([{ id: 7, value: 1 }])[0]).not.toHaveProperty('id');
  });

  it('prints what was got short', () => {
    expect(issuesOf([{ value: 'x'.repeat(500) }])[0]?.got).toHaveLength(78);
  });

  it('stands beside all the others, in one error', () => {
    expect(issuesOf([{ value: '1' }, { value: 2, label: 3 }]).map(({ path }) => path)).toEqual([
      'observations[0].value',
      'observations[1].label',
    ]);
  });

  it('is one of twenty at most, with a last one that counts the rest', () => {
    const twenty = issuesOf(Array.from({ length: 20 }, () => ({})));
    expect(twenty).toHaveLength(20);
    expect(twenty.at(-1)?.path).toBe('observations[19].value');

    const many = issuesOf(
      Array.from({ length: 10_000 }, () => ({ label: 1 })),
      'data.json',
    );
    expect(many).toHaveLength(21);
    expect(many.at(-1)).toEqual({
      code: 'schema',
      file: 'data.json',
      path: '',
      got: '19980 more issues',
      expected: 'no more than the 20 above',
    });
  });

  it('can be made for any path', () => {
    expect(issueAt({ a: [{ id: 'b', 'c d': 1 }] }, ['a', 0, 'c d', 'e'], 'x')).toEqual({
      code: 'schema',
      id: 'b',
      path: 'a[0]["c d"].e',
      got: 'undefined',
      expected: 'x',
    });
  });
});

describe('keys that reach for the prototype', () => {
  const parse = (text: string): unknown => JSON.parse(text);

  it('change nothing', () => {
    const evil = '"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}';
    const given = parse(`{"observations": [{"value": 1, "dimensions": {"constructor": "x"}, ${evil}}], ${evil}}`);
    expect(validateVintageInput(given)).toBe(given);
    expect({}).not.toHaveProperty('polluted');
  });

  it('are looked at like any other', () => {
    expect(rowIssues(parse('{"value": 1, "dimensions": {"__proto__": 4}}'))).toEqual([
      'observations[0].dimensions.__proto__: expected a string, got 4',
    ]);
    expect(rowIssues(parse('{"value": 1, "dimensions": {"constructor": 4}}'))).toEqual([
      'observations[0].dimensions.constructor: expected a string, got 4',
    ]);
  });

  it('give no value to a row that has none of its own', () => {
    expect(rowIssues(parse('{"constructor": {"value": 1}}'))).toEqual([
      'observations[0].value: expected a number or null, got undefined',
    ]);
  });
});
