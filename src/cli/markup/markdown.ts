import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Span } from './finding.js';

interface Node {
  type: string;
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
  children?: Node[];
}

/** A stretch that a reader is shown, or that is HTML itself. */
interface Shown extends Span {
  raw: boolean;
}

/**
 * Raw HTML and words, in order; code, links and the signs of Markdown are neither. Without recursion, since quotes may be
 * nested deeper than the stack.
 */
const shownParts = (root: Node): Shown[] => {
  const parts: Shown[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { start, end } = node.position ?? {};
    if ((node.type === 'html' || node.type === 'text') && start?.offset !== undefined && end?.offset !== undefined)
      parts.push({ start: start.offset, end: end.offset, raw: node.type === 'html' });
    waiting.push(...(node.children ?? []).toReversed());
  }
  return parts;
};

const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');

/** What stands before an article and is no part of it. */
const frontMatter = /^\ufeff?---[ \t]*\r?\n[^]*?\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * A Markdown article as HTML of the same length: what is not shown as HTML or as text is blank, so that every offset
 * stays. Code of any kind is blank; a “<” that is only a sign is, too.
 */
export const markdownAsHtml = (markdown: string): string => {
  const before = frontMatter.exec(markdown)?.[0].length ?? 0;
  const article = blank(markdown.slice(0, before)) + markdown.slice(before);
  // A byte order mark is dropped by the parser, and offsets with it.
  const shift = article.startsWith('\ufeff') ? 1 : 0;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, raw } of shownParts(fromMarkdown(article.slice(shift)))) {
    const [from, to] = [start + shift, end + shift];
    if (from < at) continue;
    const text = article.slice(from, to);
    parts.push(blank(article.slice(at, from)), raw ? text : text.replace(/</g, ' '));
    at = to;
  }
  return parts.join('') + blank(article.slice(at));
};
