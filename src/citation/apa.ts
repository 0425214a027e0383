/*
 * APA text is written by our own code and not by a CSL processor, because every list of sources loads it on a page: it
 * has 0.9 kB, and a processor comes with a style and a locale beside it.
 */

import { oneLine } from './one-line.js';
import type { CslDate, CslItem, CslName } from '../model/source.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Shortens given names to initials: "Jean-Paul" is "J.-P.", "C." stays. */
const initialsOf = (given: string): string =>
  given
    .split(/\s+/)
    .map((word) =>
      word
        .split('-')
        .filter(Boolean)
        .map((part) => `${/^.\p{M}*/su.exec(part)?.[0] ?? ''}.`)
        .join('-'),
    )
    .filter(Boolean)
    .join(' ');

const authorName = ({ family, given, literal }: CslName): string =>
  family ? [family, given && initialsOf(given)].filter(Boolean).join(', ') : (literal ?? given ?? '');

/** Lists up to twenty names, an ampersand before the last; of more, the first nineteen and the last. */
const authorNames = (names: readonly CslName[] = []): string => {
  const all = names.map(authorName).filter(Boolean);
  if (all.length > 20) return `${all.slice(0, 19).join(', ')}, . . . ${all.at(-1)!}`;
  return all.length > 1 ? `${all.slice(0, -1).join(', ')}, & ${all.at(-1)!}` : (all[0] ?? '');
};

/** Works that come out on a day; of all others the year is enough. */
const datedByDay: readonly CslItem['type'][] = ['article-newspaper', 'webpage', 'post-weblog', 'speech'];

const dayOf = ([, month = 0, day]: readonly number[]): string =>
  [months[month - 1], months[month - 1] && day].filter(Boolean).join(' ');

const issuedOf = (issued: CslDate | undefined, exact: boolean): string => {
  const dates = issued?.['date-parts'] ?? [];
  if (!dates.length) return 'n.d.';
  const years = [...new Set(dates.map(([year]) => String(year)))].join('–');
  if (!exact) return years;
  const days = [...new Set(dates.map(dayOf))].filter(Boolean).join('–');
  return years.includes('–') || !days ? years : `${years}, ${days}`;
};

const descriptions: Partial<Record<CslItem['type'], string>> = { dataset: '[Data set]', speech: '[Speech]' };

/** Writes the title, what identifies this edition, and what kind of work it is: "The Ukraine Support Tracker (Version 19) [Data set]". */
const titleOf = ({ title, number, version, type }: CslItem): string => {
  const which = [number && /^\d+$/.test(number) ? `No. ${number}` : number, version && `Version ${version}`];
  const bracket = which.filter(Boolean).join('; ');
  return [title, bracket && `(${bracket})`, descriptions[type]].filter(Boolean).join(' ');
};

/** Adds a full stop, where no mark ends the text already. */
const sentence = (text: string): string => (/[.?!]["”’)]?$/.test(text) ? text : `${text}.`);

const addressOf = ({ URL: url, issued, accessed }: CslItem): string => {
  const [year, ...rest] = accessed?.['date-parts'][0] ?? [];
  const day = year === undefined ? '' : [dayOf([year, ...rest]), year].filter(Boolean).join(', ');
  // A work without a date may change, so the day it was read is given.
  return url && !issued && day ? `Retrieved ${day}, from ${url}` : (url ?? '');
};

/** Writes a reference in the style of the APA manual, 7th edition: plain text in one line, italics left out. */
export const apa = (item: CslItem): string => {
  const author = authorNames(item.author);
  const date = `(${issuedOf(item.issued, datedByDay.includes(item.type))}).`;
  const title = titleOf(item);
  const { 'container-title': container, publisher, archive, archive_location: location } = item;
  // Nobody is named twice.
  const sources = [container, ![author, container, archive].includes(publisher) && publisher].filter(Boolean);
  const archived = archive && [archive, location && `(${location})`].filter(Boolean).join(' ');
  const parts = [
    ...(author ? [sentence(author), date, title && sentence(title)] : [title && sentence(title), date]),
    ...[...sources, archived].map((text) => (text ? sentence(text) : '')),
    addressOf(item),
  ];
  return oneLine(parts.filter(Boolean).join(' '));
};
