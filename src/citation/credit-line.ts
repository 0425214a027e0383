import { formatDate } from '../format/date.js';
import { frameWords, language } from '../messages/index.js';
import type { Observation } from '../model/observation.js';
import type { Vintage } from '../model/vintage.js';

/** What a credit line needs to know of a statement. */
export type Credited = Pick<Observation, 'by' | 'via' | 'source'>;

/** Names whose numbers these are and where they are printed: "Kiel Institute …, via The European Conservative". Empty where no source is known. */
export const sourceLine = (observations: readonly Credited[], vintage: Vintage): string => {
  const ids = new Set(observations.map((o) => o.source));
  const sources = vintage.sources.filter((s) => ids.has(s.id) || vintage.sources.length === 1).map((s) => s.credit);
  // Where somebody passes numbers on, those whose numbers they are come first.
  const owners = new Set(observations.filter((o) => o.via && o.via !== o.by).map((o) => o.by));
  const names = vintage.agents.filter((a) => owners.has(a.id)).map((a) => a.name);
  const source = [...new Set(sources)].join('; ');
  return source && names.length ? `${names.join('; ')}, ${frameWords.via(source)}` : source;
};

/** Writes for which day a vintage stands: "data through 31 Aug 2024", else "as of 22 Oct 2024". Empty for rows of no vintage. */
export const dateLine = ({ through, vintage }: Vintage): string => {
  if (through) return frameWords.through(formatDate(through, language));
  return vintage ? frameWords.asOf(formatDate(vintage.slice(0, 10), language)) : '';
};
