import { aidToUkraine } from '../../../datasets/aid-to-ukraine/2024-08-31.js';
import type { ObservationInput } from '../../../src/user-data/figure-data.js';
import type { Options, Selection } from '../../../widgets/scene/scene.js';
import { rankingScene, type RankingOptions, type RankingScene } from '../../../widgets/ranking/scene.js';
import type { Row, Section } from '../../../widgets/ranking/sections.js';
import { english, rowsOf, viewOf } from './scenes.js';

/** The donors as the article could rank them. */
export const august2024: Selection = viewOf(aidToUkraine, 'ranking');

/** Every row, folded or not. */
export const rowsIn = (scene: RankingScene): Row[] => scene.sections.flatMap((p) => p.rows);
/** Those that are picked out. */
export const highlighted = (scene: RankingScene): Row[] => rowsIn(scene).filter((r) => r.highlighted);

/** Rows named by their place, falling: n rows from n × 10 down. */
export const falling = (count: number): ObservationInput[] =>
  Array.from({ length: count }, (_, i) => ({ id: `r${i + 1}`, value: (count - i) * 10 }));

/** A page’s own rows, ranked. */
export const draw = (rows: ObservationInput[], options: Partial<RankingOptions & Options> = {}): RankingScene =>
  rankingScene(rowsOf(rows), { ...english, ...options });

/** Panels in short: places from–to, what is written on the fold, and whether the scale changes. */
export const shape = ({ sections: panels }: RankingScene): string[] =>
  panels.map(
    ({ rows, folded, scale }: Section) =>
      `${rows[0]!.id}–${rows.at(-1)!.id}${folded ? ` (${folded})` : ''}${scale ? ' *' : ''}`,
  );
