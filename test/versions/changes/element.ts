import type { ElementSurface } from '../element.js';
import { added, type Change, compareNamed, gathered, removed } from './change.js';
import { compareDeclarations } from './declaration.js';

/** The type of an attribute or of what an event carries, by the rules of types. */
const compareTyped = (
  noun: string,
  was: Readonly<Record<string, string>>,
  is: Readonly<Record<string, string>>,
): Change[] =>
  compareNamed(was, is, {
    gone: (name, type) => [removed(`${noun} ${name}`, type)],
    come: (name, type) => [added(`${noun} ${name}`, type)],
    both: (name, before, after) => compareDeclarations(`type T = ${before}`, `type T = ${after}`, `${noun} ${name}`),
  });

const compareNames = (noun: string, was: readonly string[], is: readonly string[]): Change[] => {
  const place = (name: string): string => (name ? `${noun} ${name}` : `the default ${noun}`);
  return [
    ...was.filter((name) => !is.includes(name)).map((name) => removed(place(name), name)),
    ...is.filter((name) => !was.includes(name)).map((name) => added(place(name), name)),
  ];
};

const compareElement = (was: ElementSurface, is: ElementSurface): Change[] => [
  ...compareTyped('attribute', was.attributes, is.attributes),
  ...compareTyped('event', was.events, is.events),
  ...compareNames('property', was.properties, is.properties),
  ...compareNames('slot', was.slots, is.slots),
  ...compareNames('part', was.parts, is.parts),
  ...compareNames('custom property', was.customProperties, is.customProperties),
];

/** What became of the tags, and of all that a page can name of each. */
export const compareElements = (
  before: Readonly<Record<string, ElementSurface>>,
  after: Readonly<Record<string, ElementSurface>>,
): Change[] => [
  ...compareNamed(before, after, {
    gone: (tag) => [removed(`<${tag}>`, tag)],
    come: (tag) => [added(`<${tag}>`, tag)],
    both: () => [],
  }),
  ...gathered(
    Object.entries(before).map(([tag, was]) => ({
      where: `<${tag}>`,
      changes: compareElement(was, after[tag] ?? was),
    })),
  ),
];
