import { lookupObservation } from '../../derive/derive.js';
import { labelOf } from '../../format/label.js';
import { FigureError } from '../../error/figure-error.js';
import { lookupVintage } from '../../reference/lookup.js';
import type { Observation } from '../../model/observation.js';
import { formatPeriod } from '../../format/period.js';
import { formatReference, parseReference } from '../../reference/reference.js';
import type { Vintage } from '../../model/vintage.js';
import { availableFrom, vintagesOf } from '../../history/as-of.js';
import { type Column, formatTable } from '../output/table.js';
import type { Terminal } from '../output/terminal.js';
import { asOfOption, type Call, type Command, type ExitCode, jsonOption } from '../usage/command.js';
import { UsageError } from '../input/errors.js';
import { type Library, libraryAsOf } from '../input/library.js';
import { observationToJson, valueText } from '../output/statement.js';

const datasetColumns = [
  { label: 'DATASET', unbroken: true },
  { label: 'VINTAGES' },
  { label: 'NUMBERS', numeric: true },
  { label: 'TITLE' },
];

const listDatasets = ({ vintages }: Library, { terminal, has }: Call): void => {
  const datasets = [...new Set(vintages.map((v) => v.dataset))].map((id) => {
    const own = vintagesOf(id, vintages);
    return { id, own, latest: own.at(-1)! };
  });
  if (has('json')) {
    const rows = datasets.map(({ id, own, latest }) => ({
      dataset: id,
      title: latest.title,
      latest: latest.vintage,
      vintages: own.map((v) => ({ vintage: v.vintage, out: availableFrom(v), observations: v.observations.length })),
    }));
    return terminal.printJson(rows, 2);
  }
  const rows = datasets.map(({ id, own, latest }) => [
    id,
    own.map((v) => v.vintage).join(', '),
    String(latest.observations.length),
    latest.title,
  ]);
  terminal.print(formatTable(datasetColumns, rows, terminal));
};

/** Numbers of the derivations that a vintage declares, without those that cannot be computed. */
const derivedNumbers = (vintage: Vintage, { vintages }: Library): Observation[] =>
  (vintage.derivations ?? []).flatMap(({ id }) => {
    try {
      return [lookupObservation(id, vintage, vintages)];
    } catch (error) {
      if (error instanceof FigureError) return [];
      throw error;
    }
  });

const what = { label: 'WHAT' };
const idColumn = (label: string): Column => ({ label, unbroken: true });

/** A table of each kind of thing in a vintage that an id names; kinds that it has none of are left out. */
const tablesOf = (vintage: Vintage, numbers: readonly Observation[], terminal: Terminal): string[] => {
  const { views, events = [], positions = [] } = vintage;
  const tables: [columns: Column[], rows: string[][]][] = [
    [
      [idColumn('ID'), what, { label: 'VALUE', numeric: true }],
      numbers.map((o) => [o.id, labelOf(o, vintage), valueText(o)]),
    ],
    [
      [idColumn('VIEW'), { label: 'ELEMENT', unbroken: true }, what],
      views.map((view) => [view.id, `figure-${view.form}`, view.title]),
    ],
    [
      [idColumn('EVENT'), { label: 'DATE' }, what],
      events.map((event) => [event.id, formatPeriod(event.date), event.title]),
    ],
    [[idColumn('POSITION'), what], positions.map((position) => [position.id, position.stance])],
  ];
  return tables.filter(([, rows]) => rows.length).map(([columns, rows]) => formatTable(columns, rows, terminal));
};

const listIds = (vintage: Vintage, library: Library, { terminal, has }: Call): void => {
  const { dataset, vintage: version, title, views, events = [], positions = [] } = vintage;
  const numbers = [...vintage.observations, ...derivedNumbers(vintage, library)];
  if (has('json')) {
    const rows = numbers.map((o) => observationToJson(o, vintage));
    return terminal.printJson({ dataset, vintage: version, title, numbers: rows, views, events, positions }, 2);
  }
  const heading = terminal.style.bold(`${formatReference(vintage)}: ${title}`);
  terminal.print([heading, ...tablesOf(vintage, numbers, terminal)].join('\n\n'));
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
