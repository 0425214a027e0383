/** Red, green and blue from 0 to 1, and how much of them covers what is behind. */
type Colour = [red: number, green: number, blue: number, alpha: number];

/** A computed colour, which browsers write as rgb(…) or color(srgb …); black and white also as lab(…). */
export const parse = (text: string): Colour => {
  const numbers = (text.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (text.startsWith('rgb')) return [red / 255, green / 255, blue / 255, alpha];
  if (text.startsWith('color(srgb')) return [red, green, blue, alpha];
  if (text.startsWith('lab') && !green && !blue && (red <= 0 || red >= 100))
    return red <= 0 ? [0, 0, 0, 1] : [1, 1, 1, 1];
  throw new Error(`no colour: ${text}`);
};

const luminance = ([red, green, blue]: Colour): number => {
  const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

/** What is seen of a colour on another that covers all. */
const over = ([red, green, blue, alpha]: Colour, under: Colour): Colour => {
  const mix = (a: number, b: number): number => a * alpha + b * (1 - alpha);
  return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1];
};

/** What is seen of a computed colour on another that covers all, as a computed colour. */
export const seenOn = (colour: string, paper: string): string => {
  const [red, green, blue] = over(parse(colour), parse(paper));
  return `color(srgb ${red} ${green} ${blue})`;
};

/** Contrast of a computed colour on another as WCAG defines it, 1 to 21. */
export const contrast = (colour: string, paper: string): number => {
  const under = parse(paper);
  const [dark = 0, light = 0] = [luminance(over(parse(colour), under)), luminance(under)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** Whether a computed paint leaves nothing to see. */
export const unpainted = (paint: string): boolean =>
  paint === 'none' || (!paint.startsWith('url') && parse(paint)[3] === 0);

/** The fill of the piece of a strip that words in it stand on. */
const pieceUnder = (element: Element): string | undefined => {
  const strip = element.closest('foreignObject')?.ownerSVGElement?.ownerSVGElement;
  const { left, top, bottom } = element.getBoundingClientRect();
  const piece = [...(strip?.querySelectorAll('.mark') ?? [])].find((mark) => {
    const box = mark.getBoundingClientRect();
    return (
      box.left <= left + 1 && box.right >= left + 1 && box.top <= (top + bottom) / 2 && box.bottom >= (top + bottom) / 2
    );
  });
  return piece && getComputedStyle(piece).fill;
};

/** The paper an element stands on: a piece of a strip, or the nearest background that is not see-through, else the page's own canvas. */
export const paperOf = (element: Element): string => {
  const piece = pieceUnder(element);
  if (piece) return piece;
  for (let at: Element | null = element; at;) {
    const { backgroundColor } = getComputedStyle(at);
    if (parse(backgroundColor)[3] === 1) return backgroundColor;
    const root = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  const probe = document.body.appendChild(document.createElement('div'));
  probe.style.backgroundColor = 'Canvas';
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
};

/** Pattern that a mark is filled with, if it is; it must be there and be drawn somewhere for the mark to show. */
const patternOf = (mark: Element, fill: string): Element | null => {
  const id = /url\("?#([^")]+)"?\)/.exec(fill)?.[1];
  return id ? (mark.getRootNode() as ShadowRoot).querySelector(`#${CSS.escape(id)}`) : null;
};

/** Contrast of what is painted of a mark with the paper: the best of fill, hatching and stroke; 1 where nothing is. */
export const markContrast = (mark: Element, paper: string = paperOf(mark)): number => {
  const { fill, stroke, strokeWidth } = getComputedStyle(mark);
  const pattern = patternOf(mark, fill);
  const drawn = pattern?.closest('svg')?.checkVisibility() ? [...pattern.querySelectorAll('.ink')] : [];
  const paints = [
    ...(fill.startsWith('url') ? drawn.map((ink) => getComputedStyle(ink).fill) : [fill]),
    ...(parseFloat(strokeWidth) > 0 ? [stroke] : []),
  ];
  return Math.max(1, ...paints.filter((paint) => !unpainted(paint)).map((paint) => contrast(paint, paper)));
};
