import { formulaInNames } from '../format/describe.js';
import { agentName, labelOf } from '../format/label.js';
import type { DerivedObservation } from '../model/derivation.js';
import type { Observation, Period } from '../model/observation.js';
import { readPeriod } from '../model/period.js';
import { readDate } from '../model/calendar-date.js';
import { formatReference } from '../reference/reference.js';
import { readCslDate } from './csl-date.js';
import { safeAddress } from './safe-url.js';
import type { CslDate, CslItem, CslName, Source } from '../model/source.js';
import type { Vintage } from '../model/vintage.js';

/** A source, a vintage, or one observation of a vintage. */
export type Citable = Source | Vintage | { observation: Observation; vintage: Vintage };

/** A source as a page's own data may give it: a credit line, and of the rest whatever it knows. */
interface GivenSource {
  id: string;
  credit: string;
  csl?: { [K in keyof CslItem]?: K extends 'author' | 'issued' | 'accessed' ? unknown : CslItem[K] };
}

const publisher = 'figures-of-record';

/** Writes a period as CSL-JSON does; it has no form for "by then" and "from then on", which give no date. */
const cslDateOf = (period: Period | undefined): CslDate | undefined => {
  const read = readPeriod(period ?? '');
  if (read.kind !== 'date' && read.kind !== 'interval') return undefined;
  const start = readDate(read.start);
  if (read.kind === 'date') return start && { 'date-parts': [start] };
  const end = readDate(read.end);
  return start && end && { 'date-parts': [start, end] };
};

/** Reads a name of CSL-JSON from a page's own data. */
const readCslName = (value: unknown): CslName[] => {
  const { family, given, literal } = (value ?? {}) as Record<keyof CslName, unknown>;
  const name: CslName = {
    ...(typeof family === 'string' && { family }),
    ...(typeof given === 'string' && { given }),
    ...(typeof literal === 'string' && { literal }),
  };
  return Object.keys(name).length ? [name] : [];
};

const itemOfSource = ({ id, credit, csl = {} }: GivenSource): CslItem => {
  const { author, issued, accessed, type, title, URL: address, ...rest } = csl;
  const url = safeAddress(address);
  const authors = Array.isArray(author) ? author.flatMap(readCslName) : [];
  const published = readCslDate(issued);
  const read = readCslDate(accessed);
  // A name that every object has, such as `constructor`, would be found in any table of types.
  const kind = type && !(type in {}) ? type : url ? 'webpage' : 'article';
  const first = { id, type: kind, title: title || credit } as const;
  return {
    ...first,
    ...(authors.length && { author: authors }),
    ...rest,
    ...(url && { URL: url }),
    // The source's own id, whatever the item calls itself.
    id,
    ...(published && { issued: published }),
    ...(read && { accessed: read }),
  };
};

const referenceOf = ({ dataset, vintage }: Vintage, id?: string): string =>
  dataset ? formatReference({ dataset, ...(vintage && { vintage }), ...(id && { id }) }) : (id ?? '');

/** Whether a vintage has a name under which a reader can find it; a page's own rows need not. */
const isPublished = ({ dataset, vintage }: Vintage): boolean => Boolean(dataset && vintage);

const itemOfVintage = (vintage: Vintage): CslItem => {
  const credits = [...new Set(vintage.sources.map((s) => s.credit))];
  const issued = cslDateOf(vintage.published);
  const accessed = cslDateOf(vintage.accessed);
  return {
    id: referenceOf(vintage) || 'figures',
    type: 'dataset',
    title: vintage.title || vintage.dataset || 'Figures',
    ...(isPublished(vintage) && { publisher, version: vintage.vintage }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(isPublished(vintage) && { language: 'en' }),
    ...(credits.length && { note: `Sources: ${credits.join('; ')}.` }),
  };
};

/** Makes the item of a computed number, which no source prints: its vintage, with a note on what it was computed from. */
const itemOfDerived = (observation: Observation, vintage: Vintage): CslItem => {
  const edition = itemOfVintage(vintage);
  const { formula, derivedFrom = [] } = observation as Partial<DerivedObservation>;
  const from = formula ? formulaInNames(formula, vintage) : derivedFrom.join(', ');
  const note = `${labelOf(observation, vintage)}: computed${from && ` as ${from}`} from figures of ${
    observation.by === 'derived' ? 'several parties' : agentName(observation.by, vintage.agents, 'mention')
  }.`;
  return { ...edition, note: edition.note ? `${note} ${edition.note}` : note };
};

/** Finds the work an observation is printed in; where it names none, the only one there is. */
export const sourceOf = (observation: Observation, { sources }: Pick<Vintage, 'sources'>): Source | undefined =>
  sources.find((s) => s.id === observation.source) ?? (sources.length === 1 ? sources[0] : undefined);

const itemOfObservation = (observation: Observation, vintage: Vintage): CslItem => {
  const source = sourceOf(observation, vintage);
  const item =
    observation.basis === 'derived'
      ? itemOfDerived(observation, vintage)
      : source
        ? itemOfSource(source)
        : itemOfVintage(vintage);
  const location = referenceOf(vintage, observation.id);
  return {
    ...item,
    id: location || item.id,
    ...(isPublished(vintage) && { archive: publisher, archive_location: location }),
  };
};

/**
 * Makes the CSL-JSON item to cite something by. An observation is cited as the work it is printed in, and `archive_location`
 * is its reference, so that a reader finds the number again; a computed one is cited as the vintage it was computed in.
 * @example
 * ```ts
 * const observation = lookupObservation('south-korea-aid@2024-10-22/total', [southKoreaAid]);
 * cslOf({ observation, vintage: southKoreaAid }).archive_location; // "south-korea-aid@2024-10-22/total"
 * ```
 */
export const cslOf = (citable: Citable): CslItem => {
  if ('observation' in citable) return itemOfObservation(citable.observation, citable.vintage);
  return 'observations' in citable ? itemOfVintage(citable) : itemOfSource(citable);
};
