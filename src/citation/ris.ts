/*
 * RIS is written by our own code and not by citation-js, because pages may load it: 0.5 kB, where citation-js with its
 * formats has 39 kB. Tests read every record back with citation-js.
 */

import { oneLine } from './one-line.js';
import type { CslItem, CslName } from '../model/source.js';

const types: Record<CslItem['type'], string> = {
  article: 'GEN',
  'article-newspaper': 'NEWS',
  'article-journal': 'JOUR',
  dataset: 'DATA',
  report: 'RPRT',
  webpage: 'ELEC',
  'post-weblog': 'BLOG',
  speech: 'GEN',
};

const authorName = ({ family, given, literal }: CslName): string =>
  family === undefined && given === undefined
    ? (literal ?? '')
    : [family, given].filter((part) => part !== undefined).join(', ');

/** Writes a date as `2024/10/22/`, with the slashes that RIS wants where a part is not known. */
const risDate = (parts: readonly number[]): string =>
  [0, 1, 2].map((i) => (parts[i] === undefined ? '' : String(parts[i]).padStart(2, '0'))).join('/') + '/';

/** Writes an RIS record, UTF-8, lines ending in CR LF. */
export const ris = (item: CslItem): string => {
  const type = (types as Partial<typeof types>)[item.type] ?? 'GEN';
  // RIS has no ranges: their last day stands for them.
  const issued = item.issued?.['date-parts'].at(-1);
  const read = item.accessed?.['date-parts'][0];
  const tags: [string, string | undefined][] = [
    ['TY', type],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', authorName(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', issued && String(issued[0])],
    ['DA', issued && risDate(issued)],
    ['PB', item.publisher],
    // A data set's version and study number have tags of their own.
    ['ET', item.version],
    [type === 'DATA' ? 'NV' : 'M1', item.number],
    ['LA', item.language],
    ['UR', item.URL],
    ['Y2', read && risDate(read)],
    ['N1', item.note],
    ['DB', item.archive],
    ['AV', item.archive_location],
  ];
  const lines = tags.flatMap(([tag, value]) => (value && oneLine(value) ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
};
