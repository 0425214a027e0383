import { arrowsIn, type Files, importsByFile, reachedFrom } from './arrows.js';

/** Rooms of `widgets` that hold only what several forms use. */
const shared = /^widgets\/(base|template|picture|scene|data|page)\//;

/** Files that every form has; `<form>` is its name. */
const five = ['scene.ts', 'svg.ts', 'element.ts', 'styles.ts', '<form>.ts'];

/** Files of a form: `[form, file in its folder]`. */
const inForm = (path: string, forms: readonly string[]): [form: string, file: string] | undefined => {
  const [, form = '', file = ''] = /^widgets\/([^/]+)\/(.+)$/.exec(path) ?? [];
  return forms.includes(form) ? [form, file] : undefined;
};

/** Folders of `widgets` that are forms: those with an element. */
export const formsIn = (files: Files): string[] =>
  Object.keys(files).flatMap((path) => /^widgets\/([^/]+)\/element\.ts$/.exec(path)?.[1] ?? []);

/** The files that a form lacks, and those in its folder that nobody uses. */
export const oddInForms = (files: Files): string[] => {
  const forms = formsIn(files);
  const imported = new Set(arrowsIn(files).map(({ to }) => to));
  const missing = forms.flatMap((form) =>
    five
      .map((file) => `widgets/${form}/${file.replace('<form>', form)}`)
      .filter((path) => !(path in files))
      .map((path) => `${path} is missing: every form has ${five.join(', ')}.`),
  );
  const unused = Object.keys(files).filter((path) => {
    const [form, file = ''] = inForm(path, forms) ?? [];
    const own = five.map((each) => each.replace('<form>', form ?? ''));
    return form && !own.includes(file) && !imported.has(path);
  });
  return [...missing, ...unused.map((path) => `${path} is used by nobody.`)];
};

/**
 * Files of the shared rooms that fewer than two forms use, by whatever way, also by import() or for a type. What draws
 * without a page, what registers and the program stand for all forms, but not for what they reach through a form.
 */
export const usedByOne = (files: Files): string[] => {
  const forms = formsIn(files);
  const imports = importsByFile(arrowsIn(files));
  const all = Object.keys(files);
  const byForm = forms.map((form) => ({
    form,
    reached: reachedFrom(
      all.filter((path) => inForm(path, forms)?.[0] === form),
      imports,
    ),
  }));
  const entries = all.filter((path) => !inForm(path, forms) && !shared.test(path));
  const byAll = reachedFrom(entries, imports, (path) => !inForm(path, forms));
  return all
    .filter((path) => shared.test(path) && !byAll.has(path))
    .flatMap((path) => {
      const users = byForm.filter(({ reached }) => reached.has(path)).map(({ form }) => form);
      const [only] = users;
      if (users.length > 1) return [];
      return only ? `${path} is used by ${only} alone: it belongs to widgets/${only}.` : `${path} is used by nobody.`;
    });
};
