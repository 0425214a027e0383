import type { ElementStyle, MarkupElement } from './markup.js';

/** Elements whose text no reader is shown. */
const neverShown = new Set([
  ...['script', 'style', 'template', 'noscript', 'head', 'title', 'datalist', 'rp', 'rt', 'rtc', 'param', 'source'],
  ...['track', 'colgroup', 'col'],
]);

/** Names of classes that libraries give to text for screen readers and for sorting alone. */
const unseenClass =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|element-invisible|a11y-hidden|sort-?key)(?:\s|$)/i;

/** Declarations of an inline style by name; a later one counts, unless an earlier one is important. */
export const declarationsOf = (style: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const important = new Set<string>();
  const plain = style.replace(/\/\*[^]*?(?:\*\/|$)/g, ' ');
  for (const [, name = '', given = ''] of plain.matchAll(
    /(?<![\w-])([\w-]+)\s*:((?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(])*)/g,
  )) {
    const key = name.toLowerCase();
    const value = given.trim().toLowerCase();
    const isImportant = /!\s*important$/.test(value);
    if (important.has(key) && !isImportant) continue;
    if (isImportant) important.add(key);
    found.set(key, value.replace(/!\s*important$/, '').trim());
  }
  return found;
};

/** Values of properties that say how an element is shown, by name; empty for one that is not known. */
export type Properties = (name: string) => string;

const isZero = (value: string): boolean => /^[+-]?(?:0+(?:\.0*)?|\.0+)(?:%|[a-z]+)?$/.test(value);

/** Whether an element stands off the page or is cut down to nothing, as text for screen readers is. */
const isCutAway = (of: Properties): boolean => {
  if (!/^(?:absolute|fixed)$/.test(of('position'))) return false;
  const isTiny = (size: string): boolean => /^[01](?:\.\d+)?px$/.test(size) || isZero(size);
  return (
    /^rect\(\s*(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?\s*\)$/.test(of('clip')) ||
    /^(?:inset\(\s*(?:50|100)%|circle\(\s*0)/.test(of('clip-path')) ||
    (/^(?:hidden|clip)/.test(of('overflow')) && isTiny(of('width')) && isTiny(of('height'))) ||
    ['left', 'top', 'right', 'inset-inline-start'].some((side) => /^-\d{4,}(?:\.\d+)?(?:px|em|rem)$/.test(of(side)))
  );
};

/** What a style says of an element. */
export const styleFrom = (of: Properties): ElementStyle => {
  const display = of('display');
  const collapsed = of('visibility') === 'collapse';
  const isUnseen =
    collapsed ||
    of('visibility') === 'hidden' ||
    of('content-visibility') === 'hidden' ||
    (of('opacity') !== '' && isZero(of('opacity'))) ||
    (of('font-size') !== '' && isZero(of('font-size')));
  return {
    hiding: display === 'none' || isCutAway(of) ? 'gone' : isUnseen ? 'unseen' : undefined,
    isBlock: /^(?:block|flex|grid|list-item|flow-root|table)$/.test(display),
    isStruck: `${of('text-decoration-line')} ${of('text-decoration')}`.includes('line-through'),
  };
};

const inlineStyle = (element: MarkupElement): ElementStyle => {
  const style = element.attribute('style');
  if (!style) return {};
  const declarations = declarationsOf(style);
  return styleFrom((name) => declarations.get(name) ?? '');
};

/** How an element is shown: as the page shows it, else as its attributes say. */
export const styleOf = (element: MarkupElement): ElementStyle => {
  const { tag, attribute, style } = element;
  if (neverShown.has(tag)) return { hiding: 'gone' };
  if (style) return style;
  if (attribute('hidden') !== undefined || unseenClass.test(attribute('class') ?? '')) return { hiding: 'gone' };
  return inlineStyle(element);
};
