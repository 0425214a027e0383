import { barsIn } from './layout.js';

export const euros = { code: 'EUR', mult: 6 } as const;

/** The bars of a strip from its start: the last is drawn first. */
export const drawnIn = (strip: Element): SVGGraphicsElement[] => barsIn(strip).reverse();
