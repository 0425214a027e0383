import { hedgeWords } from '../../format/hedge-words.js';
import { valueScene } from '../../../widgets/value/scene.js';
import { type Agreement, agreementOf } from './agreement.js';
import { type FigureInArticle, formatInLocale, type ReferencedNumber } from './context.js';
import type { Finding, FindingCode } from '../markup/finding.js';
import { fixFor } from './fix.js';
import { erratumFindings, supersededFindings } from './superseded.js';

const codes: Record<Exclude<Agreement, 'agrees'>, FindingCode> = {
  differs: 'text-differs',
  'other-hedge': 'hedge-differs',
  unreadable: 'unreadable-text',
};

/** The text that the element would print, by its own attributes. */
const printedText = ({ figure, locale }: FigureInArticle, { observation, vintage }: ReferencedNumber): string => {
  const hedge = figure.attributes.get('hedge');
  const options = {
    locale,
    words: hedgeWords(locale),
    hedge: hedge === 'sign' || hedge === 'none' ? hedge : 'word',
    counted: figure.attributes.has('counted'),
  } as const;
  return valueScene({ vintage, observation }, options).text;
};

const textFindings = (place: FigureInArticle, number: ReferencedNumber, reference: string): Finding[] => {
  const { figure, locale, text } = place;
  const { observation } = number;
  const got = figure.text;
  const expected = printedText(place, number);
  const unhedged = figure.attributes.get('hedge') === 'none';
  const alternatives = unhedged
    ? [expected]
    : [expected, formatInLocale(observation, locale), formatInLocale(observation, locale, true)];
  const agreement = agreementOf(got, observation, alternatives, { locale, unhedged });
  if (agreement === 'agrees') return [];
  const fix = agreement === 'unreadable' ? undefined : fixFor(figure.runs, expected, text);
  const should = agreement === 'unreadable' ? 'which cannot be read as one number; expected' : 'should say';
  const how = agreement === 'other-hedge' ? ' without the right hedge' : '';
  return [
    {
      severity: 'error',
      code: codes[agreement],
      message: `says “${got}”${how}, ${should} “${expected}” (${reference})`,
      at: figure.at,
      reference,
      got,
      expected,
      ...(fix && { fix }),
    },
  ];
};

/** Checks a number marked with `figure-value`: its text, its pin and its errata. */
export const checkFigureValue = (place: FigureInArticle): Finding[] => {
  const { figure, locale, context } = place;
  const { at, attributes, whole } = figure;
  const reference = attributes.get('of')?.trim();
  if (reference === undefined) {
    const message = '<figure-value> names no reference in “of”, so nothing can be checked';
    return [{ severity: 'warning', code: 'no-reference', message, at }];
  }
  const number = context.resolve(reference);
  if ('issue' in number)
    return [{ severity: 'error', code: number.issue.code, message: number.message, at, reference }];
  return [
    ...(whole ? textFindings(place, number, reference) : []),
    ...supersededFindings(number, locale, at, reference),
    ...erratumFindings(number.errata, at, reference),
  ];
};
