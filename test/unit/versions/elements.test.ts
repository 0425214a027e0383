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
  [{ attributes: { hedge: `'word' | 'sign'` } }, 'major attribute of in <figure-x>: removed'],
  [{ attributes: { ...element.attributes, noun: 'boolean' } }, 'minor attribute noun in <figure-x>: new'],
  [{ attributes: { ...element.attributes, hedge: `'word'` } }, 'major attribute hedge in <figure-x>: changed'],
  [
    { attributes: { ...element.attributes, hedge: `'word' | 'sign' | 'none'` } },
    `minor attribute hedge | 'none' in <figure-x>: new`,
  ],
  [{ properties: ['hedge', 'of'] }, 'major property describe in <figure-x>: removed'],
  [{ properties: ['cite', ...element.properties] }, 'minor property cite in <figure-x>: new'],
  [{ events: { 'figure-error': 'CustomEvent<FigureErrorDetail>' } }, 'major event figure-ready in <figure-x>: removed'],
  [{ events: { ...element.events, 'figure-select': 'Event' } }, 'minor event figure-select in <figure-x>: new'],
  [
    { events: { ...element.events, 'figure-error': 'CustomEvent<Warning>' } },
    'major event figure-error in <figure-x>: changed',
  ],
  [{ slots: [''] }, 'major slot heading in <figure-x>: removed'],
  [{ slots: ['heading'] }, 'major the default slot in <figure-x>: removed'],
  [{ slots: ['', 'heading', 'notes'] }, 'minor slot notes in <figure-x>: new'],
  [{ parts: ['figure'] }, 'major part mark in <figure-x>: removed'],
  [{ parts: ['figure', 'label', 'mark'] }, 'minor part label in <figure-x>: new'],
  [{ customProperties: [] }, 'major custom property --figure-bar-size in <figure-x>: removed'],
  [
    { customProperties: ['--figure-bar-size', '--figure-gap'] },
    'minor custom property --figure-gap in <figure-x>: new',
  ],
])('%j', (change, expected) => {
  expect(changed(change)).toEqual([expected]);
});

it('what several elements lose is one reason', () => {
  const less = { ...element, parts: ['figure'] };
  expect(compareElements({ 'figure-x': element, 'figure-y': element }, { 'figure-x': less, 'figure-y': less })).toEqual(
    [{ bump: 'major', what: 'part mark in <figure-x> and 1 more', why: 'removed', before: 'mark' }],
  );
});

it('each element is held against the one of its own tag', () => {
  const less = { ...element, parts: ['figure'] };
  expect(compareElements({ 'figure-x': element, 'figure-y': less }, { 'figure-y': less, 'figure-x': element })).toEqual(
    [],
  );
  expect(compareElements({ 'figure-x': element, 'figure-y': less }, { 'figure-y': less })).toMatchObject([
    { bump: 'major', what: '<figure-x>' },
  ]);
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

it('tags are read in order, and what the manifest does not list is empty', () => {
  const bare = { attributes: {}, properties: [], events: {}, slots: [], parts: [], customProperties: [] };
  const read = elementsOf({ modules: [{ declarations: [{ tagName: 'figure-y' }, { tagName: 'figure-x' }] }] });
  expect(Object.entries(read)).toEqual([
    ['figure-x', bare],
    ['figure-y', bare],
  ]);
});
