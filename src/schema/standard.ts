import type { StandardSchemaV1 } from '@standard-schema/spec';
import { issueAt } from '../error/issue-at.js';
import { explain } from '../error/figure-error.js';
import { expectedInWords, type Fault } from './expected.js';

/** An issue that has the words for what would have been right apart from its message. */
interface ExpectedIssue extends StandardSchemaV1.Issue {
  readonly path: readonly PropertyKey[];
  readonly expected: string;
}

interface ParsedFault extends Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly PropertyKey[];
}

/** The part of a zod schema that is used here; zod is not named, so that declaration files do not carry its types. */
export interface Parser {
  safeParse(
    value: unknown,
    context: { error: (fault: Fault) => string },
  ): { success: true } | { success: false; error: { issues: readonly unknown[] } };
}

/** Lists the places of a fault: each key that should not be there has its own. */
const placesOf = ({ path, keys }: ParsedFault): (readonly PropertyKey[])[] =>
  keys ? keys.map((key) => [...path, key]) : [path];

/** Makes a Standard Schema whose messages are worded as all of ours are, and that returns the very value it was given. */
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
