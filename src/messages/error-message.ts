/** Why a reader sees no figure, by the codes of errors; whatever is named nowhere is wrong data. */
const reasons: readonly [codes: RegExp, reason: string][] = [
  [/^(no-data|unreachable|unknown-dataset|unknown-vintage)$/, 'Its numbers did not arrive.'],
  [/^(part|no-whole|no-promise|two-rows)/, 'Its numbers do not add up to what it should show.'],
  [/^mixed|^overlap|^disjoint/, 'Its numbers are of different kinds and cannot share a scale.'],
  [/^(unknown|no-|not-an|wrong)/, 'It asks for something that is not in its data.'],
  [/^too-many/, 'It would hold more than one can take in.'],
];

/** What a reader is told in place of a figure; what its author should mend follows in smaller type. */
export const errorReason = (code: string): string =>
  reasons.find(([codes]) => codes.test(code))?.[1] ?? 'There is a mistake in its data.';

/** Words in place of what cannot be drawn. */
export const errorWords = {
  cannotDraw: 'This figure cannot be drawn.',
} as const;
