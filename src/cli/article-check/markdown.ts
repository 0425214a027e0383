import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Stretch } from './finding.js';

interface Node {
  type: string;
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
  children?: Node[];
}

/** Raw HTML and words, in order; code, links and the signs of Markdown are neither. */
const readable = (node: Node, into: (Stretch & { raw: boolean })[] = []): (Stretch & { raw: boolean })[] => {
  const { start, end } = node.position ?? {};
  if ((node.type === 'html' || node.type === 'text') && start?.offset !== undefined && end?.offset !== undefined)
    into.push({ start: start.offset, end: end.offset, raw: node.type === 'html' });
  for (const child of node.children ?? []) readable(child, into);
  return into;
};

const blank = (text: string): string => text.replace(/[^\n\r]/g, ' ');

/** What stands before an article and is no part of it. */
const frontMatter = /^\ufeff?---[ \t]*\r?\n[^]*?\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * A Markdown article as HTML of the same length: what is not shown as HTML or as text is blank, so that every offset
 * stays. Code of any kind is blank; a “<” that is only a sign is, too.
 */
export const markupIn = (markdown: string): string => {
  const before = frontMatter.exec(markdown)?.[0].length ?? 0;
  const article = blank(markdown.slice(0, before)) + markdown.slice(before);
  // A byte order mark is dropped by the parser, and offsets with it.
  const shift = article.startsWith('\ufeff') ? 1 : 0;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, raw } of readable(fromMarkdown(article.slice(shift)))) {
    const [from, to] = [start + shift, end + shift];
    if (from < at) continue;
    const text = article.slice(from, to);
    parts.push(blank(article.slice(at, from)), raw ? text : text.replace(/</g, ' '));
    at = to;
  }
  return parts.join('') + blank(article.slice(at));
};
