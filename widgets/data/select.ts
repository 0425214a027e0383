import { figureError } from '../../src/error/figure-error.js';
import type { Found } from '../../src/reference/lookup.js';
import type { Form } from '../../src/model/view.js';
import type { Vintage } from '../../src/model/vintage.js';
import type { Selection } from '../scene/scene.js';

/**
 * What a form draws of a vintage: the view of this id, else the first made for the form; all rows where the data
 * declare no views.
 * @throws FigureError `unknown-view`, `no-view`
 */
export const selectFrom = (vintage: Vintage, form: Form, id: string | undefined): Selection => {
  if (form === 'value' || form === 'claim') return { vintage };
  const view = vintage.views.find((v) => (id ? v.id === id : v.form === form));
  if (view) return { vintage, view };
  if (!id && !vintage.views.length) return { vintage };
  const known = vintage.views.map((v) => `${v.id} (figure-${v.form})`).join(', ') || 'none';
  throw figureError(
    id ? 'unknown-view' : 'no-view',
    'view',
    id ?? vintage.dataset,
    `a view for figure-${form}; declared are: ${known}`,
  );
};

/**
 * What a form draws of what a reference named, and what it was looked up among.
 * @throws FigureError `wrong-form` for an event, else as {@link selectFrom}
 */
export const selectFound = (
  { vintage, view, observation, position, event }: Found,
  form: Form,
  id: string | undefined,
  vintages: readonly Vintage[],
  reference: string,
): Selection => {
  if (event) throw figureError('wrong-form', 'of', reference, 'a reference to a number, a position or a view');
  const named = observation
    ? { vintage, observation }
    : position
      ? { vintage, position }
      : view
        ? { vintage, view }
        : selectFrom(vintage, form, id);
  return { ...named, vintages, ...(reference.includes('@') && { pinned: true }) };
};
