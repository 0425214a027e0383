/** One thing that is wrong with data: where it stands, what was got, what was expected. */
export interface Issue {
  /** Machine-readable kind: `schema`, `parts-do-not-sum`, `unknown-reference`. */
  code: string;
  /** File or address the data came from, where there is one. */
  file?: string;
  /** Id of the observation, view or check, where there is one. */
  id?: string;
  /** Path inside the data: `observations[3].value`. */
  path: string;
  /** What was found, printed short. */
  got: string;
  /** What would have been right. */
  expected: string;
}

const print = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
  return String(value);
};

/** Prints a value for an issue: quoted, and no longer than 80 characters. */
export const printShort = (value: unknown): string => {
  let text = 'something that cannot be printed';
  try {
    text = print(value);
  } catch {
    // A proxy, or a function that says of itself what it likes.
  }
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

/**
 * Writes an issue as one line: `file: id at path: expected …, got …`.
 * @example
 * ```ts
 * explain({ code: 'schema', path: 'observations[0].value', expected: 'a number or null', got: '"900"' });
 * // "observations[0].value: expected a number or null, got \"900\""
 * ```
 */
export const explain = (issue: Issue): string => {
  const place = [issue.file, issue.id && `"${issue.id}"`, issue.path].filter(Boolean).join(', ');
  return `${place ? `${place}: ` : ''}expected ${issue.expected}, got ${issue.got}`;
};

/** Thrown by every function of this package that refuses its input. Carries each issue found, not only the first. */
export class FigureError extends Error {
  /** Always `FigureError`. */
  override readonly name = 'FigureError';
  /** Everything that was found wrong, at least one thing. */
  readonly issues: readonly Issue[];

  /** The message is made of all the issues. @param issues What was found wrong, at least one thing. */
  constructor(issues: readonly Issue[]) {
    super(issues.map(explain).join('\n'));
    this.issues = issues;
  }

  /** Kind of the first issue. */
  get code(): string {
    return this.issues[0]?.code ?? 'unknown';
  }

  /** Place of the first issue. */
  get path(): string {
    return this.issues[0]?.path ?? '';
  }
}

/** Makes a {@link FigureError} with one issue; `got` is printed short. */
export const figureError = (code: string, path: string, got: unknown, expected: string, id?: string): FigureError =>
  new FigureError([{ code, path, got: printShort(got), expected, ...(id ? { id } : {}) }]);

/** What somebody threw, as text; it may be anything, also what cannot be printed. */
export const thrownText = (thrown: unknown): string => {
  try {
    return String(thrown);
  } catch {
    return 'something that cannot be printed';
  }
};

/** Makes a {@link FigureError} of what a fault of ours, or a getter of the page, has thrown. */
export const internalError = (thrown: unknown, expected: string): FigureError =>
  figureError('internal', '', thrownText(thrown), expected);

/** How alike two names are: the share of pairs of letters that both have. */
const likeness = (a: string, b: string): number => {
  const pairs = (text: string): Set<string> =>
    new Set(Array.from({ length: text.length + 1 }, (_, i) => ` ${text} `.slice(i, i + 2).toLowerCase()));
  const [left, right] = [pairs(a.slice(0, 200)), pairs(b.slice(0, 200))];
  return (2 * [...left].filter((pair) => right.has(pair)).length) / (left.size + right.size);
};

/** Lists names for an error: the first twelve, or those most like what was asked for, and how many more there are. */
export const listNames = (names: readonly string[], asked?: string): string => {
  const isLong = names.length > 12;
  const near =
    asked === undefined || !isLong ? names : names.toSorted((a, b) => likeness(b, asked) - likeness(a, asked));
  const some = near.slice(0, isLong && asked !== undefined ? 5 : 12);
  return isLong ? `${some.join(', ')} and ${names.length - some.length} more` : some.join(', ') || 'none';
};
