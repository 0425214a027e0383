import { expect, it } from 'vitest';
import { compareElements, elementsOf, type ElementSurface } from '../../versions/element.js';

const element: ElementSurface = {
  'attribute hedge': `'word' | 'sign'`,
  'attribute of': 'string | undefined',
  'property describe': '',
  'event figure-error': 'CustomEvent<FigureErrorDetail>',
  'the default slot': '',
  'slot heading': '',
  'part mark': '',
  'custom property --figure-bar-size': '',
};
/** The element without some of what it had, and with some more. */
const changed = (change: ElementSurface, ...gone: string[]): ElementSurface =>
  Object.fromEntries(Object.entries({ ...element, ...change }).filter(([name]) => !gone.includes(name)));
const told = (after: ElementSurface): string[] =>
  compareElements({ 'figure-x': element }, { 'figure-x': after }).map(
    ({ bump, what, why }) => `${bump} ${what}: ${why}`,
  );

it('the same elements are no change', () => {
  expect(told({ ...element })).toEqual([]);
});

it.each(Object.keys(element))('%s is missed where it is gone, and told where it is new', (name) => {
  const less = changed({}, name);
  expect(told(less)).toEqual([`major ${name} in <figure-x>: removed`]);
  expect(compareElements({ 'figure-x': less }, { 'figure-x': element })).toMatchObject([
    { bump: 'minor', what: `${name} in <figure-x>`, after: element[name] || name },
  ]);
});

it('the types of attributes and events are compared as all types are', () => {
  expect(told(changed({ 'attribute hedge': `'word'` }))).toEqual(['major attribute hedge in <figure-x>: changed']);
  expect(told(changed({ 'attribute hedge': `'word' | 'sign' | 'none'` }))).toEqual([
    `minor attribute hedge | 'none' in <figure-x>: new`,
  ]);
  expect(told(changed({ 'event figure-error': 'CustomEvent<Warning>' }))).toEqual([
    'major event figure-error in <figure-x>: changed',
  ]);
});

it('what several elements lose is one reason', () => {
  const less = changed({}, 'part mark');
  expect(compareElements({ 'figure-x': element, 'figure-y': element }, { 'figure-x': less, 'figure-y': less })).toEqual(
    [{ bump: 'major', what: 'part mark in <figure-x> and 1 more', why: 'removed', before: 'part mark' }],
  );
});

it('each element is held against the one of its own tag', () => {
  const less = changed({}, 'part mark');
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

it('elements are read from a manifest: each name with its type, classes without a tag left out', () => {
  const manifest = {
    modules: [
      {},
      {
        declarations: [
          {},
          {
            tagName: 'figure-x',
            attributes: [{ name: 'of', type: { text: 'string | undefined' } }, { name: 'hedge' }],
            members: [{ name: 'of', type: { text: 'string' } }, { name: 'describe' }],
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
      'attribute of': 'string | undefined',
      'attribute hedge': 'string',
      'property of': '',
      'property describe': '',
      'event figure-ready': 'Event',
      'event figure-error': 'CustomEvent<A>',
      'slot heading': '',
      'the default slot': '',
      'part mark': '',
      'part figure': '',
      'custom property --figure-gap': '',
    },
  });
});

it('what the manifest does not list, an element does not have', () => {
  expect(elementsOf({ modules: [{ declarations: [{ tagName: 'figure-y' }] }] })).toEqual({ 'figure-y': {} });
});
