import { isolateNames } from '../../src/format/isolate.js';
import { amountOf } from '../../src/model/amount.js';
import { labelOf } from '../../src/format/label.js';
import { relationOfShare } from '../../src/format/hedge.js';
import {
  formatHedgedWith,
  type NumberFormatOptions,
  formatShareWith,
  formatValueWith,
} from '../../src/format/number.js';
import { figureError } from '../../src/error/figure-error.js';
import { english, partsWords, targetWords } from '../../src/messages/index.js';
import type { Observation, Relation } from '../../src/model/observation.js';
import { legendOf } from '../scene/legend.js';
import { isTooSmall, type Mark } from '../scene/mark.js';
import { markOf } from '../scene/mark-of.js';
import { notesOf } from '../scene/row-notes.js';
import {
  basisWord,
  countedRows,
  creditOf,
  observationById,
  assertAxis,
  type Frame,
  type Options,
  type Selection,
  viewFor,
} from '../scene/scene.js';

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

/** A promise and what was delivered of it, ready to draw. @internal */
export interface TargetScene extends Frame {
  promised: Amount;
  delivered: Amount;
  /** The promise's words stand after its end: before it they have no room. */
  wordsAfter: boolean;
  /** "about 65%"; empty where nothing is known of the delivery. */
  share: string;
}

/** What a page may tell this form beside the data. */
export interface TargetOptions {
  /** Id of the row that is the promise, where the data have no view. */
  promised?: string;
}

const pair = (
  selection: Selection,
  promisedId: string | undefined,
): { promised: Observation; delivered: Observation } => {
  const { vintage } = selection;
  const view = viewFor('target', selection);
  if (view)
    return {
      promised: observationById(view.promised, vintage, 'promised'),
      delivered: observationById(view.delivered, vintage, 'delivered'),
    };
  const rows = countedRows(selection);
  if (rows.length !== 2)
    throw figureError('two-rows', 'observations', `${rows.length} rows`, 'two: the promise and what was delivered');
  const promised = promisedId
    ? observationById(promisedId, vintage, 'promised')
    : (rows.find((o) => o.basis === 'promised') ?? rows[0]!);
  // A row that serves as the promise is drawn as one, whatever basis it came with.
  return { promised: { ...promised, basis: 'promised' }, delivered: rows.find((o) => o.id !== promised.id)! };
};

/** Whether a larger number is larger by all that is said of both: one that is “up to” so much may not be, nor a range. */
const isAbove = (both: readonly Observation[], share: Relation): boolean =>
  share !== 'lt' && share !== 'le' && both.every((o) => o.relation !== 'between');

/**
 * A promise and its delivery → scene.
 * @throws FigureError `no-promise`, `two-rows`, `mixed-units`, `negative`, `wrong-form`, `unknown-id`
 */
export const targetScene = (selection: Selection, options: TargetOptions & Options): TargetScene => {
  const { vintage, view } = selection;
  const { locale, words } = options;
  const here: NumberFormatOptions = { locale, words };
  const { promised, delivered } = pair(selection, options.promised);
  const all = [delivered, promised];
  assertAxis(all, vintage);
  const goal = amountOf(promised);
  if (!goal) throw figureError('no-promise', promised.id, promised.value, 'a promise above zero', promised.id);
  const sent = amountOf(delivered);
  const axis = Math.max(goal, sent ?? 0);

  const bound = relationOfShare(delivered.relation, promised.relation);
  const share = (how: NumberFormatOptions, less = 0): string =>
    sent === null ? '' : formatHedgedWith(formatShareWith(sent / goal - less, { ...how, bound }), bound, how);
  const kind = sent === null ? 'unknown' : sent <= goal ? 'takeaway' : isAbove(all, bound) ? 'above' : 'unknown';
  const amount = (o: Observation, size: number): Amount => ({
    label: labelOf(o, vintage, locale),
    value: formatValueWith(o, { ...here, counted: true }),
    word: basisWord(o, vintage),
    size: size / axis,
    mark: markOf(o),
  });
  const drawn = [amount(delivered, sent ?? 0), amount(promised, goal)] as const;
  const value = (o: Observation): string => formatValueWith(o, { ...english, counted: true });
  return {
    heading: view?.title ?? vintage.title,
    takeaway:
      view?.takeaway?.trim() ||
      isolateNames(
        targetWords[kind](
          labelOf(delivered, vintage),
          [value(delivered), basisWord(delivered, vintage)].filter(Boolean).join(' '),
          value(promised),
          share(english, kind === 'above' ? 1 : 0),
        ),
      ),
    notes: notesOf(all, vintage, view),
    encodings: legendOf(drawn.map((amount) => ({ ...amount, tooSmall: isTooSmall(amount.size) }))),
    credit: creditOf(all, vintage),
    rows: {
      observations: all,
      own: { label: partsWords.share, cell: (o) => (o === delivered ? share(here) : formatShareWith(1, here)) },
    },
    warnings: [],
    promised: drawn[1],
    delivered: drawn[0],
    wordsAfter: goal / axis < 0.5,
    share: share(here),
  };
};
