import { isElement, type MarkupElement, type MarkupNode, type MarkupText } from './markup.js';
import { styleOf } from './hidden.js';

/** A cell as a reader sees it. */
export interface CellText {
  /** What stands on lines of its own, in order; none is empty. Pictures speak by their text. */
  pieces: readonly string[];
  /** The same with what its abbreviations stand for; equal where there are none. */
  expanded: readonly string[];
  /** The same without pictures: beside words a picture only repeats them. */
  words: readonly string[];
  /** Marks of notes. */
  marks: readonly string[];
  /** Values that `<data>` gives beside the text. */
  exact: readonly string[];
  /** Something in it is crossed out, and so not counted. */
  hasStruck: boolean;
  /** The texts that make it, without marks. */
  runs: readonly MarkupText[];
}

const blocks = new Set(
  (
    'address article aside blockquote br center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary ul'
  ).split(' '),
);

/** What shows something that is not text: a picture without words, a field, a bar. */
const objects = new Set('audio canvas embed iframe meter object progress select textarea video'.split(' '));

/** Stands for what shows something that cannot be read. */
export const unreadable = '\ufffc';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const subscripts = '₀₁₂₃₄₅₆₇₈₉';
const inScript = (text: string, digits: string): string => text.replace(/\d/g, (digit) => digits[Number(digit)]!);

/** A unit of length before a raised 2 or 3. */
const length = /(?:^|[^\p{L}])[kcdmµ]?m$|(?:^|[^\p{L}])(?:ft|mi|in|yd)$/u;

/** What stands raised and is the end of an ordinal, in the languages that write one so. */
const ordinal = /^(?:st|nd|rd|th|e|er|re|ère|ème|o|a|º|ª|ste|de|te)$/i;

/** A mark in brackets: "[citation needed]", "(a)". */
const bracketedMark = /\[[^\][]*\]|\(\w{1,3}\)/g;
/** Signs that mark notes. */
const markSigns = /[*†‡§¶#‖]+/g;
/** A mark by itself: a number, a letter, neighbours of the alphabet, a Roman number, "note 2" of a link. */
const singleMark = /^(?:\d{1,3}|[a-zA-Z]|abc?|bcd?|cde?|def?|efg?|fgh?|gh|[ivx]{1,5}|(?:note|nb|fn)\.?\d{0,3})\)?$/;
/** Letters that may be a power of ten, metres or tonnes: raised behind a number they are no mark without a doubt. */
const powerLetter = /^[kmtKMBT]$/;

/** Whether a raised text marks notes, one or several. */
const marksNotes = (text: string): boolean =>
  text.length > 0 &&
  text.length < 100 &&
  text
    .replace(bracketedMark, ' ')
    .replace(markSigns, ' ')
    .split(/[\s,;]+/)
    .every((mark) => !mark || singleMark.test(mark));

/** All text of an element that is shown. */
const plainText = (element: MarkupElement): { text: string; hasLink: boolean; runs: MarkupText[] } => {
  const runs: MarkupText[] = [];
  let hasLink = false;
  const waiting: MarkupNode[] = element.children.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) runs.push(node);
    else if (!styleOf(node).hiding) {
      hasLink ||= node.tag === 'a';
      for (const child of node.children.toReversed()) waiting.push(child);
    }
  }
  const text = runs.map((run) => run.text).join('');
  return { text: text.replace(/\s+/g, ' ').trim(), hasLink, runs };
};

/** What a picture or a field says in words. */
const wordsOf = (element: MarkupElement): string | undefined => {
  const { tag, attribute } = element;
  const label = attribute('aria-label')?.trim();
  if (tag === 'img' || tag === 'area') return attribute('alt') ?? label ?? '';
  if (tag === 'svg' || attribute('role') === 'img') {
    const title = element.children.filter(isElement).find((child) => child.tag === 'title');
    return label ?? (title ? plainText({ ...title, tag: 'text' }).text : '');
  }
  if (tag === 'input') return /^(?:text|number|)$/i.test(attribute('type') ?? '') ? attribute('value') : '';
  return objects.has(tag) ? unreadable : undefined;
};

/** Line breaks between the pieces of a text that is being gathered. */
const lineBreak = '\n';

/** A text that stands in a tree: runs of blanks as one, without what has no width. */
const shown = (text: string): string => text.replace(/[\t\n\f\r ]+/g, ' ').replace(/[\u00ad\u200b\u2060\ufeff]/g, '');

const piecesOf = (text: string): string[] =>
  text
    .split(lineBreak)
    .map((piece) => piece.replace(/[\t\f\r ]+/g, ' ').trim())
    .filter(Boolean);

