import { isolateNames } from '../../src/format/isolate.js';
import { amountOf, shiftDecimal } from '../../src/model/amount.js';
import { labelOf } from '../../src/format/label.js';
import { formatAmountWith } from '../../src/format/number.js';
import { english, unitsWords } from '../../src/messages/index.js';
import { legendOf } from '../scene/legend.js';
import type { Note } from '../scene/note.js';
import { notesOf } from '../scene/row-notes.js';
import { creditOf, type Frame, type Options, type Selection, type Warning } from '../scene/scene.js';
import { drawGrid, type Grid } from './grid.js';
import { type SelectedUnits, selectUnits } from './select.js';
import { unitsTakeaway } from './takeaway.js';

/** Unlike magnitudes at one scale, ready to draw. @internal */
export interface UnitsScene extends Frame {
  grids: Grid[];
  /** "one square is 1,500 people" */
  rule: string;
}

/** What a page may tell this form beside the data. */
export interface UnitsOptions {
  /** What one square stands for, in base units. Without it, the view's; without that, one that suits the numbers. */
  unitSize?: number;
}

/** What one square stands for, written in millions or thousands where the numbers are. */
const sizeInWords = ({ all, unitSize }: SelectedUnits): string => {
  const { code } = all[0]!.unit;
  const isMillions = unitSize >= 1e6 && all.some(({ unit }) => unit.mult >= 6);
  const mult = isMillions ? 6 : unitSize >= 1000 && all.every(({ unit }) => unit.mult === 3) ? 3 : 0;
  return formatAmountWith(shiftDecimal(unitSize, -mult), { code, mult }, { ...english, digits: 15, counted: true });
};

const sizeWarnings = ({ all, unitSize }: SelectedUnits, size: string): Warning[] =>
  all.map((o) => amountOf(o) ?? 0).some((amount) => amount > 0 && amount < unitSize / 20)
    ? [
        {
          code: 'mark-too-small',
          message: `A number is less than a twentieth of one square (${size}); choose a smaller unit-size.`,
        },
      ]
    : [];

/**
 * Very unlike magnitudes → scene: every square stands for the same amount.
 * @throws FigureError `part-exceeds-whole`, or as {@link selectUnits}
 */
export const unitsScene = (selection: Selection, options: UnitsOptions & Options): UnitsScene => {
  const { vintage, view } = selection;
  const selected = selectUnits(selection, options.unitSize);
  const { all, wholes, unitSize } = selected;
  const nested = wholes.flatMap(({ whole, members }) =>
    members.map((o): Note => ({
      kind: 'reading',
      text: unitsWords.within(labelOf(o, vintage), labelOf(whole, vintage)),
    })),
  );
  const { code } = all[0]!.unit;
  const size = sizeInWords(selected);
  const grids = wholes.map((given) => drawGrid(given, unitSize, vintage, options));
  return {
    heading: view?.title ?? vintage.title,
    takeaway: view?.takeaway?.trim() || isolateNames(unitsTakeaway(all, vintage)),
    notes: [...nested, ...notesOf(all, vintage, view)],
    // A number nobody reports has no squares to explain.
    encodings: legendOf(grids.flatMap((grid) => grid.labels).filter(({ mark }) => mark.look !== 'unknown')),
    credit: creditOf(all, vintage),
    rows: { observations: all },
    warnings: sizeWarnings(selected, size),
    grids,
    rule: size === `1 ${code}` ? unitsWords.one(code) : unitsWords.square(size),
  };
};
