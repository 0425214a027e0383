import { formatReference } from '../../src/reference/reference.js';
import type { Vintage } from '../../src/model/vintage.js';
import type { ChangedFigures } from './changed-figures.js';
import type { Bump } from './changes/change.js';
import { changesetsOf, kindOf, type Pending } from './pending.js';

/** File of the changeset that tells of a vintage, where nobody named one. */
export const fileFor = (vintage: Vintage): string => `${kindOf(vintage)}-${vintage.dataset}-${vintage.vintage}.md`;

/** The changeset that tells of a vintage: of its kind and dataset, and naming it or no other. */
export const changesetFor = (
  vintage: Vintage,
  changesets: Pending['changesets'],
): Pending['changesets'][number] | undefined => {
  const own = changesetsOf(vintage, changesets);
  const names = ({ summary }: { summary: string }, text: string): boolean =>
    summary.split(/[\s*,:;()]+/).some((word) => word.replace(/\.$/, '') === text);
  return (
    own.find((changeset) => names(changeset, vintage.vintage)) ??
    own.find(({ summary }) => !/\d{4}-\d{2}-\d{2}/.test(summary))
  );
};

const opening = ({ vintage, before }: ChangedFigures): string => {
  const { dataset, vintage: name, title } = vintage;
  const head = `${kindOf(vintage)}(${dataset}):`;
  if (!before) return `${head} a new dataset, ${title}`;
  return kindOf(vintage) === 'erratum'
    ? `${head} ${name} corrects ${before.vintage}`
    : `${head} vintage ${name}, after ${before.vintage}`;
};

/**
 * A changeset with the list of a vintage, in place of the list it had. All else in it stays as somebody wrote it.
 * @param file The file as it was; without it a new one is begun.
 * @param bump For a new one.
 */
export const withList = (
  file: string | undefined,
  figures: ChangedFigures,
  list: string,
  packageName: string,
  bump: Bump,
): string => {
  if (file === undefined) return `---\n'${packageName}': ${bump}\n---\n\n${opening(figures)}\n\n${list}\n`;
  const lines = file.trimEnd().split('\n');
  const { dataset, vintage } = figures.vintage;
  const isHeading = (line: string): boolean => line.startsWith(`**${dataset}@`);
  const ownHeading = (line: string): boolean =>
    isHeading(line) && (line.endsWith(`→ ${vintage}**`) || line.startsWith(`**${formatReference(figures.vintage)}**`));
  const start = lines.findIndex(ownHeading);
  if (start < 0) return `${lines.join('\n')}\n\n${list}\n`;
  const next = lines.findIndex((line, i) => i > start && isHeading(line));
  const rest = next < 0 ? [] : ['', ...lines.slice(next)];
  return `${[...lines.slice(0, start), list, ...rest].join('\n')}\n`;
};
