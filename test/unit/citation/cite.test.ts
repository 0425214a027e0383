import { describe, expect, it } from 'vitest';
import { artilleryShells } from '../../../datasets/artillery-shells/2024-10-22.js';
import { cite, citationStyles, type CitationStyle } from '../../../src/citation/cite.js';
import { lookupObservation } from '../../../src/derive/derive.js';
import { cslFaults } from '../support/citations.js';
import { refusal } from '../support/data.js';

const rounds = { observation: lookupObservation('north-korea-to-russia', artilleryShells), vintage: artilleryShells };

describe('cite', () => {
  it('writes every style', () => {
    expect(citationStyles).toEqual(['csl', 'bibtex', 'ris', 'apa', 'credit']);
    expect(cite(rounds, 'bibtex')).toMatch(/^@article\{artillery-shells:2024-10-22:north-korea-to-russia,\n/);
    expect(cite(rounds, 'ris')).toMatch(/^TY {2}- NEWS\r\n/);
    expect(cite(rounds, 'apa')).toMatch(/^South Korea boosts military aid/);
    expect(cite(rounds, 'credit')).toBe(
      'South Korea’s National Intelligence Service, via The European Conservative, as of 22 Oct 2024; figures-of-record artillery-shells@2024-10-22',
    );
  });

  it('writes CSL-JSON as a list of one item', () => {
    const list = JSON.parse(cite(rounds, 'csl')) as unknown[];
    expect(list).toHaveLength(1);
    expect(cslFaults(list)).toEqual([]);
  });

  it.each(['mla', '', 'constructor'])('refuses the style %j', (style) => {
    const error = refusal(() => cite(rounds, style as CitationStyle));
    expect(error).toMatchObject({ code: 'unknown-style', path: 'style' });
    expect(error.message).toContain('csl, bibtex, ris, apa, credit');
  });
});
