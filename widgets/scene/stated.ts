import { isolate } from '../../src/format/isolate.js';
import { labelOf } from '../../src/format/label.js';
import { formatValueWith } from '../../src/format/number.js';
import { isDerivedObservation } from '../../src/model/derivation.js';
import type { Observation } from '../../src/model/observation.js';
import type { Position, Vintage } from '../../src/model/vintage.js';
import { lookup } from '../../src/reference/lookup.js';
import { formatReference } from '../../src/reference/reference.js';
import type { Cited, Options } from './scene.js';

/** A number somebody stated, in its vintage. */
interface Stated {
  observation: Observation;
  vintage: Vintage;
}

/** Something stated that a figure shows or computes with: a number, or a position. */
export interface Shown {
  id: string;
  vintage: Vintage;
  observation?: Observation;
  position?: Position;
  /** Which of the figures shows it. */
  figure: number;
  source?: string;
  /** The number under its name, or the stance. */
  number: string;
}

/** A number under its name: "South Korea, all aid: €789 million". */
export const numberOf = (o: Observation, vintage: Vintage, { locale, words }: Options): string =>
  `${isolate(labelOf(o, vintage, locale))}: ${formatValueWith(o, { locale, words, counted: true })}`;

/** Where a figure's references are followed. */
export const vintagesAtHand = ({ vintage, vintages = [] }: Cited): readonly Vintage[] =>
  vintages.length ? vintages : [vintage];

/** What a reference names, or all that it would be computed from; nothing is computed for it. */
const statedAs = (reference: string, vintages: readonly Vintage[]): Stated[] => {
  const { vintage, observation, derivation } = lookup(reference, vintages);
  const whole = (id: string): string =>
    id.includes('/') ? id : formatReference({ dataset: vintage.dataset, vintage: vintage.vintage, id });
  if (derivation) return derivation.from.flatMap((ref) => statedAs(whole(ref), vintages));
  return observation ? [{ observation, vintage }] : [];
};

/** The vintage that a number stands in: not always the one drawn, where a figure gathers what several say. */
const homeOf = (o: Observation, { vintage, vintages = [] }: Cited): Vintage =>
  [vintage, ...vintages].find((v) => v.observations.includes(o)) ?? vintage;

/** What a number rests on: itself, or all that it was computed from. */
const stated = (o: Observation, cited: Cited): Stated[] =>
  isDerivedObservation(o)
    ? o.derivedFrom.flatMap((reference) => statedAs(reference, vintagesAtHand(cited)))
    : [{ observation: o, vintage: homeOf(o, cited) }];

/** What a figure shows that somebody stated: its numbers, or a position. */
export const shownIn = (cited: Cited, figure: number, options: Options): Shown[] => {
  const { position, vintage } = cited;
  const numbers = cited.observations.flatMap((o) => stated(o, cited));
  return [
    ...numbers.map(({ observation, vintage: own }) => ({
      id: observation.id,
      vintage: own,
      observation,
      figure,
      number: numberOf(observation, own, options),
      ...(observation.source && { source: observation.source }),
    })),
    ...(position ? [{ id: position.id, vintage, position, figure, number: position.stance }] : []),
  ];
};

/** Every vintage that the figures draw from, or compute with. */
export const vintagesIn = (figures: readonly Cited[]): Vintage[] => [
  ...new Set(figures.flatMap((f) => [f.vintage, ...f.observations.flatMap((o) => stated(o, f).map((s) => s.vintage))])),
];
