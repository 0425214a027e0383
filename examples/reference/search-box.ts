import type MiniSearch from 'minisearch';
import { kindWeights, type SearchEntry, searchOptions } from './search-entry.js';

/** A result as the index stores it. */
type Found = Pick<SearchEntry, 'id' | 'title' | 'kind' | 'tells'>;

const most = 12;

/** Loaded when the reader first turns to the field: most never search. */
let loading: Promise<MiniSearch<SearchEntry>> | undefined;
const load = (): Promise<MiniSearch<SearchEntry>> =>
  (loading ??= Promise.all([import('minisearch'), import('virtual:search-index')]).then(
    ([{ default: Index }, { default: index }]) => Index.loadJSON<SearchEntry>(index, searchOptions),
  ));

const find = async (words: string): Promise<Found[]> => {
  const index = await load();
  const results = index.search(words, {
    combineWith: 'AND',
    prefix: true,
    // A short word has no letter to spare.
    fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    boost: { title: 3, names: 4 },
    // A word that is there is worth more than one that begins so, or is spelt nearly so.
    weights: { prefix: 0.3, fuzzy: 0.2 },
    boostDocument: (_id, _term, stored) => kindWeights[String(stored?.['kind'])] ?? 1,
  });
  const textOf = (value: unknown): string => String(value);
  return results.slice(0, most).map(({ id, ...stored }) => ({
    id: textOf(id),
    title: textOf(stored['title']),
    kind: textOf(stored['kind']),
    tells: textOf(stored['tells']),
  }));
};

const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/** A field with a list of results below it: the editable combobox with list autocomplete of the ARIA practices. */
const searchBox = (place: HTMLElement): void => {
  const root = place.dataset['root'] ?? '';
  const label = make('label', { for: 'search-field' }, 'Search the reference');
  const field = make('input', {
    id: 'search-field',
    type: 'search',
    role: 'combobox',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-controls': 'search-results',
    'aria-expanded': 'false',
  });
  const list = make('ul', { id: 'search-results', role: 'listbox', 'aria-label': 'Results', hidden: '' });
  const status = make('p', { class: 'status', role: 'status' });
  place.append(label, field, list, status);

  let results: Found[] = [];
  let active = -1;
  let asked = 0;

  const activate = (next: number): void => {
    active = next;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === next)));
    const option = list.children[next];
    if (option) {
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else field.removeAttribute('aria-activedescendant');
  };

  const show = (open: boolean): void => {
    list.hidden = !open;
    field.setAttribute('aria-expanded', String(open));
    if (!open) activate(-1);
  };

  const go = (result: Found | undefined): void => {
    if (!result) return;
    show(false);
    location.assign(root + result.id);
  };

  const update = async (): Promise<void> => {
    const words = field.value.trim();
    asked += 1;
    const mine = asked;
    let found: Found[] = [];
    try {
      if (words) found = await find(words);
    } catch {
      loading = undefined;
      status.textContent = 'The search index could not be loaded. Everything is listed on the reference’s first page.';
      return;
    }
    // The reader has typed on since.
    if (mine !== asked) return;
    results = found;
    list.replaceChildren(
      ...found.map(({ title, kind, tells }, i) => {
        const option = make(
          'li',
          { id: `search-result-${i}`, role: 'option', 'aria-selected': 'false' },
          make('strong', {}, title),
          ' ',
          make('span', { class: 'kind' }, kind),
          ' ',
          make('span', { class: 'tells' }, tells),
        );
        // The field keeps the focus.
        option.addEventListener('mousedown', (event) => {
          event.preventDefault();
        });
        option.addEventListener('click', () => {
          go(found[i]);
        });
        return option;
      }),
    );
    show(found.length > 0);
    activate(-1);
    status.textContent = !words
      ? ''
      : found.length === 0
        ? 'Nothing found.'
        : found.length === 1
          ? 'One result.'
          : `${found.length === most ? 'The best' : ''} ${found.length} results.`.trim();
  };

  field.addEventListener('focus', () => {
    load().catch(() => {
      loading = undefined;
    });
  });
  field.addEventListener('input', () => void update());
  field.addEventListener('blur', () => {
    show(false);
  });
  field.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (ctrlKey || metaKey) return;
    const open = !list.hidden;
    if ((key === 'ArrowDown' || key === 'ArrowUp') && results.length) {
      event.preventDefault();
      const step = key === 'ArrowDown' ? 1 : -1;
      if (!open) show(true);
      if (altKey) return;
      // From the field down to the first, up to the last, and round.
      const places = results.length + 1;
      activate(((active + 1 + step + places) % places) - 1);
    } else if (key === 'Enter' && results.length) {
      event.preventDefault();
      go(results[Math.max(active, 0)]);
    } else if (key === 'Escape') {
      event.preventDefault();
      if (open) show(false);
      else {
        field.value = '';
        void update();
      }
    }
  });
};

for (const place of document.querySelectorAll<HTMLElement>('search[data-root]')) searchBox(place);
