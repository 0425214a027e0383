import type { DefaultTreeAdapterTypes as Tree, Token } from 'parse5';
import { ArticleParser, isFigureTag } from './article-parser.js';
import { readCell } from '../../table/cell.js';
import type { MarkupElement } from '../../table/markup.js';
import type { TextRun, Span } from './finding.js';
import { type Row, rowsIn, shownRuns } from './table-rows.js';
import { asMarkup } from './tree.js';

/** A `figure-*` element as it is written. */
export interface Figure {
  tag: string;
  attributes: ReadonlyMap<string, string>;
  /** The language around it, as far as the file names one. */
  lang?: string;
  /** Its start tag. */
  at: Span;
  /** What a reader is shown of it, without marks of notes. */
  readonly text: string;
  /** Where that is written. */
  readonly runs: TextRun[];
  /** The rows of its tables. */
  readonly rows: Row[];
  /** As tables are read from it. */
  readonly markup: MarkupElement;
  /** Whether it has an end tag and no other of its kind inside, so that its text is all its own. */
  whole: boolean;
}

/** A place where the markup is not what it was meant to be. */
export interface Fault {
  at: Span;
  message: string;
}

/** The figures of an article, and the faults in their markup. */
export interface Markup {
  figures: Figure[];
  faults: Fault[];
}

/** What is around a node of the tree. */
interface Enclosing {
  lang?: string | undefined;
  /** The nearest `figure-value`. */
  value?: Figure | undefined;
  /** It is in a template, which shows nothing. */
  hidden?: boolean | undefined;
}

interface Waiting {
  node: Tree.Node;
  around: Enclosing;
}

const spanOf = ({ startOffset, endOffset }: Token.Location): Span => ({ start: startOffset, end: endOffset });

/** What a quote that is missing leaves behind: markup in a value, or quotes in the name of an attribute. */
const lacksQuote = (attributes: ReadonlyMap<string, string>): boolean =>
  [...attributes].some(([name, value]) => /["'<=]/.test(name) || /<\/?[a-z]/i.test(value));

/** Collects what one article holds while its tree is walked. */
class ArticleReader {
  readonly markup: Markup = { figures: [], faults: [] };
  /** Places of the end tags that belong to a figure. */
  private readonly ends = new Set<number>();
  private readonly parser: ArticleParser;
  /** Where the last text or comment ends. */
  private textsEnd = 0;

  constructor(private readonly html: string) {
    this.parser = new ArticleParser(html.length + 1000);
    this.parser.tokenizer.write(html, true);
    this.walk();
    this.checkEnds();
  }

  private fault(at: Span, message: string): void {
    this.markup.faults.push({ at, message });
  }

  /** Visits every node in the order of the tree; without recursion, since trees may be deeper than the stack. */
  private walk(): void {
    const waiting: Waiting[] = [{ node: this.parser.document, around: {} }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { node, around } = next;
      if ('value' in node || 'data' in node)
        this.textsEnd = Math.max(this.textsEnd, node.sourceCodeLocation?.endOffset ?? 0);
      const inside = 'tagName' in node ? this.readElement(node, around) : around;
      const parent = 'content' in node ? node.content : node;
      if ('childNodes' in parent)
        for (const child of parent.childNodes.toReversed()) waiting.push({ node: child, around: inside });
    }
  }

  /** Reads an element, and gives what is around its children. */
  private readElement(element: Tree.Element, around: Enclosing): Enclosing {
    const { tagName: tag, attrs, sourceCodeLocation } = element;
    const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
    // The template of a shadow root is shown.
    const hides = tag === 'template' && !attributes.has('shadowrootmode');
    const inside: Enclosing = hides ? { hidden: true } : { ...around, lang: attributes.get('lang') ?? around.lang };
    if (isFigureTag(tag) && sourceCodeLocation) this.readFigure(element, attributes, inside);
    return inside;
  }

  private readFigure(element: Tree.Element, attributes: ReadonlyMap<string, string>, inside: Enclosing): void {
    const { tagName: tag } = element;
    const { startTag, endTag, endOffset } = element.sourceCodeLocation!;
    const at = spanOf(startTag!);
    if (lacksQuote(attributes)) this.fault(at, `a quote is missing in the attributes of <${tag}>`);
    if (endTag) this.ends.add(endTag.startOffset);
    if (inside.hidden) return;
    if (!endTag) this.fault(at, `<${tag}> is not closed: </${tag}> is missing${this.tagAt(endOffset)}`);
    if (tag === 'figure-value' && inside.value) {
      inside.value.whole = false;
      this.fault(at, '<figure-value> stands inside another <figure-value>');
    }
    const { lang } = inside;
    const figure: Figure = {
      tag,
      attributes,
      at,
      get text() {
        return readCell(asMarkup(element)).pieces.join(' ');
      },
      get runs() {
        return shownRuns(element);
      },
      get rows() {
        return rowsIn(element);
      },
      get markup() {
        return asMarkup(element);
      },
      whole: endTag !== undefined,
      ...(lang !== undefined && { lang }),
    };
    this.markup.figures.push(figure);
    if (tag === 'figure-value') inside.value = figure;
  }

  /** The tag that ended an element early, for a message. */
  private tagAt(offset: number): string {
    const [tag] = /^<\/?[a-z][^\s/>]*/i.exec(this.html.slice(offset, offset + 100)) ?? [];
    return tag ? ` before ${tag}>` : '';
  }

  /** End tags without a start, and a tag that the text ends in; neither is in the tree. */
  private checkEnds(): void {
    const { figureEnds, endsInTag, tagsEnd } = this.parser;
    for (const [place, { tagName, location }] of figureEnds)
      if (!this.ends.has(place)) this.fault(spanOf(location!), `</${tagName}> closes nothing`);
    if (!endsInTag) return;
    const start = this.html.indexOf('<', Math.max(tagsEnd, this.textsEnd));
    const rest = this.html.slice(start);
    const [written = '<'] = /^<\/?[a-z][^\s/>]*/i.exec(rest) ?? [];
    if (/<\/?figure-/i.test(rest))
      this.fault({ start, end: start + written.length }, `${written}> has no end: a quote or “>” is missing`);
  }
}

/**
 * Reads HTML as a browser does, and keeps of it the `figure-*` elements with their places. What is malformed is a fault
 * with a place.
 * @throws UnreadableError `too-many-elements`, where a browser would have more of them than the text has characters
 */
export const readMarkup = (html: string): Markup => new ArticleReader(html).markup;
