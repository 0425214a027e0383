import type { FigureData } from './figure-data.js';
import { FigureError, type Issue, shown } from './issue.js';
import { pageCheck } from './page-check.generated.js';

/** More would help nobody, and a page must not choke on its own error message. */
const most = 20;

const plain = /^[\w$-]+$/;

/** An issue at a place in data: the path written out, the value there, and the id of the nearest thing around it that has one. */
export const issueAt = (root: unknown, keys: readonly PropertyKey[], expected: string, file?: string): Issue => {
  let here = root;
  let path = '';
  let id: string | undefined;
  for (const key of keys) {
    const around = Object(here) as Record<PropertyKey, unknown>;
    if (typeof around['id'] === 'string') id = around['id'];
    if (typeof key === 'number') path += `[${key}]`;
    else path += plain.test(String(key)) ? `${path && '.'}${String(key)}` : `[${shown(String(key))}]`;
    here = around[key];
  }
  return { code: 'schema', ...(file && { file }), ...(id && { id }), path, got: shown(here), expected };
};

/**
 * What a page handed over, as data that can be drawn: an object as {@link FigureData} describes it, or only its list of
 * rows. Looked through without any library; nothing is copied or changed.
 * @param file Address the data came from, for the message.
 * @throws FigureError `schema`, with the first twenty issues
 */
export const checkData = (value: unknown, file?: string): FigureData => {
  const data: unknown = Array.isArray(value) ? { observations: value } : value;
  const issues: Issue[] = [];
  let count = 0;
  pageCheck(data, (keys, expected) => {
    if (count++ < most) issues.push(issueAt(data, keys, expected, file));
  });
  if (count > most)
    issues.push({
      code: 'schema',
      ...(file && { file }),
      path: '',
      got: `${count - most} more issues`,
      expected: `no more than the ${most} above`,
    });
  if (count) throw new FigureError(issues);
  return data as FigureData;
};
