import { type ApiItem, ApiItemKind } from '@microsoft/api-extractor-model';
import type { EntryApi } from './api.js';

/** One name that the package exports. */
export interface Exported {
  name: string;
  /** Entry points that export it, as in `exports`; the first is where to take it from. */
  entries: string[];
  /** What it is; overloads of a function are several. */
  items: ApiItem[];
}

const types = new Set([ApiItemKind.Interface, ApiItemKind.TypeAlias]);

/** Whether a name stands for a type alone. Classes that only the package itself makes are types to its users. */
export const isType = ({ items: [item] }: Exported): boolean =>
  Boolean(item && (types.has(item.kind) || ('isAbstract' in item && item.isAbstract === true)));

/** The name as it is exported; API Extractor numbers one that the browser has too: `history_2`. */
export const nameOf = ({ displayName }: Pick<ApiItem, 'displayName'>): string => displayName.replace(/_\d+$/, '');

/** Every exported name but datasets and evidence, which have pages of their own, in the order of the entries. */
export const exportedBy = (api: readonly EntryApi[]): Exported[] => {
  const found = new Map<string, Exported>();
  for (const { path, model } of api.filter((entry) => !entry.path.startsWith('./datasets/'))) {
    for (const item of model.members) {
      const name = nameOf(item);
      const known = found.get(name);
      if (!known) found.set(name, { name, entries: [path], items: [item] });
      else if (known.entries[0] === path) known.items.push(item);
      else if (!known.entries.includes(path)) known.entries.push(path);
    }
  }
  return [...found.values()];
};

/** What sort of thing a name stands for, in a word. */
export const kindOf = (exported: Exported): 'Class' | 'Function' | 'Type' | 'Value' => {
  if (isType(exported)) return 'Type';
  const kind = exported.items[0]?.kind;
  return kind === ApiItemKind.Class ? 'Class' : kind === ApiItemKind.Function ? 'Function' : 'Value';
};
