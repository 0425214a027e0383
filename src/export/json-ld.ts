import { apa } from '../citation/apa.js';
import { credit } from '../citation/credit.js';
import { cslOf } from '../citation/csl.js';
import { licence } from './licence.js';
import { formatReference } from '../reference/reference.js';
import { lastDateOf, momentsOf, readPeriod, writeDate } from '../model/period.js';
import { readDate } from '../model/calendar-date.js';
import type { CslItem } from '../model/source.js';
import type { Vintage } from '../model/vintage.js';

/** What a page knows of itself and its downloads. */
export interface JSONLDOptions {
  /** Address of the page that shows the data set. */
  url?: string;
  /** Addresses where it can be had, by media type: `{ 'text/csv': 'https://…/observations.csv' }`. */
  downloads?: Record<string, string>;
}

/** The date of those given that begins first, or ends last; none where one of them is open. */
const outermost = (dates: readonly (string | undefined)[], isFirst: boolean): string | undefined => {
  const moments = dates.flatMap((text = '') => {
    const date = readDate(text);
    return date ? [{ text, ...momentsOf(date) }] : [];
  });
  if (moments.length < dates.length) return undefined;
  return moments.toSorted((a, b) => (isFirst ? a.from - b.from : b.to - a.to))[0]?.text;
};

/** Computes the time that all numbers together cover, ISO 8601; an end that one of them leaves open is open. */
const coverage = ({ observations }: Vintage): string | undefined => {
  const periods = observations.flatMap((o) => o.period || []);
  const starts = periods.map((period) => {
    const read = readPeriod(period);
    return 'start' in read ? read.start : undefined;
  });
  const first = outermost(starts, true) ?? '..';
  const last = outermost(periods.map(lastDateOf), false) ?? '..';
  return first === '..' && last === '..' ? undefined : first === last ? first : `${first}/${last}`;
};

const day = (item: CslItem): string | undefined => {
  const dates = item.issued?.['date-parts'] ?? [];
  return dates.length === 1 ? writeDate(dates[0]!) : undefined;
};

const person = ({ family, given, literal }: NonNullable<CslItem['author']>[number]): object =>
  literal === undefined
    ? { '@type': 'Person', name: [given, family].filter(Boolean).join(' ') }
    : { '@type': 'Organization', name: literal };

const work = (item: CslItem): object => ({
  '@type': item.type === 'dataset' ? 'Dataset' : item.type.startsWith('article') ? 'Article' : 'CreativeWork',
  name: item.title,
  ...(item.type === 'dataset' && { description: apa(item) }),
  ...(item.author?.length && { author: item.author.map(person) }),
  ...(item.publisher && { publisher: { '@type': 'Organization', name: item.publisher } }),
  ...(item.version && { version: item.version }),
  ...(day(item) && { datePublished: day(item) }),
  ...(item.URL && { url: item.URL }),
});

/** Who puts the data sets here together, and publishes them. */
const maker = { '@type': 'Organization', name: 'figures-of-record' };

/**
 * Describes a vintage in terms of schema.org, for a page that wants search engines to list it as a data set. Dates that are not known are left out.
 * @example
 * ```ts
 * JSON.stringify(toJSONLD(southKoreaAid)); // "{\"@context\":\"https://schema.org\",\"@type\":\"Dataset\",…
 * ```
 */
export const toJSONLD = (vintage: Vintage, options: JSONLDOptions = {}): object => {
  const { url, downloads = {} } = options;
  const { dataset, vintage: version, measures, areas, observations, sources } = vintage;
  const item = cslOf(vintage);
  const named = dataset && version;
  const period = coverage(vintage);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...(url && { '@id': url, url }),
    name: item.title,
    ...(vintage.description && { description: vintage.description }),
    ...(named && {
      identifier: formatReference({ dataset, vintage: version }),
      version,
      inLanguage: 'en',
      license: licence.url,
      isAccessibleForFree: true,
      creator: maker,
      publisher: maker,
    }),
    ...(day(item) && { datePublished: day(item) }),
    ...(period && { temporalCoverage: period }),
    ...(areas.length && { spatialCoverage: areas.map(({ name }) => ({ '@type': 'Place', name })) }),
    ...(measures.length && {
      variableMeasured: measures.map(({ id, title, definition }) => {
        const units = [...new Set(observations.filter((o) => o.measure === id).map((o) => o.unit.code))];
        return {
          '@type': 'PropertyValue',
          name: title,
          ...(definition && { description: definition }),
          ...(units.length && { unitText: units.join(', ') }),
        };
      }),
    }),
    creditText: credit(vintage),
    ...(sources.length && { isBasedOn: sources.map((source) => work(cslOf(source))) }),
    ...(Object.keys(downloads).length && {
      distribution: Object.entries(downloads).map(([encodingFormat, contentUrl]) => ({
        '@type': 'DataDownload',
        encodingFormat,
        contentUrl,
      })),
    }),
  };
};

const escapes: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * Writes the script element that carries JSON-LD. Nothing inside can end it or begin a comment: `<` is written as `\u003c`.
 * @param data Anything that JSON can hold.
 * @example
 * ```ts
 * jsonLDScript(toJSONLD(southKoreaAid)); // "<script type=\"application/ld+json\">…
 * ```
 */
export const jsonLDScript = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => escapes[sign]!)}</script>`;
