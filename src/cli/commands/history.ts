import { formatDate } from '../../format/date.js';
import { labelOf } from '../../format/label.js';
import { type HistoryEntry, historyOf } from '../../history/history.js';
import { inBaseUnits } from '../../model/amount.js';
import type { Erratum, Revision } from '../../model/vintage.js';
import { formatReference } from '../../reference/reference.js';
import { formatTable } from '../output/table.js';
import { type Call, type Command, type ExitCode, jsonOption } from '../usage/command.js';
import { reasonText } from './diff.js';
import { observationIdOf } from '../input/resolve.js';
import { differenceText, valueText } from '../output/statement.js';

/** How much of the change a reason accounts for: "about −€276 million". */
const effectText = ({ effect }: Revision): string =>
  effect
    ? (effect.relation === 'eq' ? '' : 'about ') + differenceText(inBaseUnits(effect.value, effect.unit), effect.unit)
    : '';

const erratumText = ({ text, corrected, found }: Erratum): string =>
  `Erratum: ${text}${corrected ? ` Right in ${corrected}.` : ''} (found ${formatDate(found)})`;

const changeText = ({ change, difference, observation }: HistoryEntry): string => {
  if (change === 'revised' && difference && observation) return differenceText(difference, observation.unit);
  return change === 'added' ? 'first' : change;
};

const columns = [
  { label: 'VINTAGE', unbroken: true },
  { label: 'THROUGH' },
  { label: 'VALUE', numeric: true },
  { label: 'CHANGE', numeric: true },
];

const rowOf = (entry: HistoryEntry): string[] => {
  const { vintage, observation } = entry;
  const through = vintage.through ? formatDate(vintage.through) : '';
  return [vintage.vintage, through, observation ? valueText(observation) : 'not in it', changeText(entry)];
};

const reasonColumns = [{ label: 'VINTAGE', unbroken: true }, { label: 'PART', numeric: true }, { label: 'WHY' }];

/** Reasons and errata of a vintage, to stand below the table. */
const reasonRows = ({ vintage: { vintage }, reasons, errata }: HistoryEntry): string[][] => [
  ...reasons.map((reason) => [vintage, effectText(reason), reasonText(reason)]),
  ...errata.map((erratum) => [vintage, '', erratumText(erratum)]),
];

const entryToJson = ({ vintage, ...entry }: HistoryEntry): object => ({
  vintage: formatReference(vintage),
  ...entry,
  ...(entry.observation && { text: valueText(entry.observation) }),
});

const run = async ({ args, has, library, terminal }: Call): Promise<ExitCode> => {
  const [reference = ''] = args;
  const { vintages } = await library();
  observationIdOf(reference);
  const entries = historyOf(reference, vintages);
  if (has('json')) {
    terminal.printJson(entries.map(entryToJson), 2);
    return 0;
  }
  const { vintage, observation } = entries.findLast((entry) => entry.observation)!;
  const title = `${vintage.dataset}/${observation!.id}: ${labelOf(observation!, vintage)}`;
  const why = entries.flatMap(reasonRows);
  const parts = [terminal.style.bold(title), formatTable(columns, entries.map(rowOf), terminal)];
  if (why.length) parts.push(formatTable(reasonColumns, why, terminal));
  terminal.print(parts.join('\n\n'));
  return 0;
};

export const history: Command = {
  name: 'history',
  summary: 'One number in each vintage: its value, what changed, why, and errors found in it',
  details: [
    'A reason that no source gives, but that we conclude from the numbers, begins with “Our inference”. The parts of a',
    'change add up to all of it.',
  ],
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
