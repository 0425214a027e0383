import { isolateNames } from '../../src/format/isolate.js';
import { amountOf } from '../../src/model/amount.js';
import { type Credited, dateLine, sourceLine } from '../../src/citation/credit-line.js';
import { agentName } from '../../src/format/label.js';
import type { HedgeWords } from '../../src/format/hedge.js';
import { FigureError, figureError, type Issue, listNames } from '../../src/error/figure-error.js';
import { basisWords } from '../../src/format/basis-words.js';
import { frameWords } from '../../src/messages/index.js';
import type { Observation } from '../../src/model/observation.js';
import type { Form, View } from '../../src/model/view.js';
import type { Position, Vintage } from '../../src/model/vintage.js';
import type { Encoding } from './legend.js';
import type { Note } from './note.js';
import type { Rows } from './rows.js';

/** What a form is asked to draw. */
export interface Selection {
  vintage: Vintage;
  /** Absent where a page gave bare rows. */
  view?: View;
  /** The one observation a reference named. */
  observation?: Observation;
  /** The position that a reference named. */
  position?: Position;
  /** Every vintage at hand, where a reference was looked up among them: what other claims and vintages are drawn from. */
  vintages?: readonly Vintage[];
  /** The reference named the vintage: later ones are told of, and not drawn. */
  pinned?: boolean;
  /** What was noticed while a page's own data were read. */
  warnings?: readonly Warning[];
  /** Rows of a page's own data that are sums of others: the whole, and all that would be counted twice. */
  totals?: { whole?: string | undefined; leftOut: readonly string[] };
  /** Names the places of an error as who wrote the data knows them: the row and column of a table. */
  inPlace?: (error: unknown) => unknown;
}

/** The rows of a selection that are no sums of others. */
export const countedRows = ({ vintage, totals }: Selection): Observation[] =>
  vintage.observations.filter(({ id }) => !totals?.leftOut.includes(id));

/** What every form may be told by the page. */
export interface Options {
  locale: string;
  /** The locale's words for hedges, where there are any and it is not English. */
  words?: HedgeWords | undefined;
}

/** Something true of the picture that the page's author should know. */
export interface Warning {
  /** Stable name of what was found: for programs. */
  code: string;
  /** The same in words: for the author of the page. */
  message: string;
}

/** The least a scene must hold: the sentence that sums it up. @internal */
export interface Summary {
  takeaway: string;
  warnings?: readonly Warning[];
  /** The form itself tells what else was said of its numbers, so that no note need. */
  includesOtherStatements?: boolean;
}

/** What a figure draws, as a list of sources needs to know it. @internal */
export interface Cited {
  /** Name of the figure. */
  title: string;
  observations: readonly Observation[];
  vintage: Vintage;
  /** What somebody holds, where the figure is about that. */
  position?: Position;
  /** The figure itself tells what else was said of its numbers. */
  includesOtherStatements?: boolean;
  /** Every vintage at hand; what a computed number was computed from may stand in another. */
  vintages?: readonly Vintage[];
}

/** What a figure shows, and what it was made from. @internal */
export interface Drawing<S> {
  selection: Selection;
  scene: S;
  /** What is to be known beside it: newer vintages, errata, what others say. */
  updates: readonly Note[];
  warnings: readonly Warning[];
}

/** What the common frame shows around any graphic: finished strings. @internal */
export interface Frame extends Summary {
  heading: string;
  /** One sentence, never empty: the accessible summary. */
  takeaway: string;
  notes: Note[];
  /** What the fills and ends in the picture mean; empty where all is plain. */
  encodings: Encoding[];
  /** Source, "as of", vintage: one string each. */
  credit: string[];
  rows: Rows;
  warnings: Warning[];
}

