import type { Issue } from '../error/figure-error.js';
import { amountOf, decimalsOf, inBaseUnits } from '../model/amount.js';
import type { Observation } from '../model/observation.js';
import { type DatasetFile, issueIn, type Rule } from './dataset-file.js';
import { quotedNumbers } from './quoted-numbers.js';

/** Something with a note, and where it stands. */
interface Noted {
  id: string;
  note?: string;
  path: string;
}

const notedIn = ({ vintage: { observations, events = [], positions = [] } }: DatasetFile): Noted[] => [
  ...observations.map((o, i) => ({ ...o, path: `observations[${i}].note` })),
  ...events.map((e, i) => ({ ...e, path: `events[${i}].note` })),
  ...positions.map((p, i) => ({ ...p, path: `positions[${i}].note` })),
];

/** Whether evidence backs what a note says: it is there for the note, or the quote for the number has every number of the note too. */
const isBacked = ({ evidence }: DatasetFile, { id, note = '' }: Noted): boolean => {
  const own = evidence.filter((e) => e.ids.includes(id));
  const quoted = own.map(({ quote = '' }) => quote).join(' ');
  return (
    own.some((e) => e.supports === 'note') || (note.match(/\d[\d,.]*\d|\d/g) ?? []).every((n) => quoted.includes(n))
  );
};

/** A note with a number in it, be it an amount or a date, states a fact, and a fact stands somewhere. */
const withoutEvidence = (file: DatasetFile): Issue[] =>
  notedIn(file)
    .filter((noted) => !isBacked(file, noted))
    .map(({ id, path }) => issueIn(file)('no-evidence', id, path, 'none', 'evidence for what the note says'));

/** An amount of euros in a text, and how much rounding may hide in it. */
interface Money {
  text: string;
  amount: number;
  rounding: number;
}

const euros = /€(\d+(?:\.\d+)?)(?: (million|billion))?/g;

const moneyIn = (text: string): Money[] =>
  [...text.matchAll(euros)].map(([printed, digits = '', scale]) => {
    const value = Number(digits);
    const unit = { code: 'EUR', mult: scale === 'billion' ? 9 : scale === 'million' ? 6 : 0 } as const;
    return {
      text: printed,
      amount: inBaseUnits(value, unit),
      rounding: inBaseUnits(Number(`0.5e${-decimalsOf(value)}`), unit),
    };
  });

/** What revisions of any vintage say of numbers of an area. */
const effectsOn = (area: string, vintages: DatasetFile['vintages']): number[] =>
  vintages.flatMap(({ observations, revisions = [] }) => {
    const ids = new Set(observations.filter((o) => o.area === area).map((o) => o.id));
    return revisions.flatMap(({ ids: on, effect }) =>
      effect && on.some((id) => ids.has(id)) ? [inBaseUnits(effect.value, effect.unit)] : [],
    );
  });

/** Every amount that the package has of what an observation is about: in rows, in revisions, in the evidence for its note. */
const amountsAbout = ({ vintages, evidence }: DatasetFile, { id, area }: Observation): number[] => [
  ...vintages.flatMap((v) => v.observations.filter((o) => o.area === area).map((o) => amountOf(o) ?? 0)),
  ...effectsOn(area, vintages),
  ...evidence
    .filter((e) => e.ids.includes(id) && e.supports === 'note')
    .flatMap(({ quote = '', method = '' }) => quotedNumbers(`${quote} ${method}`)),
];

/** Amounts of euros in a note that nothing in the package has. */
const untraced = (file: DatasetFile): Issue[] =>
  file.vintage.observations.flatMap((o, i) => {
    const money = moneyIn(o.note ?? '');
    if (!money.length) return [];
    const known = amountsAbout(file, o);
    return money
      .filter(({ amount, rounding }) => !known.some((n) => Math.abs(Math.abs(n) - amount) <= rounding))
      .map(({ text }) =>
        issueIn(file)(
          'untraced-amount',
          o.id,
          `observations[${i}].note`,
          text,
          `an amount that some row of ${o.area} has`,
        ),
      );
  });

/** What a note states has evidence, and its amounts are those of the data. */
export const notes: Rule = (file) => [...withoutEvidence(file), ...untraced(file)];
