import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ApiDeclaredItem, type ApiItem } from '@microsoft/api-extractor-model';

/** Where something is written. */
export interface SourceLine {
  /** `src/format.ts, line 58` */
  text: string;
  /** Its place in the repository, where package.json names one on the web. */
  href?: string;
}

/**
 * The line of the source that a declaration comes from.
 * @param root Folder of the repository.
 * @param repository Address of its files on the web, which a path follows.
 */
export const sourceLineOf = async (
  root: string,
  repository: string | undefined,
  name: string,
  item: ApiItem,
): Promise<SourceLine | undefined> => {
  const built = item instanceof ApiDeclaredItem ? item.fileUrlPath : undefined;
  if (!built) return undefined;
  const path = built.replace(/^dist\//, '').replace(/\.d\.ts$/, '.ts');
  const lines = (await readFile(join(root, path), 'utf8')).split('\n');
  const declared = new RegExp(`^export (?:abstract )?(?:const|function|class|interface|type) ${name}\\b`);
  const line = lines.findIndex((text) => declared.test(text)) + 1;
  if (!line) return undefined;
  return { text: `${path}, line ${line}`, ...(repository && { href: `${repository}/${path}#L${line}` }) };
};
