import { expect, it } from 'vitest';
import { compareElements } from '../../versions/changes/element.js';
import { elementsOf, type ElementSurface } from '../../versions/element.js';

const element: ElementSurface = {
  attributes: { hedge: `'word' | 'sign'`, of: 'string | undefined' },
  properties: ['describe', 'hedge', 'of'],
  events: { 'figure-error': 'CustomEvent<FigureErrorDetail>', 'figure-ready': 'Event' },
  slots: ['', 'heading'],
  parts: ['figure', 'mark'],
  customProperties: ['--figure-bar-size'],
};
const changed = (change: Partial<ElementSurface>): string[] =>
  compareElements({ 'figure-x': element }, { 'figure-x': { ...element, ...change } }).map(
    ({ bump, what, why }) => `${bump} ${what}: ${why}`,
  );

it('the same elements are no change', () => {
  expect(changed({})).toEqual([]);
});

it.each<[Partial<ElementSurface>, string]>([
  [{ attributes: { hedge: `'word' | 'sign'` } }, 'major <figure-x>, attribute of: removed'],
  [{ attributes: { ...element.attributes, noun: 'boolean' } }, 'minor <figure-x>, attribute noun: new'],
  [
    { attributes: { ...element.attributes, hedge: `'word'` } },
    `major <figure-x>, attribute hedge: union narrowed: 'sign' gone`,
  ],
  [
    { attributes: { ...element.attributes, hedge: `'word' | 'sign' | 'none'` } },
    `minor <figure-x>, attribute hedge: union widened: 'none' new`,
  ],
  [{ properties: ['hedge', 'of'] }, 'major <figure-x>, property describe: removed'],
  [{ properties: ['cite', ...element.properties] }, 'minor <figure-x>, property cite: new'],
  [{ events: { 'figure-error': 'CustomEvent<FigureErrorDetail>' } }, 'major <figure-x>, event figure-ready: removed'],
  [{ events: { ...element.events, 'figure-select': 'Event' } }, 'minor <figure-x>, event figure-select: new'],
  [
    { events: { ...element.events, 'figure-error': 'CustomEvent<Warning>' } },
    'major <figure-x>, event figure-error: another type: not shown to be compatible',
  ],
  [{ slots: [''] }, 'major <figure-x>, slot heading: removed'],
  [{ slots: ['heading'] }, 'major <figure-x>, the default slot: removed'],
  [{ slots: ['', 'heading', 'notes'] }, 'minor <figure-x>, slot notes: new'],
  [{ parts: ['figure'] }, 'major <figure-x>, part mark: removed'],
  [{ parts: ['figure', 'label', 'mark'] }, 'minor <figure-x>, part label: new'],
  [{ customProperties: [] }, 'major <figure-x>, custom property --figure-bar-size: removed'],
  [{ customProperties: ['--figure-bar-size', '--figure-gap'] }, 'minor <figure-x>, custom property --figure-gap: new'],
])('%j', (change, expected) => {
  expect(changed(change)).toEqual([expected]);
});

it('a tag that is gone is major, a new one minor', () => {
  expect(compareElements({ 'figure-x': element }, {})).toMatchObject([{ bump: 'major', what: '<figure-x>' }]);
  expect(compareElements({}, { 'figure-x': element })).toMatchObject([{ bump: 'minor', what: '<figure-x>' }]);
});

it('elements are read from a manifest: each name once and in order, classes without a tag left out', () => {
  const manifest = {
    modules: [
      {},
      {
        declarations: [
          {},
          {
            tagName: 'figure-x',
            attributes: [{ name: 'of', type: { text: 'string | undefined' } }, { name: 'hedge' }],
            members: [{ name: 'of' }, { name: 'describe' }],
            events: [{ name: 'figure-ready' }, { name: 'figure-error', type: { text: 'CustomEvent<A>' } }],
            slots: [{ name: 'heading' }, { name: '' }],
            cssParts: [{ name: 'mark' }, { name: 'figure' }, { name: 'mark' }],
            cssProperties: [{ name: '--figure-gap' }],
          },
        ],
      },
    ],
  };
  const read = elementsOf(manifest);
  expect(read).toEqual({
    'figure-x': {
      attributes: { hedge: 'string', of: 'string | undefined' },
      properties: ['describe', 'of'],
      events: { 'figure-error': 'CustomEvent<A>', 'figure-ready': 'Event' },
      slots: ['', 'heading'],
      parts: ['figure', 'mark'],
      customProperties: ['--figure-gap'],
    },
  });
  expect(Object.keys(read['figure-x']!.attributes)).toEqual(['hedge', 'of']);
});
