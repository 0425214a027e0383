import { amountOf, inBaseUnits } from '../../src/model/amount.js';
import type { HistoryEntry } from '../../src/history/history.js';
import { english, language, seriesWords } from '../../src/messages/index.js';
import { formatAmountWith, formatValueWith } from '../../src/format/number.js';
import type { Observation } from '../../src/model/observation.js';
import { formatDate } from '../../src/format/period.js';
import type { Revision } from '../../src/model/vintage.js';
import type { Note } from '../scene/note.js';

/** A vintage that has the number. */
export type Stated = HistoryEntry & { observation: Observation };

const size = (difference: number, { unit }: Observation): string =>
  formatAmountWith(Number(Math.abs(difference / inBaseUnits(1, unit)).toPrecision(12)), unit, {
    ...english,
    digits: 3,
    counted: true,
  });

/** What became of a number since the vintage before: "€142 million less than in the vintage before". */
export const changeInWords = ({ change, difference, observation }: HistoryEntry): string => {
  if (!observation || change === 'added') return '';
  if (change === 'same') return seriesWords.unchanged;
  if (change === 'reflagged') return seriesWords.reflagged;
  if (!difference) return seriesWords.reworded;
  return (difference < 0 ? seriesWords.less : seriesWords.more)(size(difference, observation));
};

const reason = (vintage: string, { text, effect, basis }: Revision): string => {
  const asides = [
    basis === 'inferred' && seriesWords.inferred,
    // The text may give the number itself.
    effect &&
      !text.includes(String(Math.abs(effect.value))) &&
      seriesWords.part(
        formatValueWith({ ...effect, value: Math.abs(effect.value), basis: 'reported' } as Observation, {
          ...english,
          counted: true,
        }),
      ),
  ];
  return seriesWords.reason(
    vintage,
    asides.filter((aside) => typeof aside === 'string'),
    text,
  );
};

/** Why a number is another than before, and what was found wrong in it. */
export const reasonsInWords = ({ vintage: { vintage }, reasons, errata }: HistoryEntry): Note[] => [
  ...reasons.map((revision): Note => ({ kind: 'reason', text: reason(vintage, revision) })),
  ...errata.map(({ text, found }): Note => ({
    kind: 'correction',
    text: seriesWords.erratum(vintage, text, formatDate(found, language)),
  })),
];

/** The first and the last number of all vintages, and how far they are apart, as a sentence. */
export const historyInWords = (label: string, stages: readonly Stated[]): string => {
  const tell = ({ observation, vintage }: Stated): string =>
    seriesWords.inVintage(formatValueWith(observation, { ...english, counted: true }), vintage.vintage);
  const [first, last] = [stages[0]!, stages.at(-1)!];
  const [was, is] = [amountOf(first.observation), amountOf(last.observation)];
  const difference = was !== null && is !== null ? is - was : 0;
  return seriesWords.vintages(
    label,
    tell(first),
    first === last ? '' : tell(last),
    difference ? (difference < 0 ? seriesWords.lessBy : seriesWords.moreBy)(size(difference, last.observation)) : '',
  );
};
