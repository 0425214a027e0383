import { amountOf } from '../../src/model/amount.js';
import { boundsOf } from '../../src/model/bounds.js';
import { labelOf } from '../../src/format/label.js';
import { relationOfShare } from '../../src/format/hedge.js';
import {
  formatAmountWith,
  formatHedgedWith,
  type NumberFormatOptions,
  formatShareWith,
  formatValueWith,
} from '../../src/format/number.js';
import { figureError } from '../../src/error/figure-error.js';
import { english, partsWords } from '../../src/messages/index.js';
import type { Observation } from '../../src/model/observation.js';
import type { Vintage } from '../../src/model/vintage.js';
import { legendOf } from '../scene/legend.js';
import { type Mark, markOf, type Tone } from '../scene/mark.js';
import {
  basisWord,
  creditOf,
  observationById,
  assertAxis,
  assertList,
  type Frame,
  notesOf,
  type Options,
  type Selection,
  viewFor,
} from '../scene/scene.js';
import { assertSum, sumOf } from './sum.js';

/** One part, ready to draw. */
export interface Part {
  id: string;
  label: string;
  /** "some €15 million" */
  value: string;
  /** "1.9%"; empty where the part has no number. */
  share: string;
  /** What it rests on, in words; empty for recorded and reported. */
  word: string;
  /** Where it starts and how long it is, as fractions of the whole. */
  start: number;
  size: number;
  mark: Mark;
  tone: Tone;
}

/** Parts of a whole, ready to draw. @internal */
export interface PartsScene extends Frame {
  whole: { label: string; value: string };
  parts: Part[];
  /** Whether one strip can show them: with more than four, or with one unknown, only rows do. */
  strip: boolean;
}

/** What a page may tell this form beside the data. */
export interface PartsOptions {
  /** Id of the row that is the whole, where the data have no view. */
  whole?: string;
}

const tones: readonly Tone[] = ['c1', 'c2', 'c3', 'c4'];
const most = 12;

const select = (selection: Selection, wholeId: string | undefined): { parts: Observation[]; whole?: Observation } => {
  const { vintage } = selection;
  const view = viewFor('parts', selection);
  const id = view ? view.whole : wholeId;
  const whole = id === undefined ? undefined : observationById(id, vintage, 'whole');
  const parts = view
    ? assertList(view.parts, `views.${view.id}.parts`).map((p) => observationById(p, vintage, `views.${view.id}.parts`))
    : vintage.observations.filter((o) => o !== whole);
  return { parts, ...(whole && { whole }) };
};

/** The part that is larger than any other by all that is said of them; nothing where that is open. */
const largestOf = (parts: readonly Observation[]): Observation | undefined => {
  const low = (o: Observation): number => boundsOf(o)?.low ?? 0;
  const [first] = [...parts].sort((a, b) => low(b) - low(a));
  const above = parts.every((o) => o === first || (boundsOf(o)?.high ?? Infinity) < low(first!));
  return above && parts.length > 1 ? first : undefined;
};

/** The point first, the largest part and its share; else all parts in their order. */
const sentence = (
  parts: readonly Observation[],
  whole: string,
  vintage: Vintage,
  share: (o: Observation) => string,
): string => {
  const said = (o: Observation): string => {
    const part = share(o);
    return `${labelOf(o, vintage)} ${formatValueWith(o, english)}${part && ` (${part})`}`;
  };
  const largest = largestOf(parts);
  if (!largest) return partsWords.takeaway(whole, parts.map(said));
  const rest = parts.filter((o) => o !== largest);
  if (rest.length > 3) rest.sort((a, b) => (amountOf(b) ?? 0) - (amountOf(a) ?? 0));
  const named = rest.slice(0, rest.length > 3 ? 2 : 3);
  return partsWords.largest(
    labelOf(largest, vintage),
    formatValueWith(largest, english),
    share(largest),
    whole,
    named.map(said),
    rest.length - named.length,
  );
};

