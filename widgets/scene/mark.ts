/** How a mark is filled, by what its number rests on. Always doubled by a word. */
export type Look = 'solid' | 'hatched' | 'claimed' | 'outline' | 'expected' | 'unknown';
/** How a mark ends, by the number's hedge. */
export type End = 'flat' | 'open' | 'more' | 'fewer';

/** The evidence encoding of one number. */
export interface Mark {
  look: Look;
  end: End;
}

/** Outlines of bar ends in a box 8 wide and 24 high; x = 4 is the number, and the first pixel lies under the bar so that no seam shows. A wave for "about", a point outward or inward for "more" and "less". */
export const ends: Record<Exclude<End, 'flat'>, string> = {
  open: 'M-1 0H4C7 4 7 8 4 12S1 20 4 24H-1Z',
  more: 'M-1 0H4V5L11 12L4 19V24H-1Z',
  fewer: 'M-1 0H4L0 12L4 24H-1Z',
};

/** How far an end reaches beyond the number, in px: a bar that fills its axis ends so much before it. */
export const overhang: Record<End, number> = { flat: 0, open: 3, more: 7, fewer: 0 };

/** Length of what nobody reports, in px: no share of the axis, so that no number can be read from it. */
export const unknownLength = 24;

/** The wave of a thin bar, which a full one would leave as a blob. */
export const ripple = 'M-1 0H4C5.6 4 5.6 8 4 12S2.4 20 4 24H-1Z';

/** Shares of an axis below this may be no pixel; what is not zero is then drawn at {@link leastLength}, and not to scale. */
const leastShare = 0.004;

/** Length in px that every bar has at least. */
export const leastLength = 2;

/** Whether a share of an axis is too small to be drawn to scale. Nothing is nothing, and not too small. */
export const isTooSmall = (size: number): boolean => size > 0 && size < leastShare;

/** Share of a strip below which a piece has no room for words. */
export const leastLabelled = 0.04;

/** Share of a strip that each of its pieces has at least, with the gap before it. */
export const leastPiece = 0.008;

/**
 * Pieces of a strip as they are drawn: what is not zero has the least share, and the larger ones give it up in proportion,
 * so that the strip stays as long as it is. Where all are too small for that, each has the least share.
 */
export const drawnPieces = (sizes: readonly number[]): number[] => {
  const shown = sizes.filter((size) => size > 0);
  const room = shown.reduce((sum, size) => sum + Math.max(0, size - leastPiece), 0);
  const missing = shown.reduce((sum, size) => sum + Math.max(0, leastPiece - size), 0);
  const kept = room > missing ? 1 - missing / room : 0;
  return sizes.map((size) => (size > 0 ? leastPiece + Math.max(0, size - leastPiece) * kept : 0));
};

/** Colour of a mark: the accent, the muted grey of a row that is not highlighted, or one of four categories. */
export type Tone = 'accent' | 'muted' | 'c1' | 'c2' | 'c3' | 'c4';

/** A length along the axis as a percentage, short and exact enough for a pixel in 100,000. */
export const percent = (fraction: number): string => `${Math.round(fraction * 100_000) / 1000}%`;
