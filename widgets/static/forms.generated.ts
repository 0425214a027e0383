// Written by `npm run lists` from the folders. Do not edit.

import { claimScene } from '../claim/scene.js';
import { claimSVG } from '../claim/svg.js';
import { partsScene } from '../parts/scene.js';
import { partsSVG } from '../parts/svg.js';
import { rankingScene } from '../ranking/scene.js';
import { rankingSVG } from '../ranking/svg.js';
import { seriesScene } from '../series/scene.js';
import { seriesSVG } from '../series/svg.js';
import { targetScene } from '../target/scene.js';
import { targetSVG } from '../target/svg.js';
import { unitsScene } from '../units/scene.js';
import { unitsSVG } from '../units/svg.js';
import { type DrawForm, framed } from './drawing.js';
import type { FormOptions } from './options.generated.js';

/** Every form that draws in the common frame. */
export const framedForms: {
  claim: DrawForm<FormOptions['claim']>;
  parts: DrawForm<FormOptions['parts']>;
  ranking: DrawForm<FormOptions['ranking']>;
  series: DrawForm<FormOptions['series']>;
  target: DrawForm<FormOptions['target']>;
  units: DrawForm<FormOptions['units']>;
} = {
  claim: framed(claimScene, claimSVG),
  parts: framed(partsScene, partsSVG),
  ranking: framed(rankingScene, rankingSVG),
  series: framed(seriesScene, seriesSVG),
  target: framed(targetScene, targetSVG),
  units: framed(unitsScene, unitsSVG),
};

/** Names of what each form may be told of its own. */
export const ownOptions: { readonly [F in keyof FormOptions]: readonly (keyof FormOptions[F])[] } = {
  claim: ['claim'],
  parts: ['whole'],
  ranking: ['highlight', 'limit', 'stack'],
  series: [],
  target: ['promised'],
  units: ['unitSize'],
  value: ['hedge', 'counted'],
};
