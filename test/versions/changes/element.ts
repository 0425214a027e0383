import type { ElementSurface } from '../element.js';
import { added, type Change, compareNamed, removed } from './change.js';
import { compareDeclarations } from './declaration.js';

const lists = { slots: 'slot', parts: 'part', customProperties: 'custom property' } as const;

/** The type of an attribute or of an event’s detail, by the rules of types. */
const compareTexts = (before: string, after: string, what: string): Change[] =>
  compareDeclarations(`type T = ${before}`, `type T = ${after}`, what);

const compareTyped = (
  was: Readonly<Record<string, string>>,
  is: Readonly<Record<string, string>>,
  place: (name: string) => string,
): Change[] =>
  compareNamed(was, is, {
    gone: (name, type) => [removed(place(name), type)],
    come: (name, type) => [added(place(name), type)],
    both: (name, before, after) => compareTexts(before, after, place(name)),
  });

const compareNames = (was: readonly string[], is: readonly string[], place: (name: string) => string): Change[] => [
  ...was.filter((name) => !is.includes(name)).map((name) => removed(place(name), name || 'the default')),
  ...is.filter((name) => !was.includes(name)).map((name) => added(place(name), name || 'the default')),
];

/** What became of the tags, and of all that a page can name of each. */
export const compareElements = (
  before: Readonly<Record<string, ElementSurface>>,
  after: Readonly<Record<string, ElementSurface>>,
): Change[] =>
  compareNamed(before, after, {
    gone: (tag) => [removed(`<${tag}>`, tag)],
    come: (tag) => [added(`<${tag}>`, tag)],
    both: (tag, was, is) => [
      ...compareTyped(was.attributes, is.attributes, (name) => `<${tag}>, attribute ${name}`),
      ...compareTyped(was.events, is.events, (name) => `<${tag}>, event ${name}`),
      ...compareNames(was.properties, is.properties, (name) => `<${tag}>, property ${name}`),
      ...Object.entries(lists).flatMap(([key, noun]) =>
        compareNames(
          was[key as keyof typeof lists],
          is[key as keyof typeof lists],
          (name) => `<${tag}>, ${name ? `${noun} ${name}` : `the default ${noun}`}`,
        ),
      ),
    ],
  });
