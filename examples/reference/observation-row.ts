import {
  attribution,
  derive,
  type Derivation,
  type Evidence,
  formatPeriod,
  formatValue,
  labelOf,
  lookup,
  lookupObservation,
  type Observation,
  type Vintage,
} from 'figures-of-record';
import { type Content, html, joined } from './markup.js';

/** The source's own words for a number, event or position, where the evidence has them. */
export const quoteOf = (id: string, evidence: readonly Evidence[]): Content => {
  const quotes = evidence.flatMap(({ ids: of, quote }) => (of.includes(id) && quote !== undefined ? [quote] : []));
  return quotes.map((quote) => html`<br /><q>${quote}</q>`);
};

const nameOf = (id: string, label: string, { dataset, vintage }: Vintage): Content =>
  html`<span id="${id}">${label}</span><br /><code class="cite">${dataset}@${vintage}/${id}</code>`;

/** An observation: what and its reference, how much, who says so in which words. */
export const observationRow = (
  observation: Observation,
  vintage: Vintage,
  evidence: readonly Evidence[],
): readonly Content[] => [
  nameOf(observation.id, labelOf(observation, vintage), vintage),
  formatValue(observation, { counted: true }),
  [
    joined([attribution(observation, vintage.agents), formatPeriod(observation.period)].filter(Boolean), ', '),
    quoteOf(observation.id, evidence),
    observation.note !== undefined && html`<br /><small>${observation.note}</small>`,
  ],
];

/** A number that is declared and computed: what, how much, from what. */
export const computedRow = (derivation: Derivation, vintage: Vintage, all: readonly Vintage[]): readonly Content[] => {
  const observation = derive(derivation, vintage, all);
  const inputs = derivation.from.map((from) => {
    const input = lookupObservation(from, vintage, all);
    const home = from.includes('/') ? lookup(from, all).vintage : vintage;
    return `${labelOf(input, home)} (${formatValue(input)})`;
  });
  return [
    nameOf(derivation.id, derivation.label, vintage),
    formatValue(observation, { counted: true }),
    [
      `${derivation.kind}: ${inputs.join('; ')}`,
      derivation.note !== undefined && html`<br /><small>${derivation.note}</small>`,
    ],
  ];
};
