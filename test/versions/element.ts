import { added, type Change, compareNamed, compareEach, removed } from './changes/change.js';
import { compareDeclarations } from './changes/declaration.js';

/** What a page can name of one element, as "attribute of" or "part mark", each with its type where it has one. */
export type ElementSurface = Record<string, string>;

interface Named {
  name: string;
  type?: { text: string };
}

type List = 'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties';

/** What we read of a custom-elements manifest. */
export interface Manifest {
  modules: readonly { declarations?: readonly ({ tagName?: string } & Partial<Record<List, readonly Named[]>>)[] }[];
}

/** What each list holds, and its type where the manifest names none. The types of properties are those of the class. */
const kinds: readonly [list: List, noun: string, type?: string][] = [
  ['attributes', 'attribute', 'string'],
  ['members', 'property'],
  ['events', 'event', 'Event'],
  ['slots', 'slot'],
  ['cssParts', 'part'],
  ['cssProperties', 'custom property'],
];

/** Every tag of a manifest, with all that a page can name of it. */
export const elementsOf = ({ modules }: Manifest): Record<string, ElementSurface> => {
  const elements = modules.flatMap(({ declarations = [] }) => declarations);
  return Object.fromEntries(
    elements.flatMap(({ tagName, ...lists }) => {
      const entries = kinds.flatMap(([list, noun, fallback]) =>
        (lists[list] ?? []).map(({ name, type }): [string, string] => [
          name ? `${noun} ${name}` : `the default ${noun}`,
          fallback ? (type?.text ?? fallback) : '',
        ]),
      );
      return tagName ? [[tagName, Object.fromEntries(entries)]] : [];
    }),
  );
};

const compareElement = (was: ElementSurface, is: ElementSurface): Change[] =>
  compareNamed(was, is, {
    removed: (name, type) => [removed(name, type || name)],
    added: (name, type) => [added(name, type || name)],
    kept: (name, before, after) => compareDeclarations(`type T = ${before}`, `type T = ${after}`, name),
  });

/** What became of the tags, and of all that a page can name of each. */
export const compareElements = (
  before: Readonly<Record<string, ElementSurface>>,
  after: Readonly<Record<string, ElementSurface>>,
): Change[] => [
  ...compareNamed(before, after, {
    removed: (tag) => [removed(`<${tag}>`, tag)],
    added: (tag) => [added(`<${tag}>`, tag)],
    kept: () => [],
  }),
  ...compareEach(before, after, (tag) => `<${tag}>`, compareElement),
];
