import { describe, expect, it } from 'vitest';
import { aidToUkraine } from '../../../datasets/aid-to-ukraine/2024-08-31.js';
import { aidToUkraine as aidLater } from '../../../datasets/aid-to-ukraine/2026-04-30.js';
import { artilleryShells } from '../../../datasets/artillery-shells/2024-10-22.js';
import { southKoreaAid } from '../../../datasets/south-korea-aid/2024-10-22.js';
import { lookupObservation } from '../../../src/derive/derive.js';
import type { DerivedObservation } from '../../../src/model/derivation.js';
import { parseDerived } from '../../../src/reference/derived-reference.js';
import { formatReference, isDerived } from '../../../src/reference/reference.js';
import { formatValue } from '../../../src/format/format.js';
import { observation, refusal, vintage } from '../support/data.js';

const vintages = [southKoreaAid, artilleryShells, aidToUkraine, aidLater];
const computed = (reference: string): DerivedObservation =>
  lookupObservation(reference, vintages) as DerivedObservation;

describe('a reference that spells a computation out', () => {
  it('is read into its kind and operands, blanks aside', () => {
    expect(parseDerived(' derived:share( south-korea-aid/military ,south-korea-aid@2024-10-22/total ) ')).toEqual({
      kind: 'share',
      from: ['south-korea-aid/military', 'south-korea-aid@2024-10-22/total'],
    });
  });

  it.each(['derived:share(a/b, c/d)', ' derived:'])('is told from others: %j', (text) => {
    expect(isDerived(text)).toBe(true);
  });

  it.each(['south-korea-aid/derived', 'derived/x'])('is told from others: %j is none', (text) => {
    expect(isDerived(text)).toBe(false);
  });

  it.each([
    ['derived:share(military, total)', 'operands that are no whole references'],
    ['derived:mean(a/b, c/d)', 'an unknown kind'],
    ['derived:toString(a/b, c/d)', 'a name every object has'],
    ['derived:share(a/b, c/d', 'no end'],
    ['derived:share(derived:sum(a/b, c/d), e/f)', 'a computation inside'],
    ['derived:share()', 'nothing inside'],
    ['derived:', 'nothing at all'],
  ])('%s is refused: %s', (reference) => {
    expect(refusal(() => parseDerived(reference)).code).toBe('malformed-reference');
  });

  it('gives the number with its hedge, its formula and what it was computed from', () => {
    const share = computed('derived:share(south-korea-aid/military, south-korea-aid/total)');
    expect(formatValue(share)).toBe('about 1.9%');
    expect(share.formula).toBe('south-korea-aid@2024-10-22/military ÷ south-korea-aid@2024-10-22/total');
    expect(share.id).toBe('derived:share(south-korea-aid@2024-10-22/military, south-korea-aid@2024-10-22/total)');
    expect(formatReference({ dataset: 'south-korea-aid', vintage: '2024-10-22', id: share.id })).toBe(share.id);
    expect(share.derivedFrom).toEqual(['south-korea-aid@2024-10-22/military', 'south-korea-aid@2024-10-22/total']);
    expect(share.label).toBe('Military, non-lethal ÷ All aid');
  });

  it('takes operands of several datasets, and declared computations', () => {
    const times = computed('derived:ratio(aid-to-ukraine@2024-08-31/KOR-total, south-korea-aid/total)');
    expect(times.value).toBeCloseTo(0.9994, 4);
    expect(computed('derived:ratio(artillery-shells/sent-of-promised, artillery-shells/sent-of-promised)').value).toBe(
      1,
    );
  });

  it.each([
    ['derived:sum(south-korea-aid/total, aid-to-ukraine/KOR-total)', 'overlap'],
    ['derived:sum(south-korea-aid/total, south-korea-aid/military)', 'overlap'],
    ['derived:sum(aid-to-ukraine/EU-total, aid-to-ukraine/ALL-total)', 'overlap'],
    ['derived:sum(aid-to-ukraine/DEU-total, aid-to-ukraine/EU-and-members-total)', 'overlap'],
    ['derived:sum(south-korea-aid/financial, aid-to-ukraine/KOR-total)', 'overlap'],
    ['derived:sum(aid-to-ukraine@2024-08-31/JPN-total, aid-to-ukraine@2026-04-30/JPN-total)', 'overlap'],
    ['derived:share(south-korea-aid/total, artillery-shells/eu-sent)', 'mixed-units'],
    ['derived:share(south-korea-aid/nothing, south-korea-aid/total)', 'unknown-id'],
    ['derived:share(nothing/military, south-korea-aid/total)', 'unknown-dataset'],
    ['derived:share(south-korea-aid/breakdown, south-korea-aid/total)', 'not-an-observation'],
    ['derived:share(south-korea-aid/total)', 'operands'],
  ])('%s is refused: %s', (reference, code) => {
    expect(refusal(() => computed(reference)).code).toBe(code);
  });

  it('never runs in a circle', () => {
    const circle = vintage({
      observations: [observation({ id: 'x' })],
      derivations: [
        { id: 'a', label: 'A', kind: 'sum', from: ['b', 'x'] },
        { id: 'b', label: 'B', kind: 'sum', from: ['a', 'x'] },
      ],
    });
    const refused = refusal(() => lookupObservation('derived:sum(shells/a, shells/x)', [circle]));
    expect([refused.code, refused.message]).toEqual(['cyclic-derivation', expect.stringContaining('→')]);
  });
});