/** Credit line of what is drawn: whose numbers, in which source, the last day they cover, the vintage. */
export const creditOf = (observations: readonly Credited[], vintage: Vintage): string[] => {
  const source = sourceLine(observations, vintage);
  const date = dateLine(vintage);
  return [
    source ? isolateNames(`${frameWords.source}: ${source}`) : frameWords.sourceUnknown,
    ...(date ? [date] : []),
    ...(vintage.vintage ? [frameWords.vintage(vintage.vintage)] : []),
  ];
};

/** The words that stand beside a mark which is not plain fact: "according to the NIS", "promised". Empty for recorded and reported. */
export const basisWord = (o: Observation, vintage: Vintage): string => {
  if (o.value === null || o.basis === 'recorded' || o.basis === 'reported') return '';
  const word = basisWords[o.basis];
  // A label that says it already need not say it twice.
  if (o.label?.toLowerCase().includes(word)) return '';
  return o.basis === 'claimed' && o.by ? frameWords.according(agentName(o.by, vintage.agents, 'short')) : word;
};

/** What bars from zero on one axis can show. @throws FigureError `negative`, `too-large`, `mixed-units` */
export const assertAxis = (rows: readonly Observation[], { observations }: Vintage): void => {
  const unit = rows[0]?.unit.code;
  // By id: a form may have changed the row, or made it.
  const path = ({ id }: Observation, key: string): string =>
    `observations[${observations.findIndex((o) => o.id === id)}].${key}`;
  const issues = rows.flatMap((o): Issue[] => {
    const amount = amountOf(o) ?? 0;
    const issue = (code: string, key: string, got: unknown, expected: string): Issue[] =>
      figureError(code, path(o, key), got, expected, o.id).issues.slice();
    if (!(amount >= 0)) return issue('negative', 'value', o.value, 'zero or more: bars start at zero');
    if (amount === Infinity) return issue('too-large', 'value', o.value, 'a number that can be computed with');
    if (o.unit.code === unit) return [];
    return issue('mixed-units', 'unit', `${unit} and ${o.unit.code}`, 'one unit for all on an axis');
  });
  if (issues.length) throw new FigureError(issues.slice(0, 20));
};

/** A row by its id, or by its name, however that is capitalised; ids first. */
export const observationNamed = (
  wanted: string | undefined,
  observations: readonly Observation[],
  names: (o: Observation) => readonly (string | undefined)[],
): Observation | undefined => {
  // A view that a page wrote may name nothing, as rows may have no name.
  if (wanted === undefined) return undefined;
  const folded = (text: string | undefined): string | undefined => text?.trim().toLowerCase();
  const exact = observations.find((o) => o.id === wanted) ?? observations.find((o) => names(o).includes(wanted));
  return exact ?? observations.find((o) => [o.id, ...names(o)].some((name) => folded(name) === folded(wanted)));
};

/** The observation with this id, or this name where none has it. @throws FigureError `unknown-id` */
export const observationById = (id: string, { observations }: Vintage, path: string): Observation => {
  const found = observationNamed(id, observations, ({ label }) => [label]);
  if (!found)
    throw figureError(
      'unknown-id',
      path,
      id,
      `one of ${listNames(
        observations.map((o) => o.id),
        id,
      )}`,
    );
  return found;
};

/** The view of this form, or none where rows came bare. @throws FigureError `wrong-form` */
export const viewFor = <F extends Form>(
  form: F,
  { view, observation, position }: Selection,
): Extract<View, { form: F }> | undefined => {
  const other =
    observation?.id ??
    position?.id ??
    (view && view.form !== (form as string) ? `${view.id}, made for figure-${view.form}` : '');
  if (other) throw figureError('wrong-form', 'of', other, `a view for figure-${form}`);
  return view as Extract<View, { form: F }> | undefined;
};

/** A list that a view must have. @throws FigureError `no-rows` */
export const assertList = <T>(list: readonly T[] | undefined, path: string): readonly T[] => {
  if (!list?.length) throw figureError('no-rows', path, 'nothing', 'a list of ids');
  return list;
};
