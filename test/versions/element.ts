/** What a page can name of one element. */
export interface ElementSurface {
  /** Each with its type. */
  attributes: Record<string, string>;
  /** Properties and methods; their types are those of the class. */
  properties: string[];
  events: string[];
  /** The default slot is the empty name. */
  slots: string[];
  parts: string[];
  customProperties: string[];
}

interface Named {
  name: string;
}

/** What we read of a custom-elements manifest. */
export interface Manifest {
  modules: readonly {
    declarations?: readonly {
      tagName?: string;
      attributes?: readonly (Named & { type?: { text: string } })[];
      members?: readonly Named[];
      events?: readonly Named[];
      slots?: readonly Named[];
      cssParts?: readonly Named[];
      cssProperties?: readonly Named[];
    }[];
  }[];
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/** Names in order, each once: a part that an element inherits may be described again. */
const names = (items: readonly Named[] = []): string[] => [...new Set(items.map(({ name }) => name))].sort();

/** Every tag of a manifest, with all that a page can name of it. */
export const elementsOf = ({ modules }: Manifest): Record<string, ElementSurface> =>
  Object.fromEntries(
    modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ tagName, attributes = [], members, events, slots, cssParts, cssProperties }) => {
        if (!tagName) return [];
        const typed = attributes.map(({ name, type }) => [name, type?.text ?? 'string'] as const).sort(byName);
        const surface: ElementSurface = {
          attributes: Object.fromEntries(typed),
          properties: names(members),
          events: names(events),
          slots: names(slots),
          parts: names(cssParts),
          customProperties: names(cssProperties),
        };
        return [[tagName, surface] as const];
      })
      .sort(byName),
  );
