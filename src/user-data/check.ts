import type { VintageInput } from './figure-data.js';
import { FigureError, type Issue } from '../error/figure-error.js';
import { issueAt } from '../error/issue-at.js';
import { pageCheck } from './schema.generated.js';

/** More would help nobody, and a page must not choke on its own error message. */
const maxIssues = 20;

/** Only here is it known that a list alone will do. */
const whole = 'an object with a list of observations, or that list alone';

/** What would have been right at a place, for a reader: what the check says of it, and more of the data themselves. */
export const expectedAt = (keys: readonly PropertyKey[], expected: string): string => (keys.length ? expected : whole);

/**
 * What a page handed over, as data that can be drawn: an object as {@link VintageInput} describes it, or only its list of
 * rows. Looked through without any library; nothing is copied or changed.
 * @param file Address the data came from, for the message.
 * @throws FigureError `schema`, with the first twenty issues
 */
export const validateVintageInput = (value: unknown, file?: string): VintageInput => {
  const data: unknown = Array.isArray(value) ? { observations: value } : value;
  const issues: Issue[] = [];
  let count = 0;
  pageCheck(data, (keys, expected) => {
    if (count++ < maxIssues) issues.push(issueAt(data, keys, expectedAt(keys, expected), file));
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
