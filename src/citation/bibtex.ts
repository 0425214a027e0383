/*
 * BibTeX is written by our own code and not by citation-js, because pages may load it: 1.1 kB, where citation-js with its
 * formats has 39 kB. Tests read every entry back with citation-js.
 */

import { oneLine } from './one-line.js';
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

/** Signs that TeX reads as commands, and the first of two that it would make one: `--` a dash, `<<` a guillemet. */
const special = /[\\{}~^"‘’“”–—\u00a0%&$#_]|-(?=-)|'(?=')|`(?=`)|[?!](?=`)|<(?=<)|>(?=>)|,(?=,)/g;

const escapeTeX = (text: string): string =>
  oneLine(text).replace(special, (sign) => commands[sign] ?? (/[%&$#_]/.test(sign) ? `\\${sign}` : `${sign}{}`));

/** Puts braces around each word with a capital, so that no style writes it small. */
const protectCapitals = (text: string): string =>
  oneLine(text)
    .split(' ')
    .map((word) => (/\p{Lu}/u.test(word) ? `{${escapeTeX(word)}}` : escapeTeX(word)))
    .join(' ');

/** Writes a part of a name; in braces where a comma or an "and" would split it, or a command at its end takes the blank after it. */
const namePart = (text: string): string =>
  /,|\band\b|^$|[%&$#_]$/i.test(text) ? `{${escapeTeX(text)}}` : escapeTeX(text);

const authorName = ({ family, given, literal }: CslName): string => {
  if (family === undefined && given === undefined) return `{${escapeTeX(literal ?? '')}}`;
  return [family, given].flatMap((part) => (part === undefined ? [] : [namePart(part)])).join(', ');
};

/** Percent-encodes what would end the field, in an address that stands in it as it is. */
const address = (url: string): string =>
  url.replace(/[\s\p{Cc}{}\\]/gu, (sign) => encodeURIComponent(sign)).replace(/%(?![\dA-Fa-f]{2})/g, '%25');

/** Makes the key of an entry: letters, digits, dots, colons and hyphens, which every BibTeX takes; the same for the same id. */
const entryKey = (id: string): string => id.replace(/[@/]/g, ':').replace(/[^A-Za-z0-9.:-]+/g, '-') || 'item';

/** Writes what classic styles print of a `misc` entry beside title and note: kind, number, version and publisher. */
const publication = (item: CslItem): string =>
  [mediums[item.type], item.number, item.version && `version ${item.version}`, item['container-title'], item.publisher]
    .filter(Boolean)
    .join(', ');

const noteOf = ({ note, archive, archive_location: location }: CslItem): string =>
  [note, archive && `${archive}: ${location ?? ''}`.replace(/: $/, '')].filter(Boolean).join(' ');

/** Writes a BibTeX entry, UTF-8, ending in a line break. Fields beyond the classic ones (`url`, `urldate`, `version`) are those of biblatex. */
export const bibtex = (item: CslItem): string => {
  const type = types[item.type] ?? 'misc';
  // Classic fields have no ranges: their last day stands for them.
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
