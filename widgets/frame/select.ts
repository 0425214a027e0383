import { derive } from '../../src/derive.js';
import { refuse } from '../../src/issue.js';
import { lookup } from '../../src/lookup.js';
import type { Form } from '../../src/view.js';
import type { Vintage } from '../../src/vintage.js';
import type { Selection } from './scene.js';

/** The view a form draws: the one named, else the first made for the form; none where the data declare no views. */
const viewIn = (vintage: Vintage, form: Form, id: string | undefined): Selection => {
  const view = id ? vintage.views.find((v) => v.id === id) : vintage.views.find((v) => v.form === form);
  if (view) return { vintage, view };
  if (!id && !vintage.views.length) return { vintage };
  const known = vintage.views.map((v) => `${v.id} (figure-${v.form})`).join(', ') || 'none';
  throw refuse(id ? 'unknown-view' : 'no-view', 'view', id ?? vintage.dataset, `a view for figure-${form}; declared are: ${known}`);
};

/** What a form draws of data handed to it. @throws FigureError `unknown-view`, `no-view` */
export const selectFrom = (vintage: Vintage, form: Form, view: string | undefined): Selection =>
  form === 'value' ? { vintage } : viewIn(vintage, form, view);

/** What a reference leads a form to. @throws FigureError as `lookup`, and `unknown-view`, `no-view` */
export const selectOf = (reference: string, vintages: readonly Vintage[], form: Form, viewId: string | undefined): Selection => {
  const { vintage, view, observation, derivation } = lookup(reference, vintages);
  if (derivation) return { vintage, observation: derive(derivation, vintage, vintages) };
  if (observation) return { vintage, observation };
  return view ? { vintage, view } : form === 'value' ? { vintage } : viewIn(vintage, form, viewId);
};
