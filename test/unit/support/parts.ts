import type { ObservationInput } from '../../../src/user-data/figure-data.js';
import type { PartsView } from '../../../src/model/view.js';
import { formatValueWith } from '../../../src/format/number.js';
import type { Options, Selection } from '../../../widgets/scene/scene.js';
import { selectParts } from '../../../widgets/parts/select.js';
import { partsScene, type PartsOptions, type PartsScene } from '../../../widgets/parts/scene.js';
import { refusal } from './data.js';
import { english, rowsOf } from './scenes.js';

/** Three parts of one whole. */
export const view: PartsView = { id: 'v', form: 'parts', title: 'Parts', whole: 'w', parts: ['a', 'b', 'c'] };

/** One number of such a view. */
export const row = (id: string, value: number | null, given: Partial<ObservationInput> = {}): ObservationInput => ({
  id,
  value,
  ...given,
});

/** Rows whose first is the whole. */
export const whole = (rows: ObservationInput[], options: Partial<PartsOptions & Options> = {}): PartsScene =>
  partsScene(rowsOf(rows), { ...english, whole: rows[0]!.id!, ...options });

/** Rows that are all parts. */
export const bare = (rows: ObservationInput[], options: Options = english): PartsScene =>
  partsScene(rowsOf(rows), options);

/** The whole that rows make, or of which they are parts, as it is written. */
export const wholeOf = (selection: Selection, id?: string): string => formatValueWith(selectParts(selection, id).whole);

/** What a call is refused for. */
export const issuesOf = (run: () => unknown): unknown => refusal(run).issues;
