import { formatReference } from '../../reference/reference.js';
import type { Vintage } from '../../model/vintage.js';
import type { ReleaseChanges } from './changes.js';

const millions = (billions: number): string => {
  const value = Math.round(billions * 1e6) / 1e3;
  return `${value > 0 ? '+' : '−'}€${Math.abs(value).toLocaleString('en')} million`;
};

/** How many of the largest changes are told in words. */
const maxLines = 8;

/** Drafts the changeset of a vintage: what it is, and what moved most. `npm run changeset:data` adds every number. */
export const draftChangeset = (vintage: Vintage, changes: ReleaseChanges | undefined): string => {
  const isReissue = vintage.vintage.length > 10;
  const { dataset } = vintage;
  const head = isReissue
    ? `erratum(${dataset}): ${vintage.vintage} corrects ${vintage.supersedes ?? ''}`
    : `data(${dataset}): vintage ${vintage.vintage}${vintage.supersedes === undefined ? '' : `, after ${vintage.supersedes}`}`;
  const largest = [...(changes?.revised ?? [])]
    .filter(({ difference, id }) => difference !== null && id.includes('-total'))
    .sort((a, b) => Math.abs(b.difference!) - Math.abs(a.difference!))
    .slice(0, maxLines);
  const lines = largest.map(({ id, label, difference, restated }) => {
    const past =
      restated === undefined || Math.abs(restated) < 0.0005 ? '' : `, of which ${millions(restated)} is of the past`;
    return `- \`${id}\` (${label}): ${millions(difference!)}${past}`;
  });
  const description = `${vintage.description} ${vintage.observations.length} numbers, read from the tracker’s own files.`;
  const moved = lines.length
    ? `What moved most since ${formatReference({ dataset, vintage: changes!.since })}:\n\n${lines.join('\n')}`
    : '';
  return `---\n'figures-of-record': ${isReissue ? 'patch' : 'minor'}\n---\n\n${[head, description, moved].filter(Boolean).join('\n\n')}\n`;
};
