import { sameStatement } from '../../history/claims.js';
import { FigureError } from '../../error/figure-error.js';
import { labelOf } from '../../format/label.js';
import { lookupVintage } from '../../reference/lookup.js';
import type { Observation } from '../../model/observation.js';
import type { Erratum, Vintage } from '../../model/vintage.js';
import { formatReference, isDerived } from '../../reference/reference.js';
import { resolveNumber } from '../input/resolve.js';
import { formatInLocale, type ReferencedNumber, withoutPins } from './context.js';
import type { FigureRows } from './figure-rows.js';
import type { Finding, Span } from '../markup/finding.js';

/** How many changed numbers a message names. */
const maxNamed = 3;

/** Finds that a number is pinned to a vintage that a newer one has superseded, and what it is there. */
export const supersededFindings = (
  { observation, newer }: ReferencedNumber,
  locale: string,
  at: Span,
  reference: string,
): Finding[] => {
  if (!newer) return [];
  const now = newer.observation && formatInLocale(newer.observation, locale);
  let there = 'which no longer has this number';
  if (newer.observation && now !== undefined)
    there = sameStatement(observation, newer.observation) ? `where it is the same, ${now}` : `where it is ${now}`;
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

/** The same number in another vintage, stated or computed; nothing where it is not there. */
const numberIn = (latest: Vintage, id: string, vintages: readonly Vintage[]): Observation | undefined => {
  const stated = latest.observations.find((o) => o.id === id);
  if (stated) return stated;
  try {
    return resolveNumber(isDerived(id) ? withoutPins(id) : formatReference({ ...latest, id }), vintages).observation;
  } catch (error) {
    if (error instanceof FigureError) return undefined;
    throw error;
  }
};

/** All numbers of a figure, the highlighted one first: it is what the figure is about. */
const numbersOf = ({ rows, vintage, quantity }: FigureRows): Observation[] => {
  const gathered = quantity ? vintage.observations.filter((o) => o.quantity === quantity) : [];
  const all = [...new Set([...rows.observations, ...gathered])];
  return [...all.filter((o) => o.id === rows.current), ...all.filter((o) => o.id !== rows.current)];
};

/** Each number that is another in the latest vintage: "Picked 12,307 → 13,100". */
const changesOf = (
  numbers: readonly Observation[],
  vintage: Vintage,
  latest: Vintage,
  vintages: readonly Vintage[],
  locale: string,
): string[] =>
  numbers.flatMap((before) => {
    const after = numberIn(latest, before.id, vintages);
    if (after && sameStatement(before, after)) return [];
    const now = after ? `${formatInLocale(before, locale)} → ${formatInLocale(after, locale)}` : 'gone';
    return [`${labelOf(before, vintage, locale)} ${now}`];
  });

/** How many statements of a quantity only the latest vintage has. */
const addedTo = (vintage: Vintage, latest: Vintage, quantity: string | undefined): number => {
  if (!quantity) return 0;
  const known = new Set(vintage.observations.map((o) => o.id));
  return latest.observations.filter((o) => o.quantity === quantity && !known.has(o.id)).length;
};

/** What differs in the vintage that supersedes the one a figure is pinned to; nothing where it is the latest itself. */
export const describeNewerVintage = (
  drawn: FigureRows,
  vintages: readonly Vintage[],
  locale: string,
): string | undefined => {
  const { vintage, quantity } = drawn;
  const latest = lookupVintage(vintage.dataset, vintages);
  if (latest === vintage) return undefined;
  const numbers = numbersOf(drawn);
  const changes = changesOf(numbers, vintage, latest, vintages, locale);
  const added = addedTo(vintage, latest, quantity);
  const parts = [`is pinned to ${formatReference(vintage)}; newer is ${formatReference(latest)}`];
  if (changes.length) {
    const named = changes.slice(0, maxNamed).join('; ') + (changes.length > maxNamed ? '; …' : '');
    const others = changes.length === 1 ? 'is another' : 'are others';
    parts.push(`in which ${changes.length} of its ${numbers.length} numbers ${others}: ${named}`);
  } else if (numbers.length && !added) parts.push('in which its numbers are the same');
  const statements = `which adds ${added} ${added === 1 ? 'statement' : 'statements'}`;
  if (added) parts.push(changes.length ? `and ${statements}` : statements);
  return parts.join(', ');
};

/** Finds the mistakes that are known of what a reference names. */
export const erratumFindings = (errata: readonly Erratum[], at: Span, reference: string): Finding[] =>
  errata.map(({ observation, vintage, text, corrected }) => ({
    severity: 'error',
    code: 'erratum',
    message: `has an erratum for ${vintage}/${observation}: ${text}${corrected ? ` Right in ${corrected}.` : ''} (${reference})`,
    at,
    reference,
  }));
