import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite, citationStyles } from '../../../src/citation/cite.js';
import { normalize } from '../../../src/user-data/normalize.js';
import { cslOf } from '../../../src/citation/csl.js';
import { FigureError } from '../../../src/error/figure-error.js';
import { ownData } from '../support/arbitrary/own-data.js';
import { seenText } from '../support/arbitrary/text.js';
import { cslItem, vintage } from '../support/arbitrary/vintage.js';
import { addressOf, cslFaults, namesOf, parseCitations } from '../support/citations.js';
import { refusedOr } from '../support/forms.js';
import { holds } from '../support/holds.js';
import { bibtex } from '../../../src/citation/bibtex.js';
import { ris } from '../../../src/citation/ris.js';
import { oneLine } from '../../../src/citation/one-line.js';

/** Text as every reader of citations has it: in the normal form, any white space as one blank. */
const told = (text: string | undefined): string =>
  oneLine(text ?? '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

const item = cslItem('shells:total', seenText);

describe('any work', () => {
  it('reads back from BibTeX: one entry, the same words', () => {
    holds(
      fc.property(item, (work) => {
        const entries = parseCitations(bibtex(work));
        expect(entries).toHaveLength(1);
        const [read] = entries;
        expect(told(read!.title)).toBe(told(work.title));
        expect(told(read!.note)).toBe(told(work.note));
        if (work.URL) expect(addressOf(read!)).toBe(addressOf(work));
        expect(namesOf(read!)).toHaveLength(namesOf(work).length);
      }),
    );
  });

  it('reads back from RIS: one entry, the same words', () => {
    holds(
      fc.property(item, (work) => {
        const entries = parseCitations(ris(work));
        expect(entries).toHaveLength(1);
        const [read] = entries;
        expect(told(read!.title)).toBe(told(work.title));
        if (work.URL) expect(read!.URL).toBe(work.URL);
      }),
    );
  });
});

describe('any citation', () => {
  it('of our datasets is one line, or as many as its format has; as CSL it is what its schema asks for', () => {
    holds(
      fc.property(vintage({ text: seenText }), (v) => {
        const citables = [v, ...v.sources, ...v.observations.map((observation) => ({ observation, vintage: v }))];
        for (const citable of citables) {
          expect(cslFaults([cslOf(citable)])).toEqual([]);
          for (const style of citationStyles) {
            const text = cite(citable, style);
            expect(text.trim()).not.toBe('');
            expect(text).not.toMatch(/undefined|NaN|\[object/);
            if (style === 'apa' || style === 'credit') expect(text).not.toMatch(/[\r\n\u2028]/);
          }
          expect(cite(citable, 'bibtex').match(/^@/gm)).toHaveLength(1);
          expect(cite(citable, 'ris').match(/^ER {2}- /gm)).toHaveLength(1);
        }
      }),
      25,
    );
  });

  it('of a page’s own data never breaks, and names no address that a reader must not follow', () => {
    holds(
      fc.property(ownData({ hostile: true, minLength: 1 }), (data) => {
        const v = refusedOr(() => normalize(data));
        if (v instanceof FigureError) return;
        for (const citable of [
          v,
          ...v.sources,
          ...v.observations.map((observation) => ({ observation, vintage: v })),
        ]) {
          const url = cslOf(citable).URL ?? 'https://';
          expect(url).toMatch(/^(?:https?:|mailto:)/i);
          for (const style of citationStyles) expect(cite(citable, style)).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
      60,
    );
  });
});
