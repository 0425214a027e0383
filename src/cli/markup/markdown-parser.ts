import type { Tree } from '@lezer/common';
import { type BlockContext, type LeafBlock, type MarkdownConfig, parser, Table } from '@lezer/markdown';
import { UnreadableError } from '../input/errors.js';
import { mdx } from './mdx.js';

/** Deeper than anybody writes; each line of deeper ones would be read again for every quote and list around it. */
const maxDepth = 1000;
/** Quotes, items of lists and paragraphs of one article: each takes a kilobyte or two while it is read. */
const maxBlocks = 200_000;
/** Signs times length, over all paragraphs: how often they may be looked through for what ends a sign. */
const maxEffort = 1e9;
/** A longer definition of a link would be read again with each of its lines. */
const maxDefinition = 20_000;

const format = (count: number): string => count.toLocaleString('en');

/** Counts what reading one article costs, and refuses what would cost more than its length is worth. */
class Effort {
  private blocks = 0;
  private spent = 0;

  addBlock({ depth }: BlockContext): void {
    if (depth > maxDepth)
      throw new UnreadableError('too-deep', `quotes and lists stand in each other over ${format(maxDepth)} deep`);
    if (++this.blocks > maxBlocks)
      throw new UnreadableError('too-large', `it has over ${format(maxBlocks)} quotes, items and paragraphs`);
  }

  addParagraph(text: string): void {
    const signs = text.match(/[[\]<`*_{]| {2}/g)?.length ?? 0;
    this.spent += signs * text.length;
    if (this.spent > maxEffort)
      throw new UnreadableError(
        'too-many-signs',
        `it has too many signs of Markdown (* _ [ ] < \`) in too long paragraphs, the last of ${format(text.length)} characters`,
      );
  }

  /** Whether what begins with a bracket is a definition is seen at its end alone. */
  addDefinition({ content }: LeafBlock): void {
    if (content.length > maxDefinition)
      throw new UnreadableError(
        'too-many-signs',
        `a paragraph that begins with “[” has over ${format(maxDefinition)} characters`,
      );
  }
}

const limitsOf = (effort: Effort): MarkdownConfig => ({
  parseBlock: [
    {
      name: 'Limit',
      before: 'IndentedCode',
      parse: (context) => {
        effort.addBlock(context);
        return false;
      },
      leaf: (_, { content }) =>
        content.startsWith('[')
          ? {
              nextLine: (_context, _line, leaf) => {
                effort.addDefinition(leaf);
                return false;
              },
              finish: () => false,
            }
          : null,
    },
  ],
  parseInline: [
    {
      name: 'Limit',
      before: 'Escape',
      parse: ({ text, offset }, _, at) => {
        if (at === offset) effort.addParagraph(text);
        return -1;
      },
    },
  ],
});

/** How Markdown is written: plain, or as MDX, where tags are those of JSX and braces hold JavaScript. */
export type MarkdownSyntax = 'markdown' | 'mdx';

/**
 * Reads Markdown as CommonMark has it, with the tables of GitHub, in time and memory that grow with its length.
 * @throws UnreadableError `too-deep`, `too-large`, `too-many-signs`
 */
export const parseMarkdown = (text: string, syntax: MarkdownSyntax = 'markdown'): Tree =>
  parser.configure([Table, ...(syntax === 'mdx' ? [mdx] : []), limitsOf(new Effort())]).parse(text);
