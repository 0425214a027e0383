import { validateVintageInput } from '../../../src/user-data/check.js';
import { normalize } from '../../../src/user-data/normalize.js';
import type { VintageInput } from '../../../src/user-data/figure-data.js';
import { FigureError } from '../../../src/error/figure-error.js';
import { type ClaimScene, claimScene } from '../../../widgets/claim/scene.js';
import type { Options, Selection } from '../../../widgets/scene/scene.js';
import { selectFrom } from '../../../widgets/data/select.js';
import type { StaticForm } from '../../../widgets/static.js';
import { type PartsScene, partsScene } from '../../../widgets/parts/scene.js';
import { type RankingScene, rankingScene } from '../../../widgets/ranking/scene.js';
import { type SeriesScene, seriesScene } from '../../../widgets/series/scene.js';
import { type TargetScene, targetScene } from '../../../widgets/target/scene.js';
import { type UnitsScene, unitsScene } from '../../../widgets/units/scene.js';
import { type ValueScene, valueScene } from '../../../widgets/value/scene.js';

interface Scenes {
  claim: ClaimScene;
  parts: PartsScene;
  ranking: RankingScene;
  series: SeriesScene;
  target: TargetScene;
  units: UnitsScene;
  value: ValueScene;
}

/** Forms that draw a selection. */
export type SceneForm = StaticForm;

const makers: { [F in SceneForm]: (selection: Selection, options: Options) => Scenes[F] } = {
  claim: claimScene,
  parts: partsScene,
  ranking: rankingScene,
  series: seriesScene,
  target: targetScene,
  units: unitsScene,
  value: valueScene,
};

/** Every form that draws a selection. */
export const sceneForms = Object.keys(makers) as SceneForm[];

/** What a form makes of a page's own data. @throws FigureError as the form does */
export const sceneFrom = <F extends SceneForm>(form: F, data: VintageInput, options: object): Scenes[F] =>
  makers[form](selectFrom(normalize(validateVintageInput(data)), form, undefined), options as Options);

/** What a call gives, or the refusal it throws; anything else that is thrown stays thrown. */
export const refusedOr = <T>(run: () => T): T | FigureError => {
  try {
    return run();
  } catch (error) {
    if (error instanceof FigureError) return error;
    throw error;
  }
};
