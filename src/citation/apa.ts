import { oneLine } from '../format/one-line.js';
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

/** "Jean-Paul" is "J.-P.", "C." stays. */
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

/** Up to twenty names, an ampersand before the last; of more, the first nineteen and the last. */
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

/** Title, what identifies this one, and what it is: "The Ukraine Support Tracker (Version 19) [Data set]". */
const titleOf = ({ title, number, version, type }: CslItem): string => {
  const which = [number && /^\d+$/.test(number) ? `No. ${number}` : number, version && `Version ${version}`];
  const bracket = which.filter(Boolean).join('; ');
  return [title, bracket && `(${bracket})`, descriptions[type]].filter(Boolean).join(' ');
};

/** With a full stop, where none of the like ends it. */
const sentence = (text: string): string => (/[.?!]["”’)]?$/.test(text) ? text : `${text}.`);

const addressOf = ({ URL: url, issued, accessed }: CslItem): string => {
  const [year, ...rest] = accessed?.['date-parts'][0] ?? [];
  const day = year === undefined ? '' : [dayOf([year, ...rest]), year].filter(Boolean).join(', ');
  // What bears no date may change: the reader is told which state was read.
  return url && !issued && day ? `Retrieved ${day}, from ${url}` : (url ?? '');
};

/** A reference as the APA manual, 7th edition, has it: plain text in one line, italics left out. */
export const apa = (item: CslItem): string => {
  const author = authorNames(item.author);
  const date = `(${issuedOf(item.issued, datedByDay.includes(item.type))}).`;
  const title = titleOf(item);
  const { 'container-title': container, publisher, archive, archive_location: location } = item;
  // Each named once, the author among them.
  const sources = [container, ![author, container, archive].includes(publisher) && publisher].filter(Boolean);
  const archived = archive && [archive, location && `(${location})`].filter(Boolean).join(' ');
  const parts = [
    ...(author ? [sentence(author), date, title && sentence(title)] : [title && sentence(title), date]),
    ...[...sources, archived].map((text) => (text ? sentence(text) : '')),
    addressOf(item),
  ];
  return oneLine(parts.filter(Boolean).join(' '));
};
