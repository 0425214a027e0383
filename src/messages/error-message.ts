/** Reasons why a reader sees no figure, by the codes of errors; any other code is a mistake in the data. */
const reasons: readonly [codes: RegExp, reason: string][] = [
  [/^(no-data|unreachable|file-too-large|unknown-dataset|unknown-vintage)$/, 'Its numbers did not arrive.'],
  [/^(part|no-whole|no-promise|two-rows)/, 'Its numbers do not add up to what it should show.'],
  [/^mixed|^overlap|^disjoint/, 'Its numbers are of different kinds and cannot share a scale.'],
  [/^(unknown|no-|not-an|wrong)/, 'It asks for something that is not in its data.'],
  [/^too-many/, 'It would hold more than one can take in.'],
];

/** Gets the reason that a reader sees in place of a figure; what its author should correct follows in smaller type. */
export const errorReason = (code: string): string =>
  reasons.find(([codes]) => codes.test(code))?.[1] ?? 'There is a mistake in its data.';

/** Words in place of what cannot be drawn. */
export const errorWords = {
  cannotDraw: 'This figure cannot be drawn.',
  retry: 'Try again',
} as const;
