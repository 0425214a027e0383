import { Parser } from 'htmlparser2';

/** What a parser that is not ours makes of markup. */
export interface ReadMarkup {
  tags: Set<string>;
  /** `tag attribute` of every attribute. */
  attributes: Set<string>;
  /** Values of attributes that name an address. */
  addresses: string[];
  text: string;
  /** Comments, declarations, sections of raw text. */
  other: string[];
  /** Tags that were not closed in the order they were opened. */
  unbalanced: string[];
}

/** Reads HTML, or XML where that is asked for. */
export const readMarkup = (markup: string, xmlMode = false): ReadMarkup => {
  const read: ReadMarkup = {
    tags: new Set(),
    attributes: new Set(),
    addresses: [],
    text: '',
    other: [],
    unbalanced: [],
  };
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        read.tags.add(tag);
        open.push(tag);
        for (const [name, value] of Object.entries(attributes)) {
          read.attributes.add(`${tag} ${name}`);
          if (/^(?:href|src|xlink:href|action)$/.test(name)) read.addresses.push(value);
        }
      },
      onclosetag: (tag, implied) => {
        // What closes itself is closed.
        const closed = markup[parser.endIndex - 1] === '/';
        if (open.pop() !== tag || (implied && !closed)) read.unbalanced.push(tag);
      },
      ontext: (text) => void (read.text += text),
      oncomment: (text) => void read.other.push(text),
      oncdatastart: () => void read.other.push('CDATA'),
      onprocessinginstruction: (name) => void read.other.push(name),
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(markup);
  return read;
};

/** Signs that XML 1.0 has no place for, not even written as entities. */
export const notXML: RegExp = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
