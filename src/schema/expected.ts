/** The parts of an issue of zod that are put into words. */
export interface Fault {
  readonly code?: string;
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly options?: readonly unknown[];
  readonly origin?: string;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly inclusive?: boolean;
  readonly issues?: readonly { readonly message: string }[];
}

const kinds: Record<string, string> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** Names a type in words: "a number". */
const kindInWords = (kind: string): string => kinds[kind] ?? kind;

/** Names a choice in words: "one of eq, approx, gt". */
const choiceInWords = (values: readonly unknown[]): string =>
  values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`;

const smallestInWords = ({ origin, minimum, inclusive }: Fault): string => {
  if (origin === 'array') return minimum === 1 ? 'a list that is not empty' : `a list of at least ${String(minimum)}`;
  return `a number ${inclusive ? 'of at least' : 'above'} ${String(minimum)}`;
};

/** Writes what would have been right, in words, where the schema itself does not say it. */
export const expectedInWords = (fault: Fault): string => {
  switch (fault.code) {
    case 'invalid_type':
      return kindInWords(String(fault.expected));
    case 'invalid_value':
      return choiceInWords(fault.values ?? []);
    case 'invalid_union':
      return choiceInWords(fault.options ?? []);
    case 'invalid_key':
      return fault.issues?.[0]?.message ?? 'another key';
    case 'too_small':
      return smallestInWords(fault);
    case 'too_big':
      return `a list of at most ${String(fault.maximum)}`;
    case 'unrecognized_keys':
      return 'no such key here';
    default:
      return 'something else';
  }
};
