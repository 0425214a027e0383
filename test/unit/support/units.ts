import { artilleryShells } from '../../../datasets/artillery-shells/2024-10-22.js';
import type { ObservationInput } from '../../../src/user-data/figure-data.js';
import type { UnitsGroup, UnitsView } from '../../../src/model/view.js';
import type { Options, Selection } from '../../../widgets/scene/scene.js';
import { unitsScene, type UnitsOptions, type UnitsScene } from '../../../widgets/units/scene.js';
import { drawnBy, english, rowsOf, viewOf } from './scenes.js';

/** Rounds promised, sent and claimed. */
export const flows: Selection = viewOf(artilleryShells, 'flows');

/** So many rounds. */
export const row = (id: string, value: number | null, given: Partial<ObservationInput> = {}): ObservationInput => ({
  id,
  value,
  unit: { code: 'rounds', mult: 0 },
  ...given,
});

/** A page’s own rows, as squares. */
export const draw = (rows: ObservationInput[], options: Partial<UnitsOptions & Options> = {}): UnitsScene =>
  unitsScene(rowsOf(rows), { ...english, ...options });

/** Rows in the groups of a view, squares of one unless told otherwise. */
export const nested = (groups: UnitsGroup[], rows: ObservationInput[], unitSize = 1): UnitsScene => {
  const view: UnitsView = { id: 'v', form: 'units', title: 'T', unitSize, groups };
  return unitsScene(drawnBy(view, rows), english);
};

/** How many squares are drawn of the largest number of each grid, a part of one as such. */
export const squaresIn = (scene: UnitsScene): number[] =>
  scene.grids.map(({ drawings }) => {
    const { path } = drawings[0]!.runs[0]!;
    const [, x = 0, right = 0] = /M([\d.]+) [\d.]+H([\d.]+)/.exec(path.slice(path.lastIndexOf('M'))) ?? [];
    return Math.max(0, path.split('M').length - 2) + Number(((Number(right) - Number(x)) / 8.4).toFixed(3));
  });

/** Squares that are really drawn, for each number of a grid: each begins with one move of the pen. */
export const drawn = (scene: UnitsScene): number[][] =>
  scene.grids.map((grid) => grid.drawings[0]!.runs.map((run) => run.path.split('M').length - 1));
