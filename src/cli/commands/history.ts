import { formatDate } from '../../format/date.js';
import { labelOf } from '../../format/label.js';
import { formatAmount } from '../../format/format.js';
import { historyOf as stagesOf, type HistoryEntry } from '../../history/history.js';
import type { Revision } from '../../model/vintage.js';
import { formatReference } from '../../reference/reference.js';
import { formatTable, formatPairs } from '../output/table.js';
import { type Call, type Command, type ExitCode, jsonOption } from '../usage/command.js';
import { reasonText } from './diff.js';
import { observationIdOf } from '../input/resolve.js';
import { differenceText, valueText } from '../output/statement.js';

/** A reason, with how much of the change it accounts for. */
const withEffect = (reason: Revision): string => {
  const { effect } = reason;
  if (!effect) return reasonText(reason);
  const about = effect.relation === 'eq' ? '' : 'about ';
  const amount = formatAmount(Math.abs(effect.value), effect.unit);
  return `${reasonText(reason)} (${about}${effect.value < 0 ? '−' : '+'}${amount})`;
};

const changeOf = ({ change, difference, observation }: HistoryEntry): string => {
  if (change === 'revised' && difference && observation) return differenceText(difference, observation.unit);
  return change === 'added' ? 'first' : change;
};

const run = async ({ args, has, library, terminal }: Call): Promise<ExitCode> => {
  const [reference = ''] = args;
  const { vintages } = await library();
  observationIdOf(reference);
  const stages = stagesOf(reference, vintages);
  if (has('json')) {
    terminal.printJson(
      stages.map(({ vintage, ...stage }) => ({
        vintage: formatReference(vintage),
        ...stage,
        ...(stage.observation && { text: valueText(stage.observation) }),
      })),
      2,
    );
    return 0;
  }
  const last = stages.findLast((s) => s.observation)!;
  const rows = stages.map((stage) => [
    stage.vintage.vintage,
    stage.vintage.through ? formatDate(stage.vintage.through) : '',
    stage.observation ? valueText(stage.observation) : 'not in it',
    changeOf(stage),
  ]);
  const asides = stages.flatMap(({ vintage, reasons, errata }) => [
    ...reasons.map((reason) => [vintage.vintage, withEffect(reason)] as const),
    ...errata.map(
      (e) =>
        [
          vintage.vintage,
          `Erratum: ${e.text}${e.corrected ? ` Right in ${e.corrected}.` : ''} (found ${formatDate(e.found)})`,
        ] as const,
    ),
  ]);
  terminal.print(
    [
      terminal.style.bold(
        `${last.vintage.dataset}/${last.observation!.id}: ${labelOf(last.observation!, last.vintage)}`,
      ),
      formatTable(
        [
          { label: 'VINTAGE', unbroken: true },
          { label: 'THROUGH' },
          { label: 'VALUE', numeric: true },
          { label: 'CHANGE', numeric: true },
        ],
        rows,
        terminal,
      ),
      ...(asides.length ? [formatPairs(asides, terminal)] : []),
    ].join('\n\n'),
  );
  return 0;
};

export const history: Command = {
  name: 'history',
  summary: 'One number in each vintage: its value, what changed, why, and errors found in it',
  details: ['A reason that no source gives, but that we conclude from the numbers, begins with “Our inference”.'],
  args: [{ name: 'REF', summary: 'a reference to a number; a vintage in it is left aside' }],
  options: [jsonOption],
  examples: [
    {
      line: 'figures-of-record history aid-to-ukraine/KOR-total',
      purpose: 'South Korea’s aid in each release of the tracker',
    },
    {
      line: 'figures-of-record history troops/russia-in-ukraine --json',
      purpose: 'the same for another number, as JSON',
    },
  ],
  run,
};
