import { sameStatement } from '../../history/claims.js';
import type { Erratum } from '../../model/vintage.js';
import { type Answer, writtenIn } from './context.js';
import type { Finding, Stretch } from './finding.js';

/** A pin that a newer vintage has superseded, with what the number is there. */
export const newerFinding = (
  { observation, newer }: Answer,
  locale: string,
  at: Stretch,
  reference: string,
): Finding[] => {
  if (!newer) return [];
  const now = newer.observation && writtenIn(newer.observation, locale);
  const there =
    now === undefined
      ? 'which no longer has this number'
      : sameStatement(observation, newer.observation!)
        ? `where it is the same, ${now}`
        : `where it is ${now}`;
  return [
    {
      severity: 'warning',
      code: 'superseded',
      message: `is pinned to ${newer.pinned}; newer is ${newer.latest}, ${there} (${reference})`,
      at,
      reference,
      ...(now !== undefined && { expected: now }),
    },
  ];
};

/** Mistakes found in what a reference names. */
export const erratumFindings = (errata: readonly Erratum[], at: Stretch, reference: string): Finding[] =>
  errata.map(({ observation: of, vintage, text, corrected }) => ({
    severity: 'error',
    code: 'erratum',
    message: `has an erratum for ${vintage}/${of}: ${text}${corrected ? ` Right in ${corrected}.` : ''} (${reference})`,
    at,
    reference,
  }));
