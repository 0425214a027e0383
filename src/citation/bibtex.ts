import { oneLine } from '../format/one-line.js';
import { writeDate } from '../model/period.js';
import type { CslItem, CslName } from '../model/source.js';

/** Only types that every BibTeX style knows: a data set or a page is `misc` there. */
const types: Partial<Record<CslItem['type'], string>> = {
  article: 'article',
  'article-journal': 'article',
  'article-newspaper': 'article',
  report: 'techreport',
};

const mediums: Partial<Record<CslItem['type'], string>> = { dataset: 'Data set', speech: 'Speech' };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces, escaped or not: they are named instead.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '\\textquotedbl{}',
  '‘': '\\textquoteleft{}',
  '’': '\\textquoteright{}',
  '“': '\\textquotedblleft{}',
  '”': '\\textquotedblright{}',
  '–': '\\textendash{}',
  '—': '\\textemdash{}',
  '\u00a0': '~',
};

/** What TeX reads as a command, and where it would make one sign of two: `--` a dash, `<<` a guillemet. */
const special = /[\\{}~^"‘’“”–—\u00a0%&$#_]|-(?=-)|'(?=')|`(?=`)|[?!](?=`)|<(?=<)|>(?=>)|,(?=,)/g;

const escapeTeX = (text: string): string =>
  oneLine(text).replace(special, (sign) => commands[sign] ?? (/[%&$#_]/.test(sign) ? `\\${sign}` : `${sign}{}`));

/** Braces around each word with a capital, so that no style writes it small. */
const protectCapitals = (text: string): string =>
  oneLine(text)
    .split(' ')
    .map((word) => (/\p{Lu}/u.test(word) ? `{${escapeTeX(word)}}` : escapeTeX(word)))
    .join(' ');

/** A part of a name; in braces where a comma or an "and" would split it, or a command at its end takes the blank after it. */
const namePart = (text: string): string =>
  /,|\band\b|^$|[%&$#_]$/i.test(text) ? `{${escapeTeX(text)}}` : escapeTeX(text);

const authorName = ({ family, given, literal }: CslName): string => {
  if (family === undefined && given === undefined) return `{${escapeTeX(literal ?? '')}}`;
  return [family, given].flatMap((part) => (part === undefined ? [] : [namePart(part)])).join(', ');
};

/** Written as it is, and so without what would end the field. */
const address = (url: string): string =>
  url.replace(/[\s\p{Cc}{}\\]/gu, (sign) => encodeURIComponent(sign)).replace(/%(?![\dA-Fa-f]{2})/g, '%25');

/** Letters, digits, dots, colons and hyphens, which are legal in every BibTeX; the same item always has the same key. */
const entryKey = (id: string): string => id.replace(/[@/]/g, ':').replace(/[^A-Za-z0-9.:-]+/g, '-') || 'item';

/** What classic styles print of a `misc` entry beside title and note: what it is, which one, and who publishes it. */
const publication = (item: CslItem): string =>
  [mediums[item.type], item.number, item.version && `version ${item.version}`, item['container-title'], item.publisher]
    .filter(Boolean)
    .join(', ');

const noteOf = ({ note, archive, archive_location: location }: CslItem): string =>
  [note, archive && `${archive}: ${location ?? ''}`.replace(/: $/, '')].filter(Boolean).join(' ');

/** A BibTeX entry, UTF-8, ending in a line break. Fields beyond the classic ones (`url`, `urldate`, `version`) are those of biblatex. */
export const bibtex = (item: CslItem): string => {
  const type = types[item.type] ?? 'misc';
  // A range has no place in classic fields: the day it was complete stands for it.
  const [year, month = 0, day] = item.issued?.['date-parts'].at(-1) ?? [];
  const read = item.accessed?.['date-parts'][0];
  const text = (value: string | undefined): string => (value ? `{${escapeTeX(value)}}` : '');
  const fields: [string, string][] = [
    ['author', item.author?.length ? `{${item.author.map(authorName).join(' and ')}}` : ''],
    ['title', item.title && `{${protectCapitals(item.title)}}`],
    ['journal', type === 'article' ? text(item['container-title']) : ''],
    ['booktitle', type === 'misc' ? text(item['container-title']) : ''],
    ['institution', type === 'techreport' ? text(item.publisher) : ''],
    ['howpublished', type === 'misc' ? text(publication(item)) : ''],
    ['publisher', type === 'techreport' ? '' : text(item.publisher)],
    ['number', text(item.number)],
    ['version', text(item.version)],
    ['year', year === undefined ? '' : `{${year}}`],
    ['month', months[month - 1] ?? ''],
    ['day', day === undefined ? '' : `{${day}}`],
    ['language', text(item.language)],
    ['url', item.URL ? `{${address(item.URL)}}` : ''],
    ['urldate', read ? `{${writeDate(read)}}` : ''],
    ['note', text(noteOf(item))],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value}`);
  return `@${type}{${entryKey(item.id)},\n${lines.join(',\n')}\n}\n`;
};
