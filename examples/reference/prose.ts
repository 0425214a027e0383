import type { ApiDocumentedItem, ApiItem } from '@microsoft/api-extractor-model';
import { type Content, html, type Markup } from './markup.js';

type DocComment = NonNullable<ApiDocumentedItem['tsdocComment']>;
type DocNode = DocComment['summarySection'] | DocComment['customBlocks'][number]['content']['nodes'][number];

/** Where a name of the package is explained; nothing where it is not one of ours. */
export type Lead = (name: string) => string | undefined;

/** Where nothing is led to: words alone are wanted. */
export const noLead: Lead = () => undefined;

/** A docstring, taken apart. */
export interface Prose {
  summary: Markup;
  /** The summary without markup. */
  text: string;
  parameters: Map<string, Markup>;
  returns?: Markup;
  throws: Markup[];
  examples: string[];
}

/** Words in which `` `code` `` is marked, and nothing else: what the manifest and schemas hold. */
export const worded = (text: string): Markup =>
  html`${text.split(/(`[^`]+`)/).map((part): Content => (/^`.+`$/.test(part) ? html`<code>${part.slice(1, -1)}</code>` : part))}`;

/** An identifier in code leads to where it is explained. */
export const linked = (code: string, lead: Lead, self?: string): Markup =>
  html`${code.split(/(\b[A-Za-z_$][\w$]*)/).map((part): Content => {
    const href = part === self ? undefined : lead(part);
    return href ? html`<a href="${href}">${part}</a>` : part;
  })}`;

const childrenOf = (node: DocNode): readonly DocNode[] => node.getChildNodes();

/** What was written, word for word. */
const textOf = (node: DocNode): string =>
  node.kind === 'Excerpt' && 'content' in node ? String(node.content) : childrenOf(node).map(textOf).join('');

/** The name that a link tag leads to. */
const targetOf = (node: DocNode): string =>
  textOf(node)
    .replace(/^\{@link\s*|\s*\}$/g, '')
    .split('|')[0]!
    .trim();

const plain = (node: DocNode): string => {
  if (node.kind === 'SoftBreak') return ' ';
  if (node.kind === 'CodeSpan' && 'code' in node) return String(node.code);
  if (node.kind === 'LinkTag') return targetOf(node);
  return node.kind === 'Excerpt' ? textOf(node) : childrenOf(node).map(plain).join('');
};

const rendered = (node: DocNode, lead: Lead): Content => {
  switch (node.kind) {
    case 'SoftBreak':
      return ' ';
    case 'CodeSpan':
      return html`<code>${plain(node)}</code>`;
    case 'LinkTag': {
      const name = targetOf(node);
      const href = lead(name);
      return href ? html`<a href="${href}"><code>${name}</code></a>` : html`<code>${name}</code>`;
    }
    case 'Excerpt':
      return plain(node);
    default:
      return childrenOf(node).map((child) => rendered(child, lead));
  }
};

/** Paragraphs of a section as one run of words; docstrings are short. */
const run = (section: DocNode, lead: Lead): Markup => {
  const paragraphs = childrenOf(section).filter((node) => plain(node).trim());
  return html`${paragraphs.map((paragraph, i): Content => [i > 0 && ' ', rendered(paragraph, lead)])}`;
};

const codeIn = (section: DocNode): string[] =>
  childrenOf(section).flatMap((node) =>
    node.kind === 'FencedCode' && 'code' in node ? [String(node.code).trimEnd()] : codeIn(node),
  );

/** The docstring of something that the package exports. */
export const proseOf = (item: ApiItem, lead: Lead): Prose => {
  const comment = 'tsdocComment' in item ? (item as ApiDocumentedItem).tsdocComment : undefined;
  if (!comment) return { summary: html``, text: '', parameters: new Map(), throws: [], examples: [] };
  const blocks = (tag: string): DocNode[] =>
    comment.customBlocks.filter(({ blockTag }) => blockTag.tagName === tag).map(({ content }) => content);
  return {
    summary: run(comment.summarySection, lead),
    text: plain(comment.summarySection).replace(/\s+/g, ' ').trim(),
    parameters: new Map(comment.params.blocks.map(({ parameterName, content }) => [parameterName, run(content, lead)])),
    ...(comment.returnsBlock && { returns: run(comment.returnsBlock.content, lead) }),
    throws: blocks('@throws').map((section) => run(section, lead)),
    examples: blocks('@example').flatMap(codeIn),
  };
};

/** The first sentence of a text: enough for a list. */
export const firstSentence = (text: string): string => /^.*?[.!?](?=\s+\p{Lu}|$)/u.exec(text)?.[0] ?? text;
