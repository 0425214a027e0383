import { byVintage } from '../../src/reference/lookup.js';
import type { Cited } from '../scene/scene.js';
import type { Note } from '../scene/note.js';
import { lazyImport } from './lazy-import.js';

/** Writes the notes; only figures that have such notes load it. Without it a figure stands without its notes. */
const writer = lazyImport(() => import('../scene/updates.js').catch(() => ({ updateNotesOf: () => [] })));

/** Whether a later vintage is at hand, or another statement of a quantity that is drawn. */
const hasUpdates = ({ observations, vintage, vintages = [], includesOtherStatements }: Cited): boolean => {
  const drawn = new Map(
    includesOtherStatements ? [] : observations.flatMap((o) => (o.quantity ? [[o.quantity, o.id] as const] : [])),
  );
  const isOther = ({ quantity, id }: Cited['observations'][number], home: Cited['vintage']): boolean =>
    quantity !== undefined && drawn.has(quantity) && (home !== vintage || drawn.get(quantity) !== id);
  return vintages.some(
    (v) =>
      (v.dataset === vintage.dataset && byVintage(v, vintage) > 0) ||
      (drawn.size > 0 && v.observations.some((o) => isOther(o, v))),
  );
};

/** Notes on what else is known of a figure's numbers: newer vintages, errata, other statements. A promise while their writer loads. */
export const updateNotes = (cited: Cited): readonly Note[] | Promise<void> =>
  hasUpdates(cited) ? (writer.load() ?? writer.get().updateNotesOf(cited)) : [];
