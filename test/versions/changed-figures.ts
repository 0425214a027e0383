import { fieldsText, reasonText } from '../../src/cli/commands/diff.js';
import { labelOf } from '../../src/format/label.js';
import { type Change, diff } from '../../src/history/diff.js';
import { formatValue } from '../../src/format/format.js';
import { errataOf } from '../../src/history/history.js';
import { byVintage } from '../../src/reference/lookup.js';
import type { Observation } from '../../src/model/observation.js';
import { formatReference } from '../../src/reference/reference.js';
import type { Vintage } from '../../src/model/vintage.js';
import { isReissue } from './changes/dataset.js';

/** What one vintage changes in the one before, for the changelog. */
export interface ChangedFigures {
  vintage: Vintage;
  /** Absent where the dataset is new. */
  before?: Vintage;
  /** First line of the list: no two vintages have the same. */
  heading: string;
  /** Figures in groups, each with why it changed, as far as anybody says. */
  groups: { why: string; lines: string[] }[];
  /** Ids of figures that changed without a word why. */
  unexplained: string[];
}

/** Every digit that is printed: rounded, a change could look like none. */
const valueIn = (observation: Observation): string => formatValue(observation, { counted: true, digits: 15 });

/** Seen in the number as it is written. */
const written = ['value', 'relation', 'low', 'high', 'hedge'];

const changeText = (change: Change): string => {
  const [was, is] = [change.before, change.after].map((o) => o && valueIn(o));
  if (!was || !is) return was ?? is ?? '';
  const fields = was === is ? change.fields : change.fields.filter((field) => !written.includes(field));
  return [was === is ? is : `${was} → ${is}`, fieldsText({ ...change, fields })].filter(Boolean).join('; ');
};

const lineOf = (change: Change, before: Vintage, after: Vintage): string => {
  const label = change.after ? labelOf(change.after, after) : labelOf(change.before!, before);
  return `- \`${change.id}\` (${label}): ${changeText(change)}`;
};

const unknown = 'Why is not on record:';

/** Why a number changed: what the vintage says of it, and the mistakes that it mends. */
const reasonOf = (id: string, before: Vintage, after: Vintage, vintages: readonly Vintage[]): string => {
  const corrected = errataOf(`${formatReference(before)}/${id}`, vintages).filter(
    (erratum) => (erratum.corrected ?? after.vintage) === after.vintage,
  );
  return [
    ...corrected.map(({ text }) => text),
    ...(after.revisions ?? []).filter(({ ids }) => ids.includes(id)).map(reasonText),
  ].join(' ');
};

/** The vintage that another one follows: the one it names, else the one before it. */
const predecessorOf = (vintage: Vintage, vintages: readonly Vintage[]): Vintage | undefined => {
  const own = vintages.filter(({ dataset }) => dataset === vintage.dataset);
  return vintage.supersedes
    ? own.find((other) => other.vintage === vintage.supersedes)
    : own
        .filter((other) => byVintage(other, vintage) < 0)
        .sort(byVintage)
        .at(-1);
};

/**
 * What a vintage changes in the one before: revised figures by their reason, then what is new and what is gone.
 * @param vintages Every vintage there is.
 */
export const changedFigures = (vintage: Vintage, vintages: readonly Vintage[]): ChangedFigures => {
  const before = predecessorOf(vintage, vintages);
  if (!before) {
    const count = vintage.observations.length;
    const heading = `**${formatReference(vintage)}**, the first vintage: ${count} ${count === 1 ? 'figure' : 'figures'}`;
    return { vintage, heading, groups: [], unexplained: [] };
  }
  const changes = diff(before, vintage).filter(({ kind }) => kind !== 'same');
  const groups = new Map<string, string[]>();
  const unexplained: string[] = [];
  for (const change of changes) {
    const stays = change.before && change.after;
    const why = stays && reasonOf(change.id, before, vintage, vintages);
    const group = stays ? why || unknown : change.after ? 'New:' : 'No longer in it:';
    if (stays && !why) unexplained.push(change.id);
    groups.set(group, [...(groups.get(group) ?? []), lineOf(change, before, vintage)]);
  }
  const last = [unknown, 'New:', 'No longer in it:'];
  return {
    vintage,
    before,
    heading: `**${formatReference(before)} → ${vintage.vintage}**`,
    groups: [...groups]
      .map(([why, lines]) => ({ why, lines }))
      .sort((a, b) => last.indexOf(a.why) - last.indexOf(b.why)),
    // Whether a source says why is the source's affair; what we mend, we explain.
    unexplained: isReissue(vintage.vintage) ? unexplained : [],
  };
};

/** Longer lists are folded: a reader of the changelog comes for the words. */
const foldedFrom = 20;

const folded = (lines: readonly string[]): string =>
  lines.length < foldedFrom
    ? lines.join('\n')
    : `<details>\n<summary>${lines.length} figures</summary>\n\n${lines.join('\n')}\n\n</details>`;

/** The list as Markdown. */
export const listOf = ({ before, heading, groups }: ChangedFigures): string =>
  [
    heading,
    ...groups.flatMap(({ why, lines }) => [why, folded(lines)]),
    ...(before && !groups.length ? ['No figure is other than before.'] : []),
  ].join('\n\n');

/** Each line of it that a changeset must have. */
export const linesOf = ({ heading, groups }: ChangedFigures): string[] => [
  heading,
  ...groups.flatMap(({ why, lines }) => [why, ...lines]),
];
