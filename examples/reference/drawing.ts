import type { Vintage } from 'figures-of-record';
import { renderToHTML, type StaticForm } from 'figures-of-record/static';
import type { Edition } from './edition.js';
import { Markup } from './markup.js';

/** A figure that a page draws. */
export interface Drawing {
  form: string;
  /** The reference it draws. */
  of: string;
}

/** What a form is shown with: the first view that a dataset declares for it, else a number that somebody claims. */
export const exampleOf = (form: string, editions: readonly Edition[]): Drawing => {
  const latest = editions.flatMap(({ vintages }) => vintages.at(-1)?.vintage ?? []);
  const named = ({ dataset, vintage }: Vintage, id: string): Drawing => ({ form, of: `${dataset}@${vintage}/${id}` });
  for (const vintage of latest) {
    const view = vintage.views.find((v) => v.form === form);
    if (view) return named(vintage, view.id);
  }
  for (const vintage of latest) {
    const claimed = vintage.observations.find((o) => o.basis === 'claimed' && o.quantity && o.value !== null);
    if (claimed) return named(vintage, claimed.id);
  }
  throw new Error(`No dataset has anything for figure-${form} to draw.`);
};

/** The element with its fallback inside, which is the figure until the element draws and where none does. */
export const drawn = ({ form, of }: Drawing, editions: readonly Edition[]): Markup => {
  const all = editions.flatMap(({ vintages }) => vintages);
  const vintages = all.map(({ vintage }) => vintage);
  if (form !== 'sources') return new Markup(renderToHTML(form as StaticForm, { of, vintages }));
  const evidence = Object.fromEntries(
    all.map(({ vintage, evidence: written }) => [`${vintage.dataset}@${vintage.vintage}`, written]),
  );
  return new Markup(renderToHTML('sources', { of, vintages, evidence }));
};
