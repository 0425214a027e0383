/** What a page can name of one element. */
export interface ElementSurface {
  /** Each with its type. */
  attributes: Record<string, string>;
  /** Properties and methods; their types are those of the class. */
  properties: string[];
  /** Each with the type of what listeners get. */
  events: Record<string, string>;
  /** The default slot is the empty name. */
  slots: string[];
  parts: string[];
  customProperties: string[];
}

interface Named {
  name: string;
}

interface Typed extends Named {
  type?: { text: string };
}

/** What we read of a custom-elements manifest. */
export interface Manifest {
  modules: readonly {
    declarations?: readonly {
      tagName?: string;
      attributes?: readonly Typed[];
      members?: readonly Named[];
      events?: readonly Typed[];
      slots?: readonly Named[];
      cssParts?: readonly Named[];
      cssProperties?: readonly Named[];
    }[];
  }[];
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** Names in order, each once: a part that an element inherits may be described again. */
const names = (items: readonly Named[] = []): string[] => [...new Set(items.map(({ name }) => name))].sort();

/** Types by name, in order. */
const types = (items: readonly Typed[] = [], untold: string): Record<string, string> =>
  Object.fromEntries(items.map(({ name, type }) => [name, type?.text ?? untold] as const).sort(byName));

/** Every tag of a manifest, with all that a page can name of it. */
export const elementsOf = ({ modules }: Manifest): Record<string, ElementSurface> =>
  Object.fromEntries(
    modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ tagName, attributes, members, events, slots, cssParts, cssProperties }) => {
        if (!tagName) return [];
        const surface: ElementSurface = {
          attributes: types(attributes, 'string'),
          properties: names(members),
          events: types(events, 'Event'),
          slots: names(slots),
          parts: names(cssParts),
          customProperties: names(cssProperties),
        };
        return [[tagName, surface] as const];
      })
      .sort(byName),
  );
