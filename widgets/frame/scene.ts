import { agentName, labelOf } from '../../src/describe.js';
import { formatValue } from '../../src/format.js';
import type { Form, View } from '../../src/view.js';
import { refuse } from '../../src/issue.js';
import type { Messages } from '../../src/messages.js';
import type { Observation } from '../../src/observation.js';
import { formatDate, formatPeriod } from '../../src/period.js';
import type { Vintage } from '../../src/vintage.js';
import type { Encoding } from './encodings.js';

/** What a form is asked to draw. */
export interface Selection {
  vintage: Vintage;
  /** Absent where a page gave bare rows. */
  view?: View;
  /** The one observation a reference named. */
  observation?: Observation;
}

/** What every form may be told by the page. */
export interface Options {
  locale: string;
  messages: Messages;
}

/** Something true of the picture that the page's author should know. */
export interface Warning {
  code: string;
  message: string;
}

/** The rows behind a picture, finished strings. */
export interface Table {
  caption: string;
  columns: { label: string; numeric?: boolean }[];
  rows: { cells: string[]; current?: boolean }[];
}

/** What the common frame shows around any graphic: finished strings. */
export interface Frame {
  heading: string;
  /** One sentence, never empty: the accessible summary. */
  takeaway: string;
  notes: string[];
  /** What the fills and ends in the picture mean; empty where all is plain. */
  encodings: Encoding[];
  /** Source, "as of", vintage: one string each. */
  credit: string[];
  table: Table;
  warnings: Warning[];
}

/** Joins the rows of a table from observations: what, value, then the form's own columns, who says so, period. */
export const tableOf = (
  observations: readonly Observation[],
  vintage: Vintage,
  { locale, messages }: Options,
  own: { label: string; cell: (o: Observation) => string }[] = [],
  current?: string,
): Table => {
  const { columns } = messages;
  const says = (o: Observation): string => {
    const basis = messages.basis[o.basis];
    if (!o.by) return basis;
    const via = o.via && o.via !== o.by ? `, ${messages.via(agentName(o.via, vintage.agents))}` : '';
    return `${agentName(o.by, vintage.agents)}${via} (${basis})`;
  };
  const every = [
    { label: columns.what, cell: (o: Observation) => labelOf(o, vintage, locale) },
    { label: columns.value, numeric: true, cell: (o: Observation) => formatValue(o, { locale, noun: true }) },
    ...own.map((c) => ({ ...c, numeric: true })),
    { label: columns.says, cell: says },
    { label: columns.period, cell: (o: Observation) => (o.period ? formatPeriod(o.period, locale) : '') },
  ];
  // A column that would be empty in every row says nothing.
  const used = every.filter((c) => observations.some((o) => c.cell(o)));
  return {
    caption: vintage.title,
    columns: used.map(({ label, ...c }) => ({ label, ...('numeric' in c && { numeric: true }) })),
    rows: observations.map((o) => ({ cells: used.map((c) => c.cell(o)), ...(o.id === current && { current: true }) })),
  };
};

/** Credit line of what is drawn: whose numbers, in which source, the last day they cover, the vintage. */
export const creditOf = (observations: readonly Observation[], vintage: Vintage, { locale, messages }: Options): string[] => {
  const ids = new Set(observations.map((o) => o.source));
  const sources = vintage.sources.filter((s) => ids.has(s.id) || vintage.sources.length === 1).map((s) => s.credit);
  // Where somebody passes numbers on, those whose numbers they are come first.
  const owners = new Set(observations.filter((o) => o.via && o.via !== o.by).map((o) => o.by));
  const names = vintage.agents.filter((agent) => owners.has(agent.id) && agent.id !== 'unnamed').map((agent) => agent.name);
  const source = sources.join('; ');
  return [
    source ? `${messages.source}: ${names.length ? `${names.join('; ')}, ${messages.via(source)}` : source}` : messages.sourceUnknown,
    ...(vintage.through ? [messages.throughDate(formatDate(vintage.through, locale))] : []),
    ...(vintage.vintage ? [messages.vintage(vintage.vintage)] : []),
  ];
};

/** Notes for a picture: the view's, then what must be known of single numbers, under their names; each once. */
export const notesOf = (observations: readonly Observation[], vintage: Vintage, view?: View): string[] => [
  ...new Set([...(view?.notes ?? []), ...observations.flatMap((o) => (o.note ? [`${labelOf(o, vintage)}: ${o.note}`] : []))]),
];

/** The words that stand beside a mark which is not plain fact: "according to the NIS", "promised". Empty for recorded and reported. */
export const basisWord = (o: Observation, vintage: Vintage, messages: Messages): string => {
  if (o.value === null) return messages.notReported;
  if (o.basis === 'recorded' || o.basis === 'reported') return '';
  // A label that says it already need not say it twice.
  if (o.label?.toLowerCase().includes(messages.basis[o.basis])) return '';
  return o.basis === 'claimed' && o.by ? messages.according(agentName(o.by, vintage.agents, 'short')) : messages.basis[o.basis];
};

/** A number that a bar from zero can show. @throws FigureError `negative` */
export const demandPositive = (o: Observation, index: number): void => {
  if (o.value !== null && o.value < 0) throw refuse('negative', `observations[${index}].value`, o.value, 'zero or more: bars start at zero', o.id);
};

/** All on one axis need one unit. @throws FigureError `mixed-units` */
export const demandOneUnit = (observations: readonly Observation[]): void => {
  const first = observations[0];
  const other = observations.find((o) => o.unit.code !== first?.unit.code);
  if (first && other) {
    throw refuse('mixed-units', 'observations', `${first.unit.code} and ${other.unit.code}`, 'one unit for all that share an axis', other.id);
  }
};

/** The observation with this id. @throws FigureError `unknown-id` */
export const demand = (id: string, vintage: Vintage, path: string): Observation => {
  const found = vintage.observations.find((o) => o.id === id);
  if (!found) throw refuse('unknown-id', path, id, `one of ${vintage.observations.slice(0, 12).map((o) => o.id).join(', ')}`);
  return found;
};

/** The view of this form, or none where rows came bare. @throws FigureError `wrong-form` */
export const viewFor = <F extends Form>(form: F, { view, observation }: Selection): Extract<View, { form: F }> | undefined => {
  if (observation) throw refuse('wrong-form', 'of', observation.id, `a view of the form ${form}, not one observation`, observation.id);
  if (view && view.form !== (form as string)) throw refuse('wrong-form', 'view', `${view.id}, a view for figure-${view.form}`, `a view for figure-${form}`, view.id);
  return view as Extract<View, { form: F }> | undefined;
};
