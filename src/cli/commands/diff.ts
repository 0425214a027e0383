import { labelOf } from '../../format/label.js';
import { type Change, type ChangeKind, diff as compareVintages } from '../../history/diff.js';
import { lookupVintage } from '../../reference/lookup.js';
import type { Revision, Vintage } from '../../model/vintage.js';
import { formatReference, parseReference } from '../../reference/reference.js';
import { formatTable } from '../output/table.js';
import { type Call, type Command, type ExitCode, jsonOption } from '../usage/command.js';
import { UsageError } from '../input/errors.js';
import { hasSelection, selectionOf, selectionOptions } from '../usage/selection.js';
import { differenceText, valueText } from '../output/statement.js';

const kinds: readonly ChangeKind[] = ['revised', 'reflagged', 'added', 'removed', 'same'];

/** Two vintages, and what changed from one to the other. */
interface Comparison {
  before: Vintage;
  after: Vintage;
  counts: Record<string, number>;
  /** Changes to be printed, by their kind; no kind is empty. */
  groups: [ChangeKind, Change[]][];
  /** Ids of what is printed. */
  ids: ReadonlySet<string>;
  reasons: Revision[];
}

/** Looks up a vintage. @throws UsageError where the reference names a number in it */
const vintageAt = (reference: string, vintages: readonly Vintage[]): Vintage => {
  const { id, dataset } = parseReference(reference);
  if (id)
    throw new UsageError(
      `diff compares vintages; for one number: figures-of-record diff ${dataset}@… ${dataset}@… --id ${id}`,
    );
  return lookupVintage(reference, vintages);
};

/** Text of a reason why numbers changed; one that only we conclude is called so. */
export const reasonText = ({ basis, text }: Pick<Revision, 'basis' | 'text'>): string =>
  basis === 'inferred' ? `Our inference: ${text}` : text;

/** Text of what differs besides the amount: `basis "claimed" → "reported"`. */
export const fieldsText = ({ before, after, fields }: Pick<Change, 'before' | 'after' | 'fields'>): string =>
  fields
    .map((field) => {
      const [old, now] = [before, after].map((o) => JSON.stringify(o?.[field as keyof typeof o] ?? 'none'));
      return `${field} ${old} → ${now}`;
    })
    .join(', ');

const changeText = (change: Change): string => {
  const { kind, after, difference } = change;
  if (difference && after) return differenceText(difference, after.unit);
  return kind === 'revised' || kind === 'reflagged' ? fieldsText(change) : '';
};

const tableOf = (changes: readonly Change[], { before, after }: Comparison, terminal: Call['terminal']): string => {
  const isNumeric = changes.every((c) => c.difference || c.kind === 'added' || c.kind === 'removed');
  const columns = [
    { label: 'ID', unbroken: true },
    { label: 'WHAT' },
    { label: before.vintage, numeric: true },
    { label: after.vintage, numeric: true },
    { label: 'DIFFERENCE', numeric: isNumeric },
  ];
  const rows = changes.map((change) => [
    change.id,
    change.after ? labelOf(change.after, after) : labelOf(change.before!, before),
    change.before ? valueText(change.before) : '',
    change.after ? valueText(change.after) : '',
    changeText(change),
  ]);
  return formatTable(columns, rows, terminal);
};

const compare = async (call: Call): Promise<Comparison> => {
  const { args, value, has, library } = call;
  const { vintages } = await library();
  const [before, after] = [vintageAt(args[0]!, vintages), vintageAt(args[1]!, vintages)];
  const isSelected = selectionOf(call);
  const changes = compareVintages(before, after).filter((c) => isSelected((c.after ?? c.before)!));
  if (!changes.length && hasSelection(call))
    throw new UsageError(
      `no number of ${formatReference(before)} or ${formatReference(after)} is among those that --area and --id ask for.`,
    );
  const only = value('only');
  const ofKind = (kind: ChangeKind): Change[] => changes.filter((c) => c.kind === kind);
  const groups = kinds
    .filter((kind) => (only ? kind === only : kind !== 'same' || has('all')))
    .map((kind): [ChangeKind, Change[]] => [kind, ofKind(kind)])
    .filter(([, group]) => group.length);
  const ids = new Set(groups.flatMap(([, group]) => group.map(({ id }) => id)));
  // A vintage tells why it differs from the one before it, and from no other.
  const reasons = after.supersedes === before.vintage ? (after.revisions ?? []) : [];
  return {
    before,
    after,
    counts: Object.fromEntries(kinds.map((kind) => [kind, ofKind(kind).length])),
    groups,
    ids,
    reasons: reasons.filter((reason) => reason.ids.some((id) => ids.has(id))),
  };
};

const run = async (call: Call): Promise<ExitCode> => {
  const { has, terminal } = call;
  const comparison = await compare(call);
  const { counts, groups, ids, reasons } = comparison;
  const [before, after] = [formatReference(comparison.before), formatReference(comparison.after)];
  if (has('json')) {
    terminal.printJson({ before, after, counts, changes: groups.flatMap(([, group]) => group), reasons }, 2);
    return 0;
  }
  const { bold } = terminal.style;
  const summary = kinds.map((kind) => `${counts[kind]!} ${kind}`).join(', ');
  terminal.print(
    [
      `${bold(`${before} → ${after}`)}\n${summary}`,
      ...groups.map(([kind, group]) => `${bold(kind.toUpperCase())}\n${tableOf(group, comparison, terminal)}`),
      ...reasons.map((reason) => `${reason.ids.filter((id) => ids.has(id)).join(', ')}: ${reasonText(reason)}`),
    ].join('\n\n'),
  );
  return 0;
};

export const diff: Command = {
  name: 'diff',
  summary: 'What changed from one vintage of a dataset to another',
  details: [
    'revised: another amount, wording or bound. reflagged: the same amount with another basis, status, claimant or hedge.',
  ],
  args: [
    { name: 'A', summary: 'the older vintage, dataset@vintage' },
    { name: 'B', summary: 'the newer one; a dataset alone is its latest vintage' },
  ],
  options: [
    { name: 'only', value: 'KIND', choices: kinds, summary: 'lines of one kind' },
    ...selectionOptions,
    { name: 'all', summary: 'also what stayed the same' },
    jsonOption,
  ],
  examples: [
    {
      line: 'figures-of-record diff aid-to-ukraine@2024-08-31 aid-to-ukraine@2026-04-30 --area KOR --area AUT',
      purpose: 'two donors, in two releases of the tracker',
    },
    {
      line: "figures-of-record diff aid-to-ukraine@2024-08-31 aid-to-ukraine --id '*-total' --only revised",
      purpose: 'every total that was revised since',
    },
  ],
  run,
};
