import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';

/** Where an expression in braces ends: after the brace that closes the first. −1 where none does. */
const endOfExpression = (text: string, start: number): number => {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === '/' && text[at + 1] === '*') {
      const end = text.indexOf('*/', at + 2);
      if (end < 0) return -1;
      at = end + 1;
    } else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return at + 1;
  }
  return -1;
};

/** Takes the lines of a block up to one that ends it, or to the end of the article, as one node. */
const takeLines = (context: BlockContext, line: Line, name: string, ends: (text: string) => boolean): boolean => {
  const from = context.lineStart + line.pos;
  const lines: string[] = [];
  do lines.push(line.text.slice(line.pos));
  while (!ends(lines.at(-1)!) && context.nextLine());
  context.nextLine();
  context.addElement(context.elt(name, from, context.prevLineEnd()));
  return true;
};

/** Braces that are still open after some lines of JavaScript; those in a comment do not count. */
const createBraces = (): ((line: string) => number) => {
  let [depth, inComment] = [0, false];
  return (line) => {
    for (const [sign] of line.matchAll(/\/\*|\*\/|[{}]/g)) {
      if (inComment) inComment = sign !== '*/';
      else if (sign === '/*') inComment = true;
      else if (sign !== '*/') depth += sign === '{' ? 1 : -1;
    }
    return inComment ? Infinity : depth;
  };
};

/** What MDX has beside Markdown, and what it has not: HTML of its own, comments of HTML and code by indentation. */
export const mdx: MarkdownConfig = {
  remove: ['HTMLBlock', 'IndentedCode'],
  defineNodes: [{ name: 'Expression', block: true }, { name: 'InlineExpression' }, { name: 'Module', block: true }],
  parseBlock: [
    {
      name: 'Module',
      before: 'FencedCode',
      parse: (context, line) =>
        context.depth === 1 &&
        /^(?:import|export)\s/.test(line.text) &&
        takeLines(context, line, 'Module', (text) => !text.trim()),
    },
    {
      name: 'Expression',
      before: 'FencedCode',
      parse: (context, line) => {
        const text = line.text.slice(line.pos);
        if (!text.startsWith('{')) return false;
        const end = endOfExpression(text, 0);
        // What goes on after the brace is a paragraph that begins with an expression.
        if (end > 0 && text.slice(end).trim()) return false;
        const openBraces = createBraces();
        return takeLines(context, line, 'Expression', (one) => openBraces(one) <= 0);
      },
    },
  ],
  parseInline: [
    {
      name: 'InlineExpression',
      before: 'Escape',
      parse: (context, next, start) => {
        if (next !== 123) return -1;
        const end = endOfExpression(context.text, start - context.offset);
        return end < 0 ? -1 : context.addElement(context.elt('InlineExpression', start, end + context.offset));
      },
    },
  ],
};
