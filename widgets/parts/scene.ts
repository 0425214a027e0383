import { isolateNames } from '../../src/format/isolate.js';
import { amountOf } from '../../src/model/amount.js';
import { labelOf } from '../../src/format/label.js';
import { relationOfShare } from '../../src/format/hedge.js';
import {
  formatAmountWith,
  formatHedgedWith,
  formatShareWith,
  formatValueWith,
  type NumberFormatOptions,
} from '../../src/format/number.js';
import { english, partsWords } from '../../src/messages/index.js';
import type { Observation } from '../../src/model/observation.js';
import type { Vintage } from '../../src/model/vintage.js';
import { legendOf } from '../scene/legend.js';
import { drawnPieces, isTooSmall, type Mark, type Tone } from '../scene/mark.js';
import { markOf } from '../scene/mark-of.js';
import type { Note } from '../scene/note.js';
import { notesOf } from '../scene/row-notes.js';
import { basisWord, creditOf, type Frame, type Options, type Selection } from '../scene/scene.js';
import { type PartsOfWhole, selectParts } from './select.js';
import { partsTakeaway } from './takeaway.js';

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
  /** How long it is, as a fraction of the whole. */
  size: number;
  /** Where it lies in the strip, where the smallest pieces are longer than they are. */
  strip: { start: number; size: number };
  mark: Mark;
  tone: Tone;
}

/** Parts of a whole, ready to draw. @internal */
export interface PartsScene extends Frame {
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
/** The share of a part, or of the whole, in words; empty where there is no number, and for a percentage, which is a share already. */
const shareOf = (o: Observation, { whole, total }: PartsOfWhole, options: NumberFormatOptions): string => {
  const amount = amountOf(o);
  if (amount === null || total === 0 || whole.unit.code === '%') return '';
  // The whole is all of itself, however it is hedged.
  const relation = o === whole ? 'eq' : relationOfShare(o.relation, whole.relation);
  return formatHedgedWith(formatShareWith(amount / total, { ...options, bound: relation }), relation, options);
};

const drawParts = (given: PartsOfWhole, vintage: Vintage, options: NumberFormatOptions & Options): Part[] => {
  const { parts, total, sum } = given;
  // Hedged parts may come to more than a hedged whole.
  const axis = Math.max(total, sum ?? 0) || 1;
  const sizes = parts.map((o) => (amountOf(o) ?? 0) / axis);
  let start = 0;
  return drawnPieces(sizes).map((drawn, i): Part => {
    const o = parts[i]!;
    const part: Part = {
      id: o.id,
      label: labelOf(o, vintage, options.locale),
      value: formatValueWith(o, options),
      share: shareOf(o, given, options),
      word: basisWord(o, vintage),
      size: sizes[i]!,
      strip: { start, size: drawn },
      mark: markOf(o),
      tone: parts.length <= 4 ? tones[i]! : 'accent',
    };
    start += drawn;
    return part;
  });
};

/** Says that the parts come to another number than the whole that is stated; nothing where they do not. */
const sumNotes = ({ parts, whole, sum }: PartsOfWhole, wholeInEnglish: string): Note[] => {
  if (sum === null) return [];
  const words = partsWords[[...parts, whole].some((o) => o.relation !== 'eq') ? 'hedged' : 'rounded'];
  const added = formatAmountWith(sum / 10 ** whole.unit.mult, whole.unit, english);
  return [{ kind: 'sum', text: words(added, wholeInEnglish) }];
};

/**
 * Parts of a whole → scene.
 * @throws FigureError as {@link selectParts}
 */
export const partsScene = (
  selection: Selection,
  { whole: wholeId, locale, words }: PartsOptions & Options,
): PartsScene => {
  const { vintage } = selection;
  const view = selection.view;
  const here = { locale, words };
  const given = selectParts(selection, wholeId);
  const { parts, whole, isStated } = given;
  const all = [...parts, whole];
  const drawn = drawParts(given, vintage, here);
  const strip = parts.length <= 4 && parts.every((o) => o.value !== null);
  const wholeInEnglish = formatValueWith(whole, { ...english, counted: true });
  const inEnglish = (o: Observation): string => shareOf(o, given, english);
  return {
    heading: view?.title ?? vintage.title,
    takeaway: view?.takeaway?.trim() || isolateNames(partsTakeaway(parts, wholeInEnglish, vintage, inEnglish)),
    notes: [...sumNotes(given, wholeInEnglish), ...notesOf(parts, vintage, view)],
    encodings: legendOf(
      drawn.map((part) => ({ ...part, tooSmall: isTooSmall(part.size) || (strip && part.strip.size > part.size) })),
    ),
    credit: creditOf(all, vintage),
    rows: {
      observations: isStated ? all : parts,
      own: { label: partsWords.share, cell: (o) => shareOf(o, given, here) },
    },
    warnings: [],
    parts: drawn,
    strip,
  };
};
