import { Tokenizer } from 'htmlparser2';
import type { Run, Stretch } from './finding.js';

/** A cell of a table inside a figure. */
export interface Cell extends Stretch {
  tag: string;
  runs: Run[];
  /** A number in it is marked by an element of its own, which answers for it. */
  marked: boolean;
}

/** A row of a table inside a figure. */
export interface Row {
  cells: Cell[];
}

/** A `figure-*` element as it is written. */
export interface Figure {
  tag: string;
  attributes: ReadonlyMap<string, string>;
  /** The language around it, as far as the file says. */
  lang?: string;
  /** Its start tag. */
  at: Stretch;
  runs: Run[];
  rows: Row[];
  /** It ends where it should, so that its text is all its own. */
  whole: boolean;
}

/** A place where the markup is not what it was meant to be. */
export interface Fault {
  at: Stretch;
  message: string;
}

/** What an article holds of figures. */
export interface Markup {
  figures: Figure[];
  faults: Fault[];
}

interface Open {
  tag: string;
  at: Stretch;
  lang: string | undefined;
  figure?: Figure;
  cell?: Cell;
  row?: Row;
  /** Contents are not shown. */
  inert: boolean;
  /** Its text is not its own: another of its kind stands within. */
  spoilt?: boolean;
}

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const raw = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']);
/** What a start tag ends that has no end tag of its own, up to the nearest table. */
const implied: Readonly<Record<string, readonly string[]>> = {
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['tr', 'td', 'th'],
  tbody: ['tbody', 'thead', 'tr', 'td', 'th'],
  tfoot: ['tbody', 'thead', 'tr', 'td', 'th'],
};

/** Browsers build no deeper trees either; it keeps what is malformed on purpose from taking forever. */
const deepest = 512;

const isFigure = (tag: string): boolean => tag.startsWith('figure-');

/** Text that goes on where the last ended is one with it. */
const add = (runs: Run[], next: Run): void => {
  const last = runs.at(-1);
  if (last?.end === next.start) {
    last.text += next.text;
    last.end = next.end;
  } else runs.push(next);
};

/**
 * Reads HTML as a browser splits it into tags and text, and keeps of it the `figure-*` elements with their places.
 * Nothing makes it throw: what is malformed is a fault with a place.
 */
