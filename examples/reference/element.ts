/** Something of an element that has a name and words for it. */
export interface Described {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
}

/** An attribute, property or method. */
export interface Member extends Described {
  kind: 'field' | 'method';
  static?: boolean;
  attribute?: string;
  readonly?: boolean;
  return?: { type: { text: string } };
}

/** An element as the manifest has it. */
export interface Element {
  name: string;
  tagName: string;
  description: string;
  attributes: Described[];
  members: Member[];
  events: Described[];
  slots: Described[];
  cssParts: Described[];
  cssProperties: Described[];
}

/** The part of custom-elements.json that is read here. */
export interface ElementManifest {
  modules: { declarations: (Partial<Element> & { name: string })[] }[];
}

/** The form that an element draws: `parts` for `figure-parts`. */
export const formOf = ({ tagName }: Pick<Element, 'tagName'>): string => tagName.replace('figure-', '');

/** Every element of the manifest, by tag. */
export const elementsIn = ({ modules }: ElementManifest): Element[] =>
  modules
    .flatMap(({ declarations }) => declarations)
    .flatMap((found): Element[] => {
      const { name, tagName, description = '' } = found;
      if (!tagName) return [];
      const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = found;
      return [{ name, tagName, description, attributes, members, events, slots, cssParts, cssProperties }];
    })
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