/** Gathers what one cell says while its tree is walked. */
class CellReader {
  private text = '';
  private expanded = '';
  private words = '';
  readonly marks: string[] = [];
  readonly exact: string[] = [];
  readonly runs: MarkupText[] = [];
  hasStruck = false;

  constructor(cell: MarkupElement) {
    // Without recursion: markup may be nested deeper than the stack.
    const waiting: (MarkupNode | typeof lineBreak)[] = cell.children.toReversed();
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node === lineBreak) this.add(lineBreak);
      else if (!isElement(node)) this.addText(node);
      else waiting.push(...this.enter(node).toReversed());
    }
  }

  private add(text: string): void {
    this.text += text;
    this.expanded += text;
    this.words += text;
  }

  private addText(node: MarkupText): void {
    this.add(shown(node.text));
    this.runs.push(node);
  }

  /** Reads an element, and gives what is to be read in its place. */
  private enter(element: MarkupElement): (MarkupNode | typeof lineBreak)[] {
    const { tag, children, attribute } = element;
    const { hiding, isBlock, isStruck } = styleOf(element);
    if (hiding) return [];
    if (tag === 'del' || tag === 's' || tag === 'strike' || isStruck) {
      this.hasStruck = true;
      return [];
    }
    // A table in a cell is a table of its own.
    if (tag === 'table') return [lineBreak];
    if (tag === 'sup' || tag === 'sub') return this.enterRaised(element);
    const words = wordsOf(element);
    if (words !== undefined) {
      this.text += ` ${words} `;
      this.expanded += ` ${words} `;
      return [];
    }
    if (tag === 'abbr' && attribute('title')) return this.enterAbbreviation(element);
    if (tag === 'data' && attribute('value')) this.exact.push(attribute('value')!);
    if (tag === 'details' && attribute('open') === undefined)
      return [lineBreak, ...children.filter((child) => isElement(child) && child.tag === 'summary'), lineBreak];
    return isBlock || blocks.has(tag) ? [lineBreak, ...children, lineBreak] : [...children];
  }

  private enterAbbreviation(element: MarkupElement): MarkupNode[] {
    const { text, runs } = plainText(element);
    this.runs.push(...runs);
    this.text += text;
    this.words += text;
    this.expanded += element.attribute('title')!;
    return [];
  }

  /** What stands raised is a mark of a note, and no digit of a number; but "m²" and "1st" are words. */
  private enterRaised(element: MarkupElement): MarkupNode[] {
    const { text, hasLink, runs } = plainText(element);
    const marks = this.marks.length;
    if (element.tag === 'sub') this.add(inScript(text, subscripts));
    else if (/^[23]$/.test(text) && !hasLink && length.test(this.text)) this.add(inScript(text, superscripts));
    else if (/\d$/.test(this.text) && ordinal.test(text) && !hasLink && text.length > 1) this.add(text);
    else if (isDoubtful(this.text, text, hasLink)) this.add(inScript(text, superscripts));
    else if (powerLetter.test(text) && !hasLink && /\d\s*$/.test(this.text)) this.add(`^${text}`);
    else if (marksNotes(text)) this.marks.push(text);
    else this.add(text && ` ${text} `);
    if (this.marks.length === marks) this.runs.push(...runs);
    return [];
  }

  get result(): CellText {
    const { marks, exact, runs, hasStruck } = this;
    return {
      pieces: piecesOf(this.text),
      expanded: piecesOf(this.expanded),
      words: piecesOf(this.words),
      marks,
      exact,
      runs,
      hasStruck,
    };
  }
}

/** Whether raised digits may be a power ("10⁶"), the cents of a price ("$5⁹⁹") or the top of a fraction, and no mark of a note. */
const isDoubtful = (before: string, raised: string, hasLink: boolean): boolean =>
  !hasLink &&
  /^[-−–]?\d+$/.test(raised) &&
  (/(?:^|[^\d.,])10$/.test(before) ||
    (raised.length === 2 && /[$€£¥]\s*\d+$/.test(before)) ||
    !/[\p{L}\d%.)\]’'"€$£¥]\s*$/u.test(before));

/** Reads a cell, or any other element, as a reader sees it. */
export const readCell = (element: MarkupElement): CellText => new CellReader(element).result;

/** A cell on one line, as a name. */
export const nameIn = ({ words, pieces }: CellText): string =>
  (words.length ? words : pieces).join(' ').replaceAll(unreadable, '').replace(/\s+/g, ' ').trim();
