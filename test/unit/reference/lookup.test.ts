import { describe, expect, it } from 'vitest';
import { byVintage, lookup, lookupVintage } from '../../../src/reference/lookup.js';
import type { View } from '../../../src/model/view.js';
import type { Derivation } from '../../../src/model/derivation.js';
import { observation, refusal, vintage } from '../support/data.js';

const total = observation({ id: 'total' });
const military = observation({ id: 'military' });
const breakdown: View = { id: 'breakdown', form: 'parts', title: 'Aid', parts: ['military'], whole: 'total' };
const share: Derivation = { id: 'share', label: 'Share', kind: 'share', from: ['military', 'total'] };

const first = vintage({ vintage: '2024-08-31', observations: [total] });
const reissue = vintage({ vintage: '2024-08-31.2' });
const tenth = vintage({ vintage: '2024-08-31.10' });
const latest = vintage({
  vintage: '2026-04-30',
  observations: [total, military],
  views: [breakdown],
  derivations: [share],
});
const other = vintage({ dataset: 'troops', observations: [observation({ id: 'first' })] });
/** Out of order on purpose. */
const all = [tenth, latest, other, first, reissue];

describe('vintages sort', () => {
  it('by date, a re-issue after the first issue, the tenth after the second', () => {
    expect([latest, tenth, reissue, first].sort(byVintage).map((v) => v.vintage)).toEqual([
      '2024-08-31',
      '2024-08-31.2',
      '2024-08-31.10',
      '2026-04-30',
    ]);
  });
});

describe('a vintage is found', () => {
  it('by its name', () => {
    expect(lookupVintage('shells@2024-08-31', all)).toBe(first);
    expect(lookupVintage('shells@2024-08-31.2', all)).toBe(reissue);
  });

  it('as the latest where none is named, whatever their order', () => {
    expect(lookupVintage('shells', all)).toBe(latest);
    expect(lookupVintage('shells', [tenth, first, reissue])).toBe(tenth);
    expect(lookupVintage('shells/total', [reissue, first])).toBe(reissue);
  });

  it('without changing the order of the list it is given', () => {
    const given = [...all];
    lookupVintage('shells', given);
    expect(given).toEqual(all);
  });

  it('and not found where the dataset is unknown: the known ones are listed, each once', () => {
    const error = refusal(() => lookupVintage('shell', all));
    expect(error.issues).toEqual([
      { code: 'unknown-dataset', path: 'of', got: '"shell"', expected: 'one of the datasets shells, troops' },
    ]);
  });

  it('and not found among none', () => {
    expect(refusal(() => lookupVintage('shells', [])).issues).toEqual([
      { code: 'unknown-dataset', path: 'of', got: '"shells"', expected: 'one of the datasets none' },
    ]);
  });

  it('and not found where only the date is wrong: the known ones are listed in order', () => {
    expect(refusal(() => lookupVintage('shells@2024-09-01/total', all)).issues).toEqual([
      {
        code: 'unknown-vintage',
        path: 'of',
        got: '"shells@2024-09-01/total"',
        expected: 'one of the vintages 2024-08-31, 2024-08-31.2, 2024-08-31.10, 2026-04-30',
      },
    ]);
  });

  it('and never by the beginning of its name', () => {
    expect(refusal(() => lookupVintage('shells@2024-08-31.1', all)).code).toBe('unknown-vintage');
  });
});

describe('a reference leads', () => {
  it('to a vintage where it has no id', () => {
    expect(lookup('shells', all)).toEqual({ vintage: latest });
  });

  it('to an observation', () => {
    expect(lookup('shells/military', all)).toEqual({ vintage: latest, observation: military });
  });

  it('to the observation of the vintage that is named', () => {
    expect(lookup('shells@2024-08-31/total', all).vintage).toBe(first);
  });

  it('to a derivation, not yet computed', () => {
    expect(lookup('shells/share', all)).toEqual({ vintage: latest, derivation: share });
  });

  it('to a view', () => {
    expect(lookup('shells/breakdown', all)).toEqual({ vintage: latest, view: breakdown });
  });

  it('nowhere where the id is unknown: the known ones are listed, views first', () => {
    expect(refusal(() => lookup('shells/totals', all)).issues).toEqual([
      {
        code: 'unknown-id',
        path: 'of',
        got: '"shells/totals"',
        expected: 'an id of shells@2026-04-30: breakdown, share, total, military',
      },
    ]);
  });

  it('nowhere where the id differs only in its capitals', () => {
    expect(refusal(() => lookup('shells/Total', all)).code).toBe('unknown-id');
  });

  it('nowhere in a dataset that holds nothing', () => {
    expect(refusal(() => lookup('shells@2024-08-31.2/total', all)).issues[0]?.expected).toBe(
      'an id of shells@2024-08-31.2: none',
    );
  });

  it('nowhere, with the ids most like it and the number of the rest', () => {
    const many = vintage({
      observations: Array.from({ length: 15 }, (_, i) => observation({ id: `${i < 14 ? 'r' : 'KOR-total-'}${i}` })),
    });
    expect(refusal(() => lookup('shells/kor-total', [many])).issues[0]?.expected).toMatch(
      /^an id of shells@2024-10-22: KOR-total-14, (?:r\d+, ){3}r\d+ and 10 more$/,
    );
  });

  it('nowhere where it is malformed', () => {
    expect(refusal(() => lookup('shells//total', all)).code).toBe('malformed-reference');
  });
});
