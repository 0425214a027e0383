import { hedgeWords } from '../../format/hedge-words.js';
import { errataOf } from '../../history/history.js';
import { explain, FigureError, type Issue } from '../../error/figure-error.js';
import { formatValueWith } from '../../format/number.js';
import type { Observation } from '../../model/observation.js';
import type { Erratum, Vintage } from '../../model/vintage.js';
import { vintagesOf } from '../../history/as-of.js';
import { formatReference, isDerived, parseReference } from '../../reference/reference.js';
import { type FoundNumber, inputsOf, meantBy, numberAt } from '../input/resolve.js';

/** A reference that cannot be followed. */
export interface Refusal {
  issue: Issue;
  message: string;
}

/** A newer vintage than the one that a reference pins. */
export interface Newer {
  pinned: string;
  latest: string;
  /** The number there; absent where it is gone. */
  observation?: Observation;
}

/** Everything about one reference that an article does not change. */
export interface Answer extends FoundNumber {
  newer?: Newer;
  errata: readonly Erratum[];
}

/** What is asked of the datasets, over and over: each answer is worked out once. */
export interface Desk {
  vintages: readonly Vintage[];
  /** Language of articles that do not say theirs. */
  locale: string;
  /** Elements named `figure-*` that are not ours and may be there. */
  allowed: readonly string[];
  number: (reference: string) => Answer | Refusal;
  errata: (vintage: Vintage, ids: readonly string[]) => Erratum[];
}

const pin = /@\d{4}-\d{2}-\d{2}(?:\.\d+)?/g;
/** A reference that follows the latest vintage. */
export const unpinned = (reference: string): string => reference.replace(pin, '');

/** Articles name few references, and many times; only one that names thousands of wrong ones gets here. */
const most = 5000;

/** An error that refused something, as a finding says it. @throws what is no such error */
export const refusalOf = (error: unknown, reference: string, vintages: readonly Vintage[]): Refusal => {
  const issue = error instanceof FigureError ? error.issues[0] : undefined;
  if (!issue) throw error;
  const { got, expected, path } = issue;
  if (path !== 'of') return { issue, message: `cannot be drawn: ${explain(issue)}` };
  const hint = meantBy(reference, vintages).trim();
  return { issue, message: `${got} leads nowhere: expected ${expected}${hint && `. ${hint}`}` };
};

/** The vintages that a reference pins, and what is out since. */
const newerOf = (reference: string, vintages: readonly Vintage[]): Newer | undefined => {
  const pinned = isDerived(reference) ? (reference.match(/[\w-]+@[\d.-]+/g) ?? []) : [reference];
  for (const name of pinned) {
    const { dataset, vintage } = parseReference(name.replace(/\.$/, ''));
    const latest = vintagesOf(dataset, vintages).at(-1)!;
    if (!vintage || latest.vintage === vintage) continue;
    const newer = { pinned: formatReference({ dataset, vintage }), latest: formatReference(latest) };
    try {
      return { ...newer, observation: numberAt(unpinned(reference), vintages).observation };
    } catch (error) {
      if (error instanceof FigureError) return newer;
      throw error;
    }
  }
  return undefined;
};

/** Sets a desk up over some vintages. */
export const deskOver = (vintages: readonly Vintage[], locale: string, allowed: readonly string[]): Desk => {
  const answers = new Map<string, Answer | Refusal>();
  const errata = (vintage: Vintage, ids: readonly string[]): Erratum[] =>
    ids.flatMap((id) => errataOf(formatReference({ ...vintage, id }), vintages));
  const answer = (reference: string): Answer | Refusal => {
    try {
      const found = numberAt(reference, vintages);
      const { observation, vintage } = found;
      const inputs = inputsOf(observation);
      const own = isDerived(reference) ? [] : errata(vintage, [observation.id]);
      const newer = newerOf(reference, vintages);
      return {
        ...found,
        ...(newer && { newer }),
        errata: [...own, ...inputs.flatMap((ref) => errataOf(ref, vintages))],
      };
    } catch (error) {
      return refusalOf(error, reference, vintages);
    }
  };
  return {
    vintages,
    locale,
    allowed,
    errata,
    number: (reference) => {
      const known = answers.get(reference);
      if (known) return known;
      if (answers.size >= most) answers.clear();
      const found = answer(reference);
      answers.set(reference, found);
      return found;
    },
  };
};

/** A number in an article's language. */
export const writtenIn = (observation: Observation, locale: string, noun = false): string =>
  formatValueWith(observation, { locale, words: hedgeWords(locale), counted: noun });
