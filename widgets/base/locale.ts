import type { HedgeWords } from '../../src/format/hedge.js';
import { isEnglish } from '../../src/format/language.js';
import type { Warning } from '../scene/scene.js';

/** The nearest `lang`, also outside the shadow roots around the element; the document's otherwise; English last. */
const inherited = (element: Element): string => {
  // A server has the element alone, without the page around it.
  if (!('closest' in element)) return 'en';
  for (let node: Node | null = element; node;) {
    const root = node.getRootNode();
    const lang: string | undefined = (node as Element).closest<HTMLElement>('[lang]')?.lang;
    if (lang) return lang;
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
};

/** The language an element writes in: the one asked for, else the page's. A tag that is none gives English, and a warning. */
export const localeOf = (element: Element, asked: string | undefined): { locale: string; warnings: Warning[] } => {
  const tag = asked || inherited(element);
  try {
    return { locale: Intl.getCanonicalLocales(tag)[0] ?? 'en', warnings: [] };
  } catch {
    const message = `"${tag}" is no BCP 47 language tag; English is used.`;
    return { locale: 'en', warnings: [{ code: 'unknown-locale', message }] };
  }
};

const words = new Map<string, HedgeWords | undefined>();

/** The locale's words for hedges; a promise while they load, which only languages other than English need. */
export const wordsFor = (locale: string): HedgeWords | undefined | Promise<HedgeWords | undefined> => {
  if (isEnglish(locale) || words.has(locale)) return words.get(locale);
  const keep = (found: HedgeWords | undefined): HedgeWords | undefined => {
    words.set(locale, found);
    return found;
  };
  return import('../../src/format/hedge-words.js').then(
    ({ hedgeWords }) => keep(hedgeWords(locale)),
    // Without words the locale's signs serve.
    () => keep(undefined),
  );
};
