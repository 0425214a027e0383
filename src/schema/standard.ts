import type { StandardSchemaV1 } from '@standard-schema/spec';
import { issueAt } from '../error/issue-at.js';
import { explain } from '../error/figure-error.js';
import { expectedInWords, type Fault } from './expected.js';

/** An issue of ours: the words for what would have been right stand on their own. */
export interface ExpectedIssue extends StandardSchemaV1.Issue {
  readonly path: readonly PropertyKey[];
  readonly expected: string;
}

interface ParsedFault extends Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly PropertyKey[];
}

/** What is needed of a zod schema, said without naming zod: a declaration file must not carry its types. */
export interface Parser {
  safeParse(
    value: unknown,
    context: { error: (fault: Fault) => string },
  ): { success: true } | { success: false; error: { issues: readonly unknown[] } };
}

/** One issue for each key that should not be there, so that each has its own place. */
const placesOf = ({ path, keys }: ParsedFault): (readonly PropertyKey[])[] =>
  keys ? keys.map((key) => [...path, key]) : [path];

/** A Standard Schema whose messages are worded as all of ours are, and that hands back the very value it was given. */
export const standardSchema = <T>(
  parser: Parser & { readonly _zod: { readonly output: T } },
): StandardSchemaV1<unknown, T> => ({
  '~standard': {
    version: 1,
    vendor: 'figures-of-record',
    validate: (value) => {
      const result = parser.safeParse(value, { error: expectedInWords });
      if (result.success) return { value: value as T };
      const faults = result.error.issues as readonly ParsedFault[];
      const issues = faults.flatMap((fault) =>
        placesOf(fault).map((path): ExpectedIssue => {
          const expected = fault.message;
          const { got } = issueAt(value, path, expected);
          return { message: explain({ code: 'schema', path: '', got, expected }), path, expected };
        }),
      );
      return { issues };
    },
  },
});
