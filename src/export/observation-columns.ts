import { amountOf } from '../model/amount.js';
import { areaName } from '../format/label.js';
import { type Observation, relations, bases } from '../model/observation.js';
import { formatReference } from '../reference/reference.js';
import { type Column, joined, textColumn } from './column.js';
import type { Vintage } from '../model/vintage.js';

const text = textColumn<Observation>;

const number = (...column: Parameters<typeof text>): Column<Observation> => ({ ...text(...column), type: 'number' });

const before = (vintage: Vintage): Column<Observation>[] => [
  text('reference', 'Reference', 'The name to cite the number by: dataset@vintage/id.', ({ id }) =>
    vintage.dataset
      ? formatReference({ dataset: vintage.dataset, ...(vintage.vintage && { vintage: vintage.vintage }), id })
      : undefined,
  ),
  text('id', 'Id', 'Stable and never reused within the dataset.', (o) => o.id),
  text('label', 'Label', 'A short name, where area and dimensions do not make one.', (o) => o.label),
  text('measure', 'Measure', 'What is counted. Two measures are never added.', (o) => o.measure),
  text('area', 'Area', 'ISO 3166-1 alpha-3 code, or EU for the institutions of the European Union.', (o) => o.area),
  text('area_name', 'Name of the area', 'In English.', (o) => (o.area ? areaName(o.area, vintage) : undefined)),
  text('counterpart', 'Counterpart', 'The other side of a flow: who receives.', (o) => o.counterpart),
];

const after: Column<Observation>[] = [
  text(
    'period',
    'Period',
    'ISO 8601 date, interval or duration up to a date; ".." is an open end. As exact as the source and no more.',
    (o) => o.period,
  ),
  number(
    'value',
    'Value',
    'As printed, in unit × 10^mult. Empty where the source gives no number: see status.',
    (o) => o.value,
  ),
  text('unit', 'Unit', 'ISO 4217 currency code, or the noun that is counted.', (o) => o.unit.code),
  { ...number('mult', 'Multiplier', 'Power of ten of the value.', (o) => o.unit.mult), type: 'integer' },
  number('amount', 'Amount', 'The value in whole units: value × 10^mult.', (o) => amountOf(o)),
  {
    ...text(
      'relation',
      'Relation',
      'How the source words the number: approx is "about", gt "more than".',
      (o) => o.relation,
    ),
    values: relations,
  },
  number('low', 'Lower bound', 'In unit × 10^mult; only where the source states one.', (o) => o.low),
  number('high', 'Upper bound', 'In unit × 10^mult; only where the source states one.', (o) => o.high),
  text('hedge', 'Hedge', 'The source’s own word for the relation.', (o) => o.hedge),
  { ...text('basis', 'Basis', 'What the number rests on. A claim is not a count.', (o) => o.basis), values: bases },
  text('status', 'Status', 'SDMX OBS_STATUS letters, a blank between.', (o) => joined(o.status)),
  text('by', 'Says', 'Whose number it is.', (o) => o.by),
  text('via', 'Via', 'Who reports it, where that is somebody else.', (o) => o.via),
  text(
    'stated',
    'Stated',
    'When it was said, ISO 8601. Empty where no more is known than when the vintage was published.',
    (o) => o.stated,
  ),
  text('repeats', 'Repeats', 'Id of an earlier claim whose count this one takes up.', (o) => o.repeats),
  text('source', 'Source', 'The work it is printed in.', (o) => o.source),
  text('quantity', 'Quantity', 'What competing or later claims share.', (o) => o.quantity),
  text('derived_from', 'Computed from', 'References of what a computed number was made of, a blank between.', (o) =>
    joined(o.derivedFrom),
  ),
  text('note', 'Note', 'What a reader must know beside the number.', (o) => o.note),
];

/** Lists the dimensions, the vintage's first, so that every selection of it has the same columns. */
const dimensionsOf = (vintage: Vintage, observations: readonly Observation[]): string[] => [
  ...new Set([...vintage.observations, ...observations].flatMap((o) => Object.keys(o.dimensions ?? {}))),
];

/** Makes the columns of observations, in the order they are written: flat, one row an observation, empty where absent. */
export const observationColumns = (vintage: Vintage, observations: readonly Observation[]): Column<Observation>[] => {
  const first = before(vintage);
  const taken = new Set([...first, ...after].map(({ name }) => name));
  const dimensions = dimensionsOf(vintage, observations).map((key): Column<Observation> => {
    let name = key;
    while (taken.has(name)) name = `dimension_${name}`;
    taken.add(name);
    return text(name, key.charAt(0).toUpperCase() + key.slice(1), 'What splits the measure.', (o) =>
      o.dimensions && Object.hasOwn(o.dimensions, key) ? o.dimensions[key] : undefined,
    );
  });
  return [...first, ...dimensions, ...after];
};
