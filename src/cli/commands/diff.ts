import { labelOf } from '../../format/label.js';
import { type Change, type ChangeKind, diff as compareVintages } from '../../history/diff.js';
import { lookupVintage } from '../../reference/lookup.js';
import type { Revision, Vintage } from '../../model/vintage.js';
import { formatReference, parseReference } from '../../reference/reference.js';
import { formatTable } from '../output/table.js';
import { type Call, type Command, type ExitCode, jsonOption } from '../usage/command.js';
import { UsageError } from '../input/errors.js';
import { hasSelection, selectionOptions, selectionOf } from '../usage/selection.js';
import { differenceText, valueText } from '../output/statement.js';

const kinds: readonly ChangeKind[] = ['revised', 'reflagged', 'added', 'removed', 'same'];

const vintageAt = (reference: string, vintages: readonly Vintage[]): Vintage => {
  const { id, dataset } = parseReference(reference);
  if (id)
    throw new UsageError(
      `diff compares vintages; for one number: figures-of-record diff ${dataset}@… ${dataset}@… --id ${id}`,
    );
  return lookupVintage(reference, vintages);
};

/** Why numbers changed, as far as anybody says; what we conclude ourselves is called so. */
export const reasonText = ({ basis, text }: Pick<Revision, 'basis' | 'text'>): string =>
  basis === 'inferred' ? `Our inference: ${text}` : text;

/** What differs besides the amount: `basis "claimed" → "reported"`. */
export const fieldsIn = ({ before, after, fields }: Pick<Change, 'before' | 'after' | 'fields'>): string =>
  fields
    .map((field) => {
      const [was, is] = [before, after].map((o) => JSON.stringify(o?.[field as keyof typeof o] ?? 'none'));
      return `${field} ${was} → ${is}`;
    })
    .join(', ');

const detailOf = (change: Change): string => {
  const { kind, after, difference } = change;
  if (difference && after) return differenceText(difference, after.unit);
  return kind === 'revised' || kind === 'reflagged' ? fieldsIn(change) : '';
};

const table = (changes: readonly Change[], before: Vintage, after: Vintage, terminal: Call['terminal']): string =>
  formatTable(
    [
      { label: 'ID', unbroken: true },
      { label: 'WHAT' },
      { label: before.vintage, numeric: true },
      { label: after.vintage, numeric: true },
      {
        label: 'DIFFERENCE',
        numeric: changes.every((c) => c.difference || c.kind === 'added' || c.kind === 'removed'),
      },
    ],
    changes.map((c) => [
      c.id,
      c.after ? labelOf(c.after, after) : labelOf(c.before!, before),
      c.before ? valueText(c.before) : '',
      c.after ? valueText(c.after) : '',
      detailOf(c),
    ]),
    terminal,
  );

const run = async (call: Call): Promise<ExitCode> => {
  const { args, value, has, library, terminal } = call;
  const { vintages } = await library();
  const [before, after] = args.slice(0, 2).map((reference) => vintageAt(reference, vintages)) as [Vintage, Vintage];
  const chosen = selectionOf(call);
  const all = compareVintages(before, after).filter((c) => chosen((c.after ?? c.before)!));
  if (!all.length && hasSelection(call))
    throw new UsageError(
      `no number of ${formatReference(before)} or ${formatReference(after)} is among those that --area and --id ask for.`,
    );
  const only = value('only') as ChangeKind | undefined;
  const shown = kinds.filter((kind) => (only ? kind === only : kind !== 'same' || has('all')));
  const changes = shown
    .map((kind) => [kind, all.filter((c) => c.kind === kind)] as const)
    .filter(([, some]) => some.length);
  const counts = Object.fromEntries(kinds.map((kind) => [kind, all.filter((c) => c.kind === kind).length]));
  const touched = new Set(changes.flatMap(([, some]) => some.map((c) => c.id)));
  const reasons = (after.revisions ?? []).filter(
    (r) => after.supersedes === before.vintage && r.ids.some((id) => touched.has(id)),
  );
  if (has('json')) {
    terminal.printJson(
      {
        before: formatReference(before),
        after: formatReference(after),
        counts,
        changes: changes.flatMap(([, some]) => some),
        reasons,
      },
      2,
    );
    return 0;
  }
  const { bold } = terminal.style;
  const summary = kinds.map((kind) => `${counts[kind]!} ${kind}`).join(', ');
  terminal.print(
    [
      `${bold(`${formatReference(before)} → ${formatReference(after)}`)}\n${summary}`,
      ...changes.map(([kind, some]) => `${bold(kind.toUpperCase())}\n${table(some, before, after, terminal)}`),
      ...reasons.map((reason) => `${reason.ids.filter((id) => touched.has(id)).join(', ')}: ${reasonText(reason)}`),
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
