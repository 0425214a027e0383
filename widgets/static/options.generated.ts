// Written by `npm run lists` from the folders. Do not edit.

import type { ClaimOptions } from '../claim/scene.js';
import type { PartsOptions } from '../parts/scene.js';
import type { RankingOptions } from '../ranking/scene.js';
import type { TargetOptions } from '../target/scene.js';
import type { UnitsOptions } from '../units/scene.js';
import type { ValueOptions } from '../value/scene.js';

export type { ClaimOptions, PartsOptions, RankingOptions, TargetOptions, UnitsOptions, ValueOptions };

/** What each form may be told, as its element's attributes in camelCase. */
export interface FormOptions {
  /** Of `claim`. */
  claim: ClaimOptions;
  /** Of `parts`. */
  parts: PartsOptions;
  /** Of `ranking`. */
  ranking: RankingOptions;
  /** Of `series`: nothing of its own. */
  series: object;
  /** Of `target`. */
  target: TargetOptions;
  /** Of `units`. */
  units: UnitsOptions;
  /** Of `value`. */
  value: ValueOptions;
}
