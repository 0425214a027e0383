import { describe, expect, it } from 'vitest';
import { southKoreaAid } from '../../../../datasets/south-korea-aid/index.js';
import { FigureError } from '../../../../src/error/figure-error.js';
import { renderToHTML, renderToSVG, renderToTable } from '../../../../widgets/static.js';

const refusal = (call: () => unknown): FigureError => {
  try {
    call();
  } catch (error) {
    if (error instanceof FigureError) return error;
    throw error;
  }
  throw new Error('expected a refusal');
};

const figure = { of: 'south-korea-aid/breakdown', vintages: [southKoreaAid] };

const renderers = Object.entries({ renderToHTML, renderToSVG, renderToTable }) as [
  string,
  (form: unknown, options?: unknown) => string,
][];

describe.each(renderers)('%s', (name, render) => {
  it.each(['part', 'figure-part', 'Parts'])('names the form that is nearest to %s, and all there are', (form) => {
    const error = refusal(() => render(form, figure));
    expect([error.code, error.path]).toEqual(['unknown-form', 'form']);
    expect(error.message).toContain('did you mean “parts”?');
    expect(error.message).toContain('one of claim, parts, ranking, series, target, units, value');
  });

  it.each([undefined, null, '', 'constructor', '__proto__', 7, {}])('refuses %j, which is no form', (form) => {
    expect(refusal(() => render(form, figure)).code).toBe('unknown-form');
  });

  it.each([
    ['hading', 'heading'],
    ['vintage', 'vintages'],
    ['Takeaway', 'takeaway'],
    ['whol', 'whole'],
  ])('names the option that is nearest to %s', (key, meant) => {
    const error = refusal(() => render('parts', { ...figure, [key]: 'x' }));
    expect([error.code, error.path]).toEqual(['unknown-option', `options.${key}`]);
    expect(error.message).toContain(`did you mean “${meant}”?`);
  });

  it('refuses an option of another form, and every one that it does not know at once', () => {
    const { issues } = refusal(() => render('parts', { ...figure, promised: 'a', onclick: 'x' }));
    expect(issues.map(({ path }) => path)).toEqual(['options.promised', 'options.onclick']);
  });

  it.each([undefined, null, 'south-korea-aid/breakdown'])('refuses options that are %j', (options) => {
    expect(refusal(() => render('parts', options)).path).toBe('options');
  });

  it('takes every option that there is', () => {
    const { of, vintages } = figure;
    const all = { of, vintages, view: undefined, locale: 'en', heading: 'H', takeaway: 'T', width: 500, theme: 'dark' };
    expect(render('parts', { ...all, id: 'a', data: undefined, whole: undefined })).toContain('470');
  });

  it('knows the list of sources where it has a shape', () => {
    const { issues } = refusal(() => render(name === 'renderToTable' ? 'sources' : 'sorces', figure));
    const { expected = '' } = issues[0] ?? {};
    expect(expected.includes('sources')).toBe(name !== 'renderToTable');
  });
});

it('the list of sources has no sentence', () => {
  const options = { of: 'south-korea-aid/total', vintages: [southKoreaAid], takeaway: 'x' };
  expect(refusal(() => renderToHTML('sources', options)).path).toBe('options.takeaway');
});
