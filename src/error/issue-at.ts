import { type Issue, printShort } from './figure-error.js';

const plainKey = /^[\w$-]+$/;

/** Makes an issue at a place in data: its path, the value there, and the id of the nearest thing around it that has one. */
export const issueAt = (root: unknown, keys: readonly PropertyKey[], expected: string, file?: string): Issue => {
  let here = root;
  let path = '';
  let id: string | undefined;
  for (const key of keys) {
    const around = Object(here) as Record<PropertyKey, unknown>;
    if (typeof around['id'] === 'string') id = around['id'];
    if (typeof key === 'number') path += `[${key}]`;
    else path += plainKey.test(String(key)) ? `${path && '.'}${String(key)}` : `[${printShort(String(key))}]`;
    here = around[key];
  }
  return { code: 'schema', ...(file && { file }), ...(id && { id }), path, got: printShort(here), expected };
};
