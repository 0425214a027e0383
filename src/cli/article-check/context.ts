import { hedgeWords } from '../../format/hedge-words.js';
import { explain, FigureError, type Issue } from '../../error/figure-error.js';
import { formatValueWith } from '../../format/number.js';
import type { Observation } from '../../model/observation.js';
import type { Erratum, Vintage } from '../../model/vintage.js';
import { parseDerived } from '../../reference/derived-reference.js';
import { lookupVintage } from '../../reference/lookup.js';
import { formatReference, isDerived, parseReference } from '../../reference/reference.js';
import type { ArticleText } from './fix.js';
import type { Figure } from '../markup/html.js';
import { errataOfNumber, type ResolvedNumber, resolveNumber, suggestReference } from '../input/resolve.js';

/** A reference that cannot be followed, with the reason. */
export interface UnresolvedReference {
  issue: Issue;
  message: string;
}

/** A newer vintage than the one that a reference pins. */
export interface NewerVintage {
  pinned: string;
  latest: string;
  /** The number in the newer vintage; absent where it is gone. */
  observation?: Observation;
}

/** Everything about a reference that is the same in every article. */
export interface ReferencedNumber extends ResolvedNumber {
  newer?: NewerVintage;
  errata: readonly Erratum[];
}

/** What articles are checked against. A reference is looked up once, however many articles name it. */
export interface Context {
  vintages: readonly Vintage[];
  /** Language of articles that name none. */
  locale: string;
  /** Elements named `figure-*` that are not ours, and are allowed. */
  allowedTags: readonly string[];
  resolve: (reference: string) => ReferencedNumber | UnresolvedReference;
  errataOf: (vintage: Vintage, observations: readonly Observation[]) => Erratum[];
}

/** A figure, the language it writes in, and what it is checked with. */
export interface FigureInArticle {
  figure: Figure;
  locale: string;
  context: Context;
  text: ArticleText;
}

/** Only articles that name thousands of wrong references come to more. */
const maxRemembered = 5000;

/** Takes the vintages out of a reference, so that it leads to the latest. */
export const withoutPins = (reference: string): string => {
  if (isDerived(reference)) {
    const { kind, from } = parseDerived(reference);
    return `derived:${kind}(${from.map(withoutPins).join(', ')})`;
  }
  const { dataset, id } = parseReference(reference);
  return formatReference({ dataset, ...(id && { id }) });
};

/**
 * Words for a finding why a reference cannot be followed.
 * @throws the error itself, where it is no FigureError
 */
export const describeFailure = (
  error: unknown,
  reference: string,
  vintages: readonly Vintage[],
): UnresolvedReference => {
  const issue = error instanceof FigureError ? error.issues[0] : undefined;
  if (!issue) throw error;
  const { got, expected, path } = issue;
  if (path !== 'of') return { issue, message: `cannot be drawn: ${explain(issue)}` };
  const hint = suggestReference(reference, vintages).trim();
  return { issue, message: `${got} leads nowhere: expected ${expected}${hint && `. ${hint}`}` };
};

/** The first vintage that a reference pins and that is not the latest, with the number as it is now. */
const newerVintageOf = (reference: string, vintages: readonly Vintage[]): NewerVintage | undefined => {
  for (const name of isDerived(reference) ? parseDerived(reference).from : [reference]) {
    const { dataset, vintage } = parseReference(name);
    const latest = lookupVintage(dataset, vintages);
    if (!vintage || latest.vintage === vintage) continue;
    const newer = { pinned: formatReference({ dataset, vintage }), latest: formatReference(latest) };
    try {
      return { ...newer, observation: resolveNumber(withoutPins(reference), vintages).observation };
    } catch (error) {
      if (error instanceof FigureError) return newer;
      throw error;
    }
  }
  return undefined;
};

const lookUp = (reference: string, vintages: readonly Vintage[]): ReferencedNumber | UnresolvedReference => {
  try {
    const number = resolveNumber(reference, vintages);
    const newer = newerVintageOf(reference, vintages);
    return { ...number, ...(newer && { newer }), errata: errataOfNumber(number, vintages) };
  } catch (error) {
    return describeFailure(error, reference, vintages);
  }
};

/** Creates the context for checking articles against some vintages. */
export const createContext = (
  vintages: readonly Vintage[],
  locale: string,
  allowedTags: readonly string[],
): Context => {
  const remembered = new Map<string, ReferencedNumber | UnresolvedReference>();
  return {
    vintages,
    locale,
    allowedTags,
    errataOf: (vintage, observations) => [
      ...new Set(observations.flatMap((observation) => errataOfNumber({ observation, vintage }, vintages))),
    ],
    resolve: (reference) => {
      const known = remembered.get(reference);
      if (known) return known;
      if (remembered.size >= maxRemembered) remembered.clear();
      const result = lookUp(reference, vintages);
      remembered.set(reference, result);
      return result;
    },
  };
};

/** Writes a number in an article's language. */
export const formatInLocale = (observation: Observation, locale: string, counted = false): string =>
  formatValueWith(observation, { locale, words: hedgeWords(locale), counted });
