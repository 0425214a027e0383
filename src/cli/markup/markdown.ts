import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common';
import { blank } from './blank.js';
import { type MarkdownSyntax, parseMarkdown } from './markdown-parser.js';
import type { Span } from './finding.js';

/** How a stretch of Markdown stands in the article: as words, as HTML, or not at all. */
type Part = 'words' | 'html' | 'nothing';

/** Nodes of the tree by what their characters are. What is not named here is as that around it. */
const parts: Readonly<Record<string, Part>> = {
  Document: 'nothing',
  Paragraph: 'words',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`ATXHeading${level}`, 'words'])),
  SetextHeading1: 'words',
  SetextHeading2: 'words',
  TableCell: 'words',
  Image: 'nothing',
  HTMLBlock: 'html',
  CommentBlock: 'html',
  ProcessingInstructionBlock: 'html',
  HTMLTag: 'html',
  Comment: 'html',
  ProcessingInstruction: 'html',
  FencedCode: 'nothing',
  CodeBlock: 'nothing',
  LinkReference: 'nothing',
  Expression: 'nothing',
  InlineExpression: 'nothing',
  Module: 'nothing',
  HorizontalRule: 'nothing',
  TableDelimiter: 'nothing',
  HeaderMark: 'nothing',
  QuoteMark: 'nothing',
  ListMark: 'nothing',
  EmphasisMark: 'nothing',
  CodeMark: 'nothing',
  LinkMark: 'nothing',
  URL: 'nothing',
  LinkTitle: 'nothing',
  LinkLabel: 'nothing',
};

const labelOf = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Labels of the links that the article defines below. */
const definedLabels = (tree: Tree, text: string): ReadonlySet<string> => {
  const labels = new Set<string>();
  tree.iterate({
    enter: ({ name, node }) => {
      const label = name === 'LinkReference' ? node.getChild('LinkLabel') : null;
      if (label) labels.add(labelOf(text.slice(label.from + 1, label.to - 1)));
      // Links are defined between paragraphs alone.
      return name !== 'Paragraph' && name !== 'Table';
    },
  });
  return labels;
};

/** Whether brackets make a link: they have an address, or a label that is defined. Otherwise they are words. */
const isLink = (node: SyntaxNode, text: string, defined: ReadonlySet<string>): boolean => {
  if (text[node.to - 1] === ')') return true;
  const label = node.getChild('LinkLabel');
  const [open, close] = node.getChildren('LinkMark');
  const written = label && label.to - label.from > 2 ? text.slice(label.from + 1, label.to - 1) : undefined;
  return defined.has(labelOf(written ?? text.slice(open!.to, close!.from)));
};

/** A stretch that a reader is shown, or that is HTML itself. */
interface Shown extends Span {
  raw: boolean;
}

/** Words and HTML of an article, in order; code, addresses and the signs of Markdown are neither. */
class ShownParts {
  readonly shown: Shown[] = [];
  private readonly around: Part[] = [];
  private at = 0;
  private readonly defined: ReadonlySet<string>;

  constructor(
    tree: Tree,
    private readonly text: string,
  ) {
    this.defined = definedLabels(tree, text);
    tree.iterate({ enter: (node) => this.enter(node), leave: ({ to }) => this.leave(to) });
  }

  private get part(): Part {
    return this.around.at(-1) ?? 'nothing';
  }

  /** Ends the stretch before an offset. */
  private show(to: number): void {
    if (to <= this.at) return;
    if (this.part !== 'nothing') this.shown.push({ start: this.at, end: to, raw: this.part === 'html' });
    this.at = to;
  }

  private partOf({ name, node }: SyntaxNodeRef): Part {
    if (name === 'URL' && node.parent?.name === 'Autolink') return 'words';
    // Of brackets that make no link all is words.
    const { parent } = node;
    const isBracket = name === 'LinkMark' || name === 'LinkLabel';
    if (isBracket && (parent?.name === 'Link' || parent?.name === 'Image') && !isLink(parent, this.text, this.defined))
      return 'words';
    if (name === 'Image' && !isLink(node, this.text, this.defined)) return 'words';
    return parts[name] ?? this.part;
  }

  private enter(node: SyntaxNodeRef): void {
    this.show(node.from);
    // Of an escape the backslash is a sign; so is that of a break.
    if (node.name === 'Escape' || (node.name === 'HardBreak' && this.text[node.from] === '\\')) this.at = node.from + 1;
    this.around.push(this.partOf(node));
  }

  private leave(to: number): void {
    this.show(to);
    this.around.pop();
  }
}

/** What stands before an article and is no part of it. */
const frontMatter = /^\ufeff?---[ \t]*\r?\n[^]*?\r?\n---[ \t]*(?:\r?\n|$)/;

/** Signs that would begin a tag or an entity, in words that have them as they are. */
const withoutSigns = (words: string): string => words.replace(/</g, ' ');

/**
 * A Markdown article as HTML of the same length: what is not shown as HTML or as text is blank, so that every offset
 * stays. A “<” that is only a sign is blank, too.
 * @throws UnreadableError as `parseMarkdown`
 */
export const markdownAsHtml = (markdown: string, syntax?: MarkdownSyntax): string => {
  const before = frontMatter.exec(markdown)?.[0].length ?? 0;
  // A line may end in a carriage return alone; a byte order mark is no part of the first.
  const article = (blank(markdown.slice(0, before)) + markdown.slice(before))
    .replace(/^\ufeff/, ' ')
    .replace(/\r(?!\n)/g, '\n');
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, raw } of new ShownParts(parseMarkdown(article, syntax), article).shown) {
    const text = markdown.slice(start, end);
    pieces.push(blank(markdown.slice(at, start)), raw ? text : withoutSigns(text));
    at = end;
  }
  return pieces.join('') + blank(markdown.slice(at));
};