/**
 * Parts of a whole → scene.
 * @throws FigureError `parts-do-not-sum`, `part-exceeds-whole`, `mixed-units`, `negative`, `no-whole`, `no-rows`, `too-many-rows`, `wrong-form`, `unknown-id`
 */
export const partsScene = (selection: Selection, options: PartsOptions & Options): PartsScene => {
  const { vintage, view } = selection;
  const { locale, words } = options;
  const here: NumberFormatOptions = { locale, words };
  const { parts, whole: stated } = select(selection, options.whole);
  if (!parts.length) throw figureError('no-rows', 'observations', 0, 'at least one part');
  if (parts.length > most)
    throw figureError(
      'too-many-rows',
      'observations',
      `${parts.length} parts`,
      `at most ${most}; group the small ones`,
    );
  const unknown = stated ? undefined : parts.find((o) => o.value === null);
  if (unknown)
    throw figureError('no-whole', 'whole', 'none', 'a stated whole, because a part has no number', unknown.id);
  const whole = stated ?? sumOf(parts);
  const all = [...parts, whole];
  const measures = [...new Set(all.map((o) => o.measure))];
  if (measures.length > 1)
    throw figureError(
      'mixed-measures',
      'observations',
      measures.join(' and '),
      'one measure: unlike things are never added',
    );
  const twice = parts.find((o, i) => parts.indexOf(o) !== i);
  if (twice) throw figureError('duplicate-id', 'parts', twice.id, 'each part once', twice.id);
  assertAxis(all, vintage);
  const total = amountOf(whole);
  if (!total) throw figureError('no-whole', whole.id, whole.value, 'a whole above zero', whole.id);
  const percent = whole.unit.code === '%';
  // Each part may have been rounded up.
  if (percent && total > 100 + parts.length / 2)
    throw figureError('parts-do-not-sum', whole.id, formatValueWith(whole), 'no more than 100%', whole.id);
  const sum = assertSum(parts, whole);
  // Hedged parts may come to more than a hedged whole.
  const axis = Math.max(total, sum ?? 0);

  const share = (o: Observation, how: NumberFormatOptions = here): string => {
    const amount = amountOf(o);
    // A percentage is a share already.
    if (amount === null || percent) return '';
    // The whole is all of itself, however it is hedged.
    const relation = o === whole ? 'eq' : relationOfShare(o.relation, whole.relation);
    return formatHedgedWith(formatShareWith(amount / total, { ...how, bound: relation }), relation, how);
  };
  let start = 0;
  const drawn = parts.map((o, i): Part => {
    const size = (amountOf(o) ?? 0) / axis;
    const part: Part = {
      id: o.id,
      label: labelOf(o, vintage, locale),
      value: formatValueWith(o, here),
      share: share(o),
      word: basisWord(o, vintage),
      start,
      size,
      mark: markOf(o),
      tone: parts.length <= 4 ? tones[i]! : 'accent',
    };
    start += size;
    return part;
  });
  const wholeInEnglish = formatValueWith(whole, { ...english, counted: true });
  return {
    heading: view?.title ?? vintage.title,
    takeaway: view?.takeaway?.trim() || sentence(parts, wholeInEnglish, vintage, (o) => share(o, english)),
    notes: [
      ...(sum === null
        ? []
        : [
            partsWords[all.some((o) => o.relation !== 'eq') ? 'hedged' : 'rounded'](
              formatAmountWith(sum / 10 ** whole.unit.mult, whole.unit, english),
              wholeInEnglish,
            ),
          ]),
      ...notesOf(parts, vintage, view),
    ],
    encodings: legendOf(drawn.map((p) => p.mark)),
    credit: creditOf(all, vintage),
    rows: { observations: stated ? all : parts, own: { label: partsWords.share, cell: (o) => share(o) } },
    warnings: [],
    whole: { label: labelOf(whole, vintage, locale), value: formatValueWith(whole, { ...here, counted: true }) },
    parts: drawn,
    strip: parts.length <= 4 && parts.every((o) => o.value !== null),
  };
};