export const readMarkup = (html: string): Markup => {
  const figures: Figure[] = [];
  const faults: Fault[] = [];
  const open: Open[] = [];
  /** Figures, rows and cells among the open ones. */
  const within: Open[] = [];
  /** End of what was last read. */
  let at = 0;
  let tag: { name: string; start: number; attributes: Map<string, string> } | undefined;
  let attribute = { name: '', value: '' };

  const fault = (place: Stretch, message: string): void => void faults.push({ at: place, message });

  const close = (element: Open, by: 'its end tag' | 'something else'): void => {
    const { figure } = element;
    if (within.at(-1) === element) within.pop();
    if (!figure) return;
    if (by === 'its end tag') figure.whole = !element.spoilt;
    else fault(element.at, `<${element.tag}> is not closed: </${element.tag}> is missing`);
  };

  const closeDownTo = (index: number, named: boolean): void => {
    while (open.length > index) close(open.pop()!, open.length === index && named ? 'its end tag' : 'something else');
  };

  /** The end tags that HTML lets authors leave out, where they matter here: in tables. */
  const closeImplied = (name: string): void => {
    const ended = implied[name];
    if (!ended || !within.length) return;
    const table = open.findLastIndex((o) => o.tag === 'table' || isFigure(o.tag));
    const first = open.findIndex((o, i) => i > table && ended.includes(o.tag));
    if (first >= 0) closeDownTo(first, false);
  };

  const faultyTag = (name: string, attributes: ReadonlyMap<string, string>): boolean =>
    isFigure(name) && [...attributes].some(([key, value]) => /["'<=]/.test(key) || /<\/?[a-z]/i.test(value));

  const start = (end: number): void => {
    if (!tag) return;
    const { name, attributes, start: from } = tag;
    tag = undefined;
    at = end;
    const place = { start: from, end };
    if (faultyTag(name, attributes)) fault(place, `a quote is missing in the attributes of <${name}>`);
    closeImplied(name);
    const around = open.at(-1);
    const lang = attributes.get('lang') ?? around?.lang;
    const inert = around?.inert === true || (name === 'template' && !attributes.has('shadowrootmode'));
    const element: Open = { tag: name, at: place, lang, inert };
    if (isFigure(name) && !inert) {
      const outer = name === 'figure-value' && within.find((o) => o.tag === name);
      if (outer) {
        outer.spoilt = true;
        fault(place, '<figure-value> stands inside another <figure-value>');
      }
      for (const { cell } of within) if (cell) cell.marked = true;
      const figure: Figure = { tag: name, attributes, at: place, runs: [], rows: [], whole: false };
      element.figure = lang === undefined ? figure : { ...figure, lang };
      figures.push(element.figure);
    }
    const inside = within.findLast((o) => o.figure)?.figure;
    if (inside && name === 'tr') inside.rows.push((element.row = { cells: [] }));
    if (inside && (name === 'td' || name === 'th')) {
      element.cell = { tag: name, ...place, runs: [], marked: false };
      within.findLast((o) => o.row)?.row?.cells.push(element.cell);
    }
    if (empty.has(name) || open.length >= deepest) return;
    open.push(element);
    if (element.figure || element.row || element.cell) within.push(element);
  };

  const end = (from: number, to: number, name: string): void => {
    at = to;
    const index = open.findLastIndex((o) => o.tag === name);
    if (index >= 0) closeDownTo(index, true);
    else if (isFigure(name)) fault({ start: from, end: to }, `</${name}> closes nothing`);
  };

  const text = (from: number, to: number, shown: string): void => {
    at = to;
    const top = open.at(-1);
    if (!within.length || !top || top.inert || raw.has(top.tag)) return;
    const own = [within.findLast((o) => o.figure)?.figure, within.findLast((o) => o.cell)?.cell];
    for (const place of own) if (place) add(place.runs, { start: from, end: to, text: shown });
  };

  const skip = (to: number): void => void (at = to);

  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname: (from, to) => {
        tag = { name: html.slice(from, to).toLowerCase(), start: from - 1, attributes: new Map() };
      },
      onattribname: (from, to) => {
        attribute = { name: html.slice(from, to).toLowerCase(), value: '' };
      },
      onattribdata: (from, to) => {
        attribute.value += html.slice(from, to);
      },
      onattribentity: (codepoint) => {
        attribute.value += String.fromCodePoint(codepoint);
      },
      onattribend: () => {
        // Of two of one name the first counts.
        if (tag && !tag.attributes.has(attribute.name)) tag.attributes.set(attribute.name, attribute.value);
      },
      onopentagend: (last) => start(last + 1),
      // HTML knows no self-closing elements of ours: the slash means nothing.
      onselfclosingtag: (last) => start(last + 1),
      onclosetag: (from, to) => {
        const closing = html.indexOf('>', to);
        end(from - 2, closing < 0 ? html.length : closing + 1, html.slice(from, to).toLowerCase());
      },
      ontext: (from, to) => text(from, to, html.slice(from, to)),
      ontextentity: (codepoint, to) => text(at, to, String.fromCodePoint(codepoint)),
      oncomment: (_, last) => skip(last + 1),
      oncdata: (_, last) => skip(last + 1),
      ondeclaration: (_, last) => skip(last + 1),
      onprocessinginstruction: (_, last) => skip(last + 1),
      onend: () => {
        if (tag && /<\/?figure-/i.test(html.slice(tag.start)))
          fault(
            { start: tag.start, end: tag.start + tag.name.length + 1 },
            `<${tag.name}> has no end: a quote or “>” is missing`,
          );
        closeDownTo(0, false);
      },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { figures, faults };
};
