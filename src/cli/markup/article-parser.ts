import { type DefaultTreeAdapterMap, defaultTreeAdapter, ErrorCodes, Parser, type Token } from 'parse5';
import { UnreadableError } from '../input/errors.js';

/** Whether a tag is one of ours, or could be meant as one. */
export const isFigureTag = (tag: string): boolean => tag.startsWith('figure-');

/** Builds the tree that a browser would, and keeps the tags that leave no trace in it. */
export class ArticleParser extends Parser<DefaultTreeAdapterMap> {
  /** End tags of figures by their place; one that the parser looks at again is there once. */
  readonly figureEnds: Map<number, Token.TagToken> = new Map<number, Token.TagToken>();
  /** Where the last tag ends. */
  tagsEnd = 0;
  /** Whether the text ends within a tag. */
  endsInTag = false;

  /** @param maxElements More of them than an article can hold come of tags left open, which each paragraph repeats. */
  constructor(maxElements: number) {
    let elements = 0;
    super({
      treeAdapter: {
        ...defaultTreeAdapter,
        onElementCreated: () => {
          if (++elements > maxElements)
            throw new UnreadableError('too-many-elements', 'formatting such as <b> or <font> is left open too often');
        },
      },
      // What is shown without scripts is read as well.
      scriptingEnabled: false,
      sourceCodeLocationInfo: true,
      onParseError: ({ code }) => {
        if (code === ErrorCodes.eofInTag) this.endsInTag = true;
      },
    });
  }

  override onStartTag(token: Token.TagToken): void {
    this.tagsEnd = token.location!.endOffset;
    super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken): void {
    this.tagsEnd = token.location!.endOffset;
    if (isFigureTag(token.tagName)) this.figureEnds.set(token.location!.startOffset, token);
    super.onEndTag(token);
  }
}
