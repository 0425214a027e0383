import { describe, expect, it } from 'vitest';
import { formatReference, parseReference } from '../../../src/reference/reference.js';
import { refusal } from '../support/data.js';

describe('a reference is read as', () => {
  it.each([
    ['south-korea-aid', { dataset: 'south-korea-aid' }],
    ['south-korea-aid/total', { dataset: 'south-korea-aid', id: 'total' }],
    ['south-korea-aid@2024-10-22', { dataset: 'south-korea-aid', vintage: '2024-10-22' }],
    ['south-korea-aid@2024-10-22/total', { dataset: 'south-korea-aid', vintage: '2024-10-22', id: 'total' }],
    ['aid-to-ukraine@2024-08-31.2/KOR-total', { dataset: 'aid-to-ukraine', vintage: '2024-08-31.2', id: 'KOR-total' }],
    ['aid-to-ukraine/2025-08-total', { dataset: 'aid-to-ukraine', id: '2025-08-total' }],
    ['a1/v1.2', { dataset: 'a1', id: 'v1.2' }],
    ['r29/9Z-z0', { dataset: 'r29', id: '9Z-z0' }],
  ])('%s', (text, reference) => {
    expect(parseReference(text)).toEqual(reference);
  });

  it('the same with spaces and line breaks around it, as HTML attributes have them', () => {
    expect(parseReference(' \n south-korea-aid/total\t')).toEqual({ dataset: 'south-korea-aid', id: 'total' });
  });
});

describe('what is no reference is refused', () => {
  it.each([
    ['nothing', ''],
    ['a space', ' '],
    ['an id alone', '/total'],
    ['a vintage alone', '@2024-10-22'],
    ['capitals in the dataset', 'South-Korea-aid'],
    ['a dataset that begins with a digit', '1-aid'],
    ['an empty vintage', 'aid@'],
    ['an empty vintage before an id', 'aid@/total'],
    ['a vintage that is no day', 'aid@2024-10'],
    ['a vintage with a word', 'aid@latest'],
    ['a re-issue without a number', 'aid@2024-08-31.'],
    ['an empty id', 'aid/'],
    ['two ids', 'aid/total/military'],
    ['a space inside', 'south korea aid'],
    ['an underscore', 'aid/total_military'],
    ['an id that begins with a point', 'aid/.total'],
    ['an address', 'https://example.org/aid'],
    ['a second line', 'aid\nother'],
  ])('%s', (_, text) => {
    const error = refusal(() => parseReference(text));
    expect(error.code).toBe('malformed-reference');
    expect(error.path).toBe('of');
    expect(error.issues).toHaveLength(1);
    expect(error.message).toBe(
      `of: expected a reference like "south-korea-aid@2024-10-22/total", got ${JSON.stringify(text)}`,
    );
  });
});

describe('a reference is written', () => {
  it.each([
    'south-korea-aid',
    'south-korea-aid/total',
    'south-korea-aid@2024-10-22',
    'aid-to-ukraine@2024-08-31.2/KOR-total',
  ])('as it was read: %s', (text) => {
    expect(formatReference(parseReference(text))).toBe(text);
  });

  it('without what it does not have', () => {
    expect(formatReference({ dataset: 'troops' })).toBe('troops');
    expect(formatReference({ dataset: 'troops', vintage: '2024-10-22' })).toBe('troops@2024-10-22');
    expect(formatReference({ dataset: 'troops', id: 'contingents' })).toBe('troops/contingents');
  });
});
