import { and, number } from './sentences.js';

/** Words for vintages that came after the one drawn. */
export const updateWords = {
  newer: (vintage: string, changes: string[], more: number, drawn: number): string =>
    `A newer vintage, ${vintage}, is out. ${
      changes.length
        ? `In it: ${changes.join('; ')}${more ? `; and ${number(more)} more of the ${number(drawn)} numbers drawn here differ` : ''}.`
        : 'The numbers drawn here are the same in it.'
    }`,
  revised: (name: string, now: string, here: string): string => `${name} ${now} (here ${here})`,
  reflagged: (name: string): string => `${name} the same amount, stated otherwise`,
  removed: (name: string): string => `${name} no longer there`,
  erratum: (found: string, name: string, text: string): string => `Correction of ${found}. ${name}: ${text}`,
} as const;

/** Words for what else was stated of a number. */
export const otherStatementWords = {
  said: (value: string, by: string[], more: number): string =>
    `${value} (${by.join('; ')}${more ? `; and ${number(more)} more` : ''})`,
  also: (name: string, other: string): string => `“${name}” is also put at ${other}.`,
  others: (name: string, count: number, least: string, most: string): string =>
    `“${name}”: ${number(count)} other statements, from ${least} to ${most}.`,
  /** Several numbers that one party puts otherwise. */
  shared: (by: string, puts: string[], more: number): string =>
    `Also put otherwise (${by}): ${and(more ? [...puts, `${number(more)} more`] : puts)}.`,
  put: (name: string, value: string): string => `“${name}” at ${value}`,
  each: (sentences: string[], more: number): string =>
    [...sentences, ...(more ? [`${number(more)} more of these numbers are put otherwise.`] : [])].join(' '),
} as const;
