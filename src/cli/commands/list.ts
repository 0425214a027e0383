import { lookupObservation } from '../../derive/derive.js';
import { labelOf } from '../../format/label.js';
import { FigureError } from '../../error/figure-error.js';
import { lookupVintage } from '../../reference/lookup.js';
import type { Observation } from '../../model/observation.js';
import { formatPeriod } from '../../format/period.js';
import { formatReference, parseReference } from '../../reference/reference.js';
import type { Vintage } from '../../model/vintage.js';
import { availableFrom, vintagesOf } from '../../history/as-of.js';
import { formatTable } from '../output/table.js';
import { asOfOption, type Call, type Command, type ExitCode, jsonOption } from '../usage/command.js';
import { UsageError } from '../input/errors.js';
import { type Library, libraryAsOf } from '../input/library.js';
import { observationToJson, valueText } from '../output/statement.js';

const listDatasets = ({ vintages }: Library, { terminal, has }: Call): void => {
  const datasets = [...new Set(vintages.map((v) => v.dataset))].map((id) => vintagesOf(id, vintages));
  if (has('json')) {
    const rows = datasets.map((all) => ({
      dataset: all.at(-1)!.dataset,
      title: all.at(-1)!.title,
      latest: all.at(-1)!.vintage,
      vintages: all.map((v) => ({ vintage: v.vintage, out: availableFrom(v), observations: v.observations.length })),
    }));
    return terminal.printJson(rows, 2);
  }
  const rows = datasets.map((all) => [
    all.at(-1)!.dataset,
    all.map((v) => v.vintage).join(', '),
    String(all.at(-1)!.observations.length),
    all.at(-1)!.title,
  ]);
  const columns = [
    { label: 'DATASET', whole: true },
    { label: 'VINTAGES' },
    { label: 'NUMBERS', numeric: true },
    { label: 'TITLE' },
  ];
  terminal.print(formatTable(columns, rows, terminal));
};

/** What is declared to be computed, as far as it can be. */
const derivedNumbers = (vintage: Vintage, { vintages }: Library): Observation[] =>
  (vintage.derivations ?? []).flatMap(({ id }) => {
    try {
      return [lookupObservation(id, vintage, vintages)];
    } catch (error) {
      if (error instanceof FigureError) return [];
      throw error;
    }
  });

const listIds = (vintage: Vintage, library: Library, { terminal, has }: Call): void => {
  const { views, events = [], positions = [], title } = vintage;
  const numbers = [...vintage.observations, ...derivedNumbers(vintage, library)];
  if (has('json')) {
    return terminal.printJson(
      {
        dataset: vintage.dataset,
        vintage: vintage.vintage,
        title,
        numbers: numbers.map((o) => observationToJson(o, vintage)),
        views,
        events,
        positions,
      },
      2,
    );
  }
  const { bold } = terminal.style;
  const id = { label: 'ID', whole: true };
  const what = { label: 'WHAT' };
  const tables = [
    formatTable(
      [id, what, { label: 'VALUE', numeric: true }],
      numbers.map((o) => [o.id, labelOf(o, vintage), valueText(o)]),
      terminal,
    ),
    formatTable(
      [{ ...id, label: 'VIEW' }, { label: 'ELEMENT', unbroken: true }, what],
      views.map((v) => [v.id, `figure-${v.form}`, v.title]),
      terminal,
    ),
    formatTable(
      [{ ...id, label: 'EVENT' }, { label: 'DATE' }, what],
      events.map((e) => [e.id, formatPeriod(e.date), e.title]),
      terminal,
    ),
    formatTable(
      [{ ...id, label: 'POSITION' }, what],
      positions.map((p) => [p.id, p.stance]),
      terminal,
    ),
  ];
  const full = [numbers, views, events, positions].map((rows) => rows.length > 0);
  terminal.print([bold(`${formatReference(vintage)}: ${title}`), ...tables.filter((_, i) => full[i])].join('\n\n'));
};

const run = async (call: Call): Promise<ExitCode> => {
  const [reference] = call.args;
  const library = libraryAsOf(await call.library(), call.value('as-of'), reference);
  if (reference === undefined) {
    listDatasets(library, call);
    return 0;
  }
  const { id } = parseReference(reference);
  if (id) throw new UsageError(`list takes a dataset; for one number: figures-of-record show ${reference}`);
  listIds(lookupVintage(reference, library.vintages), library, call);
  return 0;
};

export const list: Command = {
  name: 'list',
  summary: 'Datasets and their vintages; or the ids of one dataset, with label and value',
  args: [{ name: 'DATASET', summary: 'a dataset, or dataset@vintage', optional: true }],
  options: [asOfOption, jsonOption],
  examples: [
    { line: 'figures-of-record list', purpose: 'every dataset, with its vintages' },
    { line: 'figures-of-record list south-korea-aid', purpose: 'every number of its latest vintage' },
    {
      line: 'figures-of-record list aid-to-ukraine --as-of 2024-12-01',
      purpose: 'the vintage that was out on that day',
    },
  ],
  run,
};
