import { hedgeWords } from '../../format/hedge-words.js';
import { valueScene } from '../../../widgets/value/scene.js';
import { type Agreement, agreementOf } from './agreement.js';
import type { Answer, Desk } from './context.js';
import { writtenIn } from './context.js';
import { type Finding, type FindingCode, type Run, textOf } from './finding.js';
import { erratumFindings, newerFinding } from './superseded.js';
import type { Figure } from './html.js';

const codes: Record<Exclude<Agreement, 'agrees'>, FindingCode> = {
  differs: 'text-differs',
  'other-hedge': 'hedge-differs',
  unreadable: 'unreadable-text',
};

const quoted = (text: string): string => `“${text}”`;

/**
 * The text to put in the place of one that no longer agrees, as the file writes it; `undefined` where markup of any
 * kind stands within, which only its author can sort out.
 * @param original The file itself, of which `markup` is what is read as HTML.
 */
export const mendOf = (runs: readonly Run[], text: string, markup: string, original: string): Finding['mend'] => {
  const filled = runs.filter((run) => run.text.trim());
  const [run] = filled;
  if (!run || filled.length > 1) return undefined;
  const read = markup.slice(run.start, run.end);
  // A tag that closes nothing leaves the text around it in one piece.
  if (/<[a-z/!?]/i.test(read)) return undefined;
  const start = run.start + /^\s*/.exec(read)![0].length;
  const end = run.end - /\s*$/.exec(read)![0].length;
  if (original.slice(start, end) !== markup.slice(start, end)) return undefined;
  return {
    start,
    end,
    text: text.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  };
};

/** What the element would print, by its own attributes. */
const printedBy = (figure: Figure, { observation, vintage }: Answer, locale: string): string => {
  const hedge = figure.attributes.get('hedge');
  return valueScene(
    { vintage, observation },
    {
      locale,
      words: hedgeWords(locale),
      hedge: hedge === 'sign' || hedge === 'none' ? hedge : 'word',
      counted: figure.attributes.has('counted'),
    },
  ).text;
};

const textFinding = (
  figure: Figure,
  answer: Answer,
  locale: string,
  reference: string,
  texts: { markup: string; original: string },
): Finding[] => {
  const { observation } = answer;
  const says = textOf(figure.runs);
  const expected = printedBy(figure, answer, locale);
  const ways = [expected, writtenIn(observation, locale), writtenIn(observation, locale, true)];
  const unhedged = figure.attributes.get('hedge') === 'none';
  const agreement = agreementOf(says, observation, unhedged ? [expected] : ways, { locale, unhedged });
  if (agreement === 'agrees') return [];
  const mend = agreement === 'unreadable' ? undefined : mendOf(figure.runs, expected, texts.markup, texts.original);
  const what = agreement === 'unreadable' ? 'which cannot be read as one number; expected' : 'should say';
  const how = agreement === 'other-hedge' ? ' without the right hedge' : '';
  return [
    {
      severity: 'error',
      code: codes[agreement],
      message: `says ${quoted(says)}${how}, ${what} ${quoted(expected)} (${reference})`,
      at: figure.at,
      reference,
      says,
      expected,
      ...(mend && { mend }),
    },
  ];
};

/** A number marked with `figure-value`: its text, its pin and its errata. */
export const checkMarkedNumber = (
  figure: Figure,
  locale: string,
  desk: Desk,
  texts: { markup: string; original: string },
): Finding[] => {
  const reference = figure.attributes.get('of')?.trim();
  const { at } = figure;
  if (reference === undefined)
    return [
      {
        severity: 'warning',
        code: 'no-reference',
        message: '<figure-value> names no reference in “of”, so nothing can be checked',
        at,
      },
    ];
  const answer = desk.number(reference);
  if ('issue' in answer)
    return [{ severity: 'error', code: answer.issue.code, message: answer.message, at, reference }];
  return [
    ...(figure.whole ? textFinding(figure, answer, locale, reference, texts) : []),
    ...newerFinding(answer, locale, at, reference),
    ...erratumFindings(answer.errata, at, reference),
  ];
};
