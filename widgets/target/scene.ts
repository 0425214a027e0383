import { amountOf } from '../../src/amount.js';
import { labelOf } from '../../src/describe.js';
import { formatShare, formatValue } from '../../src/format.js';
import { hedgeTemplate } from '../../src/hedge.js';
import { refuse } from '../../src/issue.js';
import type { Observation } from '../../src/observation.js';
import { encodingsOf } from '../frame/encodings.js';
import { type Mark, markOf } from '../frame/mark.js';
import { basisWord, creditOf, demand, demandOneUnit, demandPositive, type Frame, notesOf, type Options, type Selection, tableOf, viewFor } from '../frame/scene.js';

/** One of the two numbers, ready to draw. */
export interface Amount {
  label: string;
  value: string;
  /** What it rests on, in words; empty for recorded and reported. */
  word: string;
  /** Fraction of the axis, which ends at the larger of the two. */
  size: number;
  mark: Mark;
}

/** A promise and what was delivered of it, ready to draw. */
export interface TargetScene extends Frame {
  promised: Amount;
  delivered: Amount;
  /** "about 65%"; empty where nothing is known of the delivery. */
  share: string;
}

/** What a page may tell this form beside the data. */
export interface TargetOptions extends Options {
  /** Id of the row that is the promise, where the data have no view. */
  promised?: string;
}

const pair = (selection: Selection, promisedId: string | undefined): { promised: Observation; delivered: Observation } => {
  const { vintage } = selection;
  const view = viewFor('target', selection);
  if (view) return { promised: demand(view.promised, vintage, 'promised'), delivered: demand(view.delivered, vintage, 'delivered') };
  const rows = vintage.observations;
  if (rows.length !== 2) throw refuse('two-rows', 'observations', `${rows.length} rows`, 'two: the promise and what was delivered');
  const promised = promisedId ? demand(promisedId, vintage, 'promised') : (rows.find((o) => o.basis === 'promised') ?? rows[0]!);
  // A row that serves as the promise is drawn as one, whatever basis it came with.
  return { promised: { ...promised, basis: 'promised' }, delivered: rows.find((o) => o.id !== promised.id)! };
};

/**
 * A promise and its delivery → scene.
 * @throws FigureError `no-promise`, `two-rows`, `mixed-units`, `negative`, `wrong-form`, `unknown-id`
 */
export const targetScene = (selection: Selection, options: TargetOptions): TargetScene => {
  const { vintage, view } = selection;
  const { locale, messages } = options;
  const { promised, delivered } = pair(selection, options.promised);
  const all = [delivered, promised];
  all.forEach(demandPositive);
  demandOneUnit(all);
  const goal = amountOf(promised);
  if (!goal) throw refuse('no-promise', promised.id, promised.value, 'a promise above zero', promised.id);
  const sent = amountOf(delivered);
  const axis = Math.max(goal, sent ?? 0);

  const shareIn = (language: string): string => {
    if (sent === null) return '';
    const text = formatShare(sent / goal, { locale: language });
    const relation = delivered.relation === 'eq' ? promised.relation : delivered.relation;
    if (relation === 'eq' || relation === 'between') return text;
    return (hedgeTemplate(relation, language) ?? '~{}').replace('{}', text);
  };
  const amount = (o: Observation, size: number): Amount => ({
    label: labelOf(o, vintage, locale),
    value: formatValue(o, { locale, noun: true }),
    word: basisWord(o, vintage, messages),
    size: size / axis,
    mark: markOf(o),
  });
  const value = (o: Observation): string => formatValue(o, { locale: messages.lang, noun: true });
  return {
    heading: view?.title ?? vintage.title,
    takeaway: messages.target(labelOf(delivered, vintage), value(delivered), value(promised), shareIn(messages.lang)),
    notes: notesOf(all, vintage, view),
    encodings: encodingsOf([delivered, promised].map(markOf), messages),
    credit: creditOf(all, vintage, options),
    table: tableOf(all, vintage, options, [
      { label: messages.columns.share, cell: (o) => (o === delivered ? shareIn(locale) : formatShare(1, { locale })) },
    ]),
    warnings: [],
    promised: amount(promised, goal),
    delivered: amount(delivered, sent ?? 0),
    share: shareIn(locale),
  };
};
