import { didYouMean } from '../../src/error/did-you-mean.js';
import { FigureError, figureError, type Issue, printShort } from '../../src/error/figure-error.js';
import { ownOptions } from './forms.generated.js';
import type { SourcesOptions, StaticForm, StaticOptions } from './options.js';

/** A list that has every name of a type, since the compiler would miss one that is left out. */
const every = <T>(names: Record<keyof T, true>): string[] => Object.keys(names);

const common = every<StaticOptions<'series'>>({
  of: true,
  vintages: true,
  data: true,
  view: true,
  locale: true,
  heading: true,
  takeaway: true,
  width: true,
  theme: true,
  id: true,
});

const ofSources = every<SourcesOptions>({
  of: true,
  vintages: true,
  evidence: true,
  locale: true,
  heading: true,
  width: true,
  theme: true,
  id: true,
});

/** Forms that have rows, and so a table. */
export const formsWithTable: readonly string[] = Object.keys(ownOptions);

/** Every form that can be drawn without a page. */
export const staticForms: readonly string[] = [...formsWithTable, 'sources'];

const nearest = (name: string, known: readonly string[]): string => {
  const meant = didYouMean(name, known);
  return meant === undefined ? '' : `; did you mean “${meant}”?`;
};

/**
 * Looks at what plain JavaScript may get wrong in a call, before anything is drawn.
 * @throws FigureError `unknown-form`, `unknown-option`, `schema`
 */
export const assertCall = (form: unknown, options: unknown, forms: readonly string[]): void => {
  const name = typeof form === 'string' ? form : '';
  if (!forms.includes(name))
    throw figureError(
      'unknown-form',
      'form',
      form,
      `one of ${forms.join(', ')}${nearest(name.replace(/^figure-/, ''), forms)}`,
    );
  if (typeof options !== 'object' || options === null)
    throw figureError('schema', 'options', options, 'an object such as { of, vintages } or { data }');
  const known = name === 'sources' ? ofSources : [...ownOptions[name as StaticForm], ...common];
  const issues = Object.entries(options).flatMap(([key, value]): Issue[] => {
    if (known.includes(key)) return [];
    const expected = `an option of ${name}, one of ${known.join(', ')}${nearest(key, known)}`;
    return [{ code: 'unknown-option', path: `options.${key}`, got: printShort(value), expected }];
  });
  if (issues.length) throw new FigureError(issues);
};
