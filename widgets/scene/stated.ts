import { formatStated } from '../../src/citation/stated.js';
import { isolate } from '../../src/format/isolate.js';
import { lookupObservation } from '../../src/derive/derive.js';
import { formulaInNames } from '../../src/format/describe.js';
import { agentName, labelOf } from '../../src/format/label.js';
import { formatValueWith } from '../../src/format/number.js';
import { claimWords, language } from '../../src/messages/index.js';
import { type DerivedObservation, isDerivedObservation } from '../../src/model/derivation.js';
import type { Observation } from '../../src/model/observation.js';
import type { Vintage } from '../../src/model/vintage.js';
import { lookupVintage } from '../../src/reference/lookup.js';
import { type Attribution, attributionOf } from './attribution.js';
import type { Cited, Options } from './scene.js';

/** A number computed here: finished strings. */
export interface Derivation {
  number: string;
  formula: string;
  inputs: string[];
}

/** A number somebody stated, in its vintage. */
interface Stated {
  observation: Observation;
  vintage: Vintage;
}

/** Something stated, as its source’s entry tells it, and which of the figures shows it or computes with it. */
export interface Shown extends Attribution {
  id: string;
  vintage: Vintage;
  figure: number;
  source?: string;
  number: string;
}

/** A number under its name: "South Korea, all aid: €789 million". */
export const numberOf = (o: Observation, vintage: Vintage, { locale, words }: Options): string =>
  `${isolate(labelOf(o, vintage, locale))}: ${formatValueWith(o, { locale, words, counted: true })}`;

/** What a computed number was computed from, each with its vintage. */
const inputsOf = (o: DerivedObservation, { vintage, vintages = [] }: Cited): { input: Observation; of: Vintage }[] => {
  const all = vintages.length ? vintages : [vintage];
  return o.derivedFrom.map((reference) => ({
    input: lookupObservation(reference, all),
    of: lookupVintage(reference, all),
  }));
};

/** The vintage that a number stands in: not always the one drawn, where a figure gathers what several say. */
const homeOf = (o: Observation, { vintage, vintages = [] }: Cited): Vintage =>
  [vintage, ...vintages].find((v) => v.observations.includes(o)) ?? vintage;

/** What a number rests on: itself, or all that it was computed from. */
const stated = (o: Observation, cited: Cited): Stated[] =>
  isDerivedObservation(o)
    ? inputsOf(o, cited).flatMap(({ input, of }) => stated(input, { ...cited, vintage: of }))
    : [{ observation: o, vintage: homeOf(o, cited) }];

/** Tells how a number was computed. */
export const derivationOf = (o: DerivedObservation, cited: Cited, options: Options): Derivation => ({
  number: numberOf(o, cited.vintage, options),
  formula: formulaInNames(o.formula, cited.vintage),
  inputs: inputsOf(o, cited).map(({ input, of }) => numberOf(input, of, options)),
});

/** What a figure shows that somebody stated: its numbers, or a position. */
export const shownIn = (cited: Cited, figure: number, options: Options): Shown[] => {
  const { position, vintage } = cited;
  const numbers = cited.observations.flatMap((o) => stated(o, cited));
  return [
    ...numbers.map(({ observation, vintage: own }) => ({
      ...attributionOf(observation, own),
      id: observation.id,
      vintage: own,
      figure,
      number: numberOf(observation, own, options),
      ...(observation.source && { source: observation.source }),
    })),
    ...(position
      ? [
          {
            id: position.id,
            vintage,
            figure,
            number: position.stance,
            attribution: agentName(position.holder, vintage.agents, 'mention'),
            period: position.date ? claimWords.held(formatStated(position.date, language).when) : '',
            ...(position.note && { note: position.note }),
          },
        ]
      : []),
  ];
};

/** Every vintage that the figures draw from, or compute with. */
export const vintagesIn = (figures: readonly Cited[]): Vintage[] => [
  ...new Set(figures.flatMap((f) => [f.vintage, ...f.observations.flatMap((o) => stated(o, f).map((s) => s.vintage))])),
];
