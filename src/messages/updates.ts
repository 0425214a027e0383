import { capital, number } from './sentences.js';

/** Words for vintages that came after the one drawn. */
export const updateWords = {
  newer: (vintage: string, changes: string[], more: number, drawn: number, since: string[]): string => {
    const later = since.length ? `what was said since: ${since.join('; ')}` : '';
    const changed = `In it: ${changes.join('; ')}${more ? `; and ${number(more)} more of the ${number(drawn)} numbers drawn here differ` : ''}.`;
    const same = `The numbers drawn here are the same in it${later && `, but it also has ${later}`}.`;
    return `A newer vintage, ${vintage}, is out. ${changes.length ? `${changed}${later && ` It also has ${later}.`}` : same}`;
  },
  since: (name: string, claim: string): string => `“${name}” ${claim}`,
  revised: (name: string, now: string, here: string): string => `${name} ${now} (here ${here})`,
  reflagged: (name: string): string => `${name} the same amount, stated otherwise`,
  removed: (name: string): string => `${name} no longer there`,
  erratum: (found: string, name: string, text: string): string => `Correction of ${found}. ${name}: ${text}`,
} as const;

/** Words for what else was stated of a number. */
export const otherStatementWords = {
  said: (value: string, by: string): string => `${value} (${by})`,
  earlier: (claim: string): string => `earlier ${claim}`,
  later: (claim: string): string => `later ${claim}`,
  states: (speaker: string, states: string[]): string => `by ${speaker}: ${states.join(', ')}`,
  others: (claims: string[], more: number): string =>
    `by others: ${[...claims, ...(more ? [`${number(more)} more`] : [])].join('; ')}`,
  note: (name: string, parts: string[]): string =>
    `“${name}”, ${parts.map((part, i) => (i ? capital(part) : part)).join('. ')}.`,
  each: (sentences: string[], more: number): string =>
    [...sentences, ...(more ? [`Of ${number(more)} more of these numbers other amounts were stated.`] : [])].join(' '),
} as const;
