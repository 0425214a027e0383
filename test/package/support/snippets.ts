import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A piece of code in a guide. */
export interface Snippet {
  /** Name of the guide it stands in, and its place among the pieces there. */
  name: string;
  /** Language after the fence. */
  language: string;
  /** Path of the file it shows, where it shows one. */
  file: string | undefined;
  code: string;
}

const folder = join(import.meta.dirname, '../../../examples/guides');

const codeIn = (node: Nodes): { lang?: string | null; meta?: string | null; value: string }[] => {
  if (node.type === 'code') return [node];
  return 'children' in node ? node.children.flatMap(codeIn) : [];
};

/** Every piece of code in the guides, in their order. */
export const snippets: readonly Snippet[] = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) =>
    codeIn(fromMarkdown(readFileSync(join(folder, file), 'utf8'))).map(({ lang, meta, value }, i) => ({
      name: `${file.replace('.md', '')}-${i + 1}`,
      language: lang ?? '',
      file: meta ?? undefined,
      code: value,
    })),
  );

/** The pieces in some languages. */
export const snippetsIn = (...languages: string[]): Snippet[] =>
  snippets.filter(({ language }) => languages.includes(language));
