import { FigureError } from '../../error/figure-error.js';

/** What a scan of XML tells of, in the order of the text. Names are without their prefix. */
export interface XmlEvents {
  open: (name: string, attributes: string) => void;
  text?: (text: string) => void;
  close: (name: string) => void;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Replaces the entities of XML, and those of numbers. A name that XML does not have stays as it is. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(?:x([\da-f]{1,6})|(\d{1,7}))|(\w+));/gi, (all, hex?: string, decimal?: string, name = '') => {
        if (!hex && !decimal) return entities[name as string] ?? all;
        const code = hex ? parseInt(hex, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : all;
      })
    : text;

const attributePatterns = new Map<string, RegExp>();

const patternOf = (name: string): RegExp => {
  const known = attributePatterns.get(name);
  if (known) return known;
  const pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  attributePatterns.set(name, pattern);
  return pattern;
};

/** Value of an attribute, without a prefix or with any. */
export const attribute = (attributes: string, name: string): string | undefined => {
  const found = patternOf(name).exec(attributes);
  return found ? decodeEntities(found[1] ?? found[2] ?? '') : undefined;
};

/** Decodes a part: UTF-8, or UTF-16 with its mark. */
const decode = (bytes: Uint8Array, broken: (got: string) => FigureError): string => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw broken('text that is not UTF-8');
  }
};

const [exclamation, slash, question] = [33, 47, 63];

const isEven = (text: string, sign: string): boolean => {
  let even = true;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) even = !even;
  return even;
};

/** Where the tag at `<` ends; a `>` may stand in quotes. */
const tagEnd = (xml: string, from: number): number => {
  const end = xml.indexOf('>', from);
  const tag = end < 0 ? '' : xml.slice(from, end);
  // Quotes in pairs: the sign is no part of a value.
  if (end < 0 || (isEven(tag, '"') && isEven(tag, "'"))) return end;
  let quoted = '';
  for (let at = from; at < xml.length; at++) {
    const sign = xml[at]!;
    if (quoted) quoted = sign === quoted ? '' : quoted;
    else if (sign === '"' || sign === "'") quoted = sign;
    else if (sign === '>') return at;
  }
  return -1;
};

const localName = (tag: string): string => (tag.includes(':') ? tag.slice(tag.indexOf(':') + 1) : tag);

/** What is no element: a comment, a declaration, text in brackets. Where it ends, and its text. */
const special = (xml: string, at: number): { end: number; text?: string } | undefined => {
  const kinds = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const;
  for (const [start, finish] of kinds) {
    if (!xml.startsWith(start, at)) continue;
    const end = xml.indexOf(finish, at + start.length);
    if (end < 0) return { end: -1 };
    return { end: end + finish.length, ...(start === '<![CDATA[' && { text: xml.slice(at + 9, end) }) };
  }
  return undefined;
};

/**
 * Scans XML from its beginning to its end. It knows no document types, so that no entity can grow.
 * @throws FigureError `broken-xml` where an element is not closed, or another is
 */
export const scanXml = (bytes: Uint8Array, file: string, part: string, events: XmlEvents): void => {
  const broken = (got: string): FigureError =>
    new FigureError([{ code: 'broken-xml', file, path: part, got, expected: 'well-formed XML' }]);
  const xml = decode(bytes, broken);
  const around: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start < 0) break;
    if (start > at && around.length) events.text?.(decodeEntities(xml.slice(at, start)));
    const sign = xml.charCodeAt(start + 1);
    const other = sign === exclamation || sign === question ? special(xml, start) : undefined;
    if (other) {
      if (other.end < 0) throw broken('text that is cut off');
      if (other.text !== undefined) events.text?.(other.text);
      at = other.end;
      continue;
    }
    if (sign === exclamation) throw broken('a document type');
    const end = tagEnd(xml, start);
    if (end < 0) throw broken('text that is cut off');
    at = end + 1;
    if (sign === slash) {
      const name = localName(xml.slice(start + 2, end).trim());
      if (around.pop() !== name) throw broken(`</${name}> where something else is open`);
      events.close(name);
      continue;
    }
    const isEmpty = xml.charCodeAt(end - 1) === slash;
    const tag = xml.slice(start + 1, isEmpty ? end - 1 : end);
    const blank = tag.search(/\s/);
    const name = localName(blank < 0 ? tag : tag.slice(0, blank));
    events.open(name, blank < 0 ? '' : tag.slice(blank));
    if (isEmpty) events.close(name);
    else around.push(name);
  }
  if (around.length || !xml.includes('<')) throw broken('text that is cut off');
};
