import { apa } from './apa.js';
import { bibtex } from './bibtex.js';
import { credit } from './credit.js';
import { type Citable, cslOf } from './csl.js';
import { figureError } from '../error/figure-error.js';
import { ris } from './ris.js';

/** How a citation is written: CSL-JSON, BibTeX, RIS, APA text, or the line a newsroom prints. */
export type CitationStyle = 'csl' | 'bibtex' | 'ris' | 'apa' | 'credit';

const writers: Record<CitationStyle, (citable: Citable) => string> = {
  csl: (citable) => JSON.stringify([cslOf(citable)], null, 2),
  bibtex: (citable) => bibtex(cslOf(citable)),
  ris: (citable) => ris(cslOf(citable)),
  apa: (citable) => apa(cslOf(citable)),
  credit,
};

/** Every citation style, for a menu or a message. */
export const citationStyles: readonly CitationStyle[] = Object.keys(writers) as CitationStyle[];

/**
 * Cites a source, a vintage, or one observation: `cite({ observation, vintage }, 'apa')`. `csl` is a list of
 * one item.
 * @param style One of `citationStyles`.
 * @throws FigureError `unknown-style`
 * @example
 * ```ts
 * const observation = lookupObservation('south-korea-aid@2024-10-22/total', [southKoreaAid]);
 * cite({ observation, vintage: southKoreaAid }, 'credit'); // "Kiel Institute for the World Economy, via…
 * cite(southKoreaAid, 'apa'); // "South Korea’s aid to Ukraine (Version 2024-10-22) [Data set]…
 * ```
 */
export const cite = (citable: Citable, style: CitationStyle): string => {
  if (!Object.hasOwn(writers, style))
    throw figureError('unknown-style', 'style', style, `one of ${citationStyles.join(', ')}`);
  return writers[style](citable);
};
