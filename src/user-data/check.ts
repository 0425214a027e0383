import type { VintageInput } from './figure-data.js';
import { FigureError, type Issue } from '../error/figure-error.js';
import { didYouMean } from '../error/did-you-mean.js';
import { issueAt } from '../error/issue-at.js';
import { pageCheck } from './schema.generated.js';

/** Issues that are listed at most: more would help nobody, and a page must not be slowed by its own error message. */
const maxIssues = 20;

/** What would be right for the whole; the schema does not know that a list alone is taken too. */
const whole = 'an object with a list of observations, or that list alone';

/** Writes what would have been right at a place: the schema's words, or ours for the whole. */
export const expectedAt = (keys: readonly PropertyKey[], expected: string): string => (keys.length ? expected : whole);

/** One row alone, without a list around it. */
const isRow = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'value' in value && !('observations' in value);

/** Names the key that was probably meant to be the number of a row, where there is none. */
const hintAt = (data: unknown, keys: readonly PropertyKey[]): string => {
  const [list, index, key] = keys;
  if (list !== 'observations' || key !== 'value') return '';
  const row: unknown = (data as { observations: readonly unknown[] }).observations[Number(index)];
  const near = Object.keys(Object(row) as object).find((other) => didYouMean(other, ['value']));
  return near && !Object.hasOwn(row as object, 'value') ? `, and “${near}” is no key: did you mean “value”?` : '';
};

/**
 * Validates what a page handed over: an object as {@link VintageInput} describes it, only its list of rows, or one row. Nothing is
 * copied or changed.
 * @param file Address the data came from, for the message.
 * @throws FigureError `schema`, with the first twenty issues
 */
export const validateVintageInput = (value: unknown, file?: string): VintageInput => {
  const data: unknown = Array.isArray(value)
    ? { observations: value }
    : isRow(value)
      ? { observations: [value] }
      : value;
  const issues: Issue[] = [];
  let count = 0;
  pageCheck(data, (keys, expected) => {
    if (count++ < maxIssues) issues.push(issueAt(data, keys, expectedAt(keys, expected) + hintAt(data, keys), file));
  });
  if (count > maxIssues)
    issues.push({
      code: 'schema',
      ...(file && { file }),
      path: '',
      got: `${count - maxIssues} more issues`,
      expected: `no more than the ${maxIssues} above`,
    });
  if (count) throw new FigureError(issues);
  return data as VintageInput;
};
