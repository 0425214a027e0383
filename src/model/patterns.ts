import { durationSource, isLater, readPeriod } from './period.js';

// What texts of a dataset must look like.

/** A pattern that a text must match, and the words that a message has for it. */
export interface TextPattern {
  pattern: RegExp;
  expected: string;
}

const monthSource = String.raw`\d{4}-(?:0[1-9]|1[0-2])`;
const leapDay = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29`;
const otherDay = String.raw`\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))`;
const daySource = `(?:${leapDay}|${otherDay})`;
const dateSource = String.raw`(?:${daySource}|${monthSource}|\d{4})`;
const slugSource = '[a-z][a-z0-9-]*';
const idSource = '[A-Za-z0-9][A-Za-z0-9.-]*';
const starredSource = '[A-Za-z0-9*][A-Za-z0-9.*-]*';
const vintageSource = String.raw`${daySource}(?:\.(?:[2-9]|[1-9]\d+))?`;

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`);

export const text: TextPattern = { pattern: /^\S(?:[\s\S]*\S)?$/, expected: 'a text without blanks at its ends' };
export const words: TextPattern = {
  pattern: /^\S+(?: \S+){0,11}$/,
  expected: 'at most twelve words, one blank between',
};
export const slug: TextPattern = {
  pattern: whole(slugSource),
  expected: 'a name of small letters, digits and hyphens',
};
export const id: TextPattern = { pattern: whole(idSource), expected: 'an id of letters, digits, dots and hyphens' };
export const area: TextPattern = { pattern: /^(?:[A-Z]{3}|EU)$/, expected: 'an ISO 3166-1 alpha-3 code, or EU' };
export const alpha2: TextPattern = { pattern: /^[A-Z]{2}$/, expected: 'an ISO 3166-1 alpha-2 code' };
export const status: TextPattern = { pattern: /^[A-Z]$/, expected: 'an SDMX OBS_STATUS letter' };
export const day: TextPattern = { pattern: whole(daySource), expected: 'an ISO 8601 day such as 2024-10-22' };
export const period: TextPattern = {
  pattern: whole(String.raw`${dateSource}(?:/(?:${dateSource}|\.\.))?|(?:\.\.|${durationSource})/${dateSource}`),
  expected: 'an ISO 8601 period: a date, an interval that does not end before it starts, or a duration up to a date',
};
export const vintage: TextPattern = {
  pattern: whole(vintageSource),
  expected: 'a vintage such as 2024-10-22, or a re-issue such as 2024-10-22.2',
};
export const reference: TextPattern = {
  pattern: whole(`(?:${slugSource}(?:@${vintageSource})?/)?${idSource}`),
  expected: 'an id, or a reference such as south-korea-aid@2024-10-22/total',
};
export const referencePattern: TextPattern = {
  pattern: whole(`(?:${slugSource}(?:@${vintageSource})?/)?${starredSource}`),
  expected: 'an id or a reference, in which * stands for any text',
};
export const url: TextPattern = {
  pattern: /^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/,
  expected: 'an http or https address',
};

/** Whether a period does not end before it starts, as far as both ends are exact: `2024/2024-03` is in order. */
export const inOrder = (text: string): boolean => {
  const read = readPeriod(text);
  return read.kind !== 'interval' || !isLater(read.start, read.end);
};
