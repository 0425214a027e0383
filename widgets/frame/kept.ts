import { turning } from '../../src/one-line.js';

/** A short word in small letters before a number of one or two digits: "some €15", "of 41". */
const lead = /(?<![^\s(])(\p{Ll}{1,7}) (?=\p{Sc}?\p{Nd}{1,2}(?!\p{Nd}|[.,]\p{Nd}{3}))/gu;
/** A number and the word or sign after it: "789 million", "31 Aug", "84,7 %". */
const follow = /(\p{Nd}) (?=[\p{L}\p{Sc}%])/gu;

/**
 * Text as it is set: a number stays on a line with what it counts, and a short hedge with a short number. Never more
 * than fits a phone in large type, so the hedge of a long number may stand on the line before. No name turns the number
 * after it around.
 */
export const kept = (text: string): string =>
  text.replace(turning, '').replace(lead, '$1\u00a0').replace(follow, '$1\u00a0');
