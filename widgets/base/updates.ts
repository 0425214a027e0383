import { byVintage } from '../../src/reference/lookup.js';
import type { Cited } from '../page/figures-on-page.js';

/** Whether a later vintage is at hand, or another statement of a quantity that is drawn. */
const hasMore = ({ observations, vintage, vintages = [], includesOtherStatements: tellsAll }: Cited): boolean => {
  const drawn = new Map(tellsAll ? [] : observations.flatMap((o) => (o.quantity ? [[o.quantity, o.id] as const] : [])));
  return vintages.some(
    (v) =>
      (v.dataset === vintage.dataset && byVintage(v, vintage) > 0) ||
      (drawn.size > 0 &&
        v.observations.some(
          (o) => o.quantity && drawn.has(o.quantity) && (v !== vintage || drawn.get(o.quantity) !== o.id),
        )),
  );
};

let write: ((cited: Cited) => readonly string[]) | undefined;

/**
 * Notes on what else is known of a figure's numbers; a promise while how to write them loads, which only figures that
 * have such notes need.
 */
export const updateNotes = (cited: Cited): readonly string[] | Promise<void> => {
  if (!hasMore(cited)) return [];
  return (
    write?.(cited) ??
    import('../scene/updates.js').then(
      ({ updateNotesOf }) => void (write = updateNotesOf),
      // The figure itself does not wait for its notes in vain.
      () => void (write = () => []),
    )
  );
};
