import type { Options } from '../../../../widgets/scene/scene.js';
import { describe, expect, it } from 'vitest';
import { aidToUkraine } from '../../../../datasets/aid-to-ukraine/2024-08-31.js';
import { artilleryShells } from '../../../../datasets/artillery-shells/2024-10-22.js';
import { southKoreaAid } from '../../../../datasets/south-korea-aid/2024-10-22.js';
import { troops } from '../../../../datasets/troops/2024-10-22.js';
import { lookupObservation } from '../../../../src/derive/derive.js';
import { lookup } from '../../../../src/reference/lookup.js';
import type { View } from '../../../../src/model/view.js';
import type { Vintage } from '../../../../src/model/vintage.js';
import { attributionOf } from '../../../../widgets/scene/attribution.js';
import { valueScene, type ValueOptions, type ValueScene } from '../../../../widgets/value/scene.js';
import { plain, refusal } from '../../support/data.js';
import { drawnBy, english, inLanguage, rowsOf } from '../../support/scenes.js';

const package_ = [southKoreaAid, aidToUkraine, artilleryShells, troops];

const named = (data: Vintage, id: string, options: Partial<ValueOptions & Options> = {}): ValueScene =>
  valueScene(
    { vintage: data, observation: lookupObservation(`${data.dataset}/${id}`, [data]) },
    { ...english, ...options },
  );

describe('one number inside a sentence', () => {
  it.each([
    ['south-korea-aid/total', '€789 million', 'All aid'],
    ['south-korea-aid/military', 'some €15 million', 'Military, non-lethal'],
    ['south-korea-aid/share-military', 'about 1.9%', 'Military share of all aid'],
    ['south-korea-aid/rank', 'not reported', 'Rank among donors'],
    ['artillery-shells/north-korea-to-russia', 'around 8 million', 'North Korea to Russia'],
    ['artillery-shells/north-korea-shipments', 'over 70', 'North Korea to Russia, large shipments'],
    ['troops/north-korea-first', '1,500', 'North Korean special forces already in Russia'],
    ['aid-to-ukraine@2024-08-31/KOR-total', '€788.5 million', 'South Korea, All aid'],
  ])('%s: %s', (reference, text, label) => {
    const { vintage: data } = lookup(reference, package_);
    const scene = valueScene({ vintage: data, observation: lookupObservation(reference, package_) }, english);
    expect([scene.text, scene.label, scene.takeaway]).toEqual([text, label, `${label}: ${text}`]);
  });

  it('has the hedge as the page asks for it', () => {
    const shells = (hedge: 'word' | 'sign' | 'none'): string =>
      named(artilleryShells, 'north-korea-to-russia', { hedge }).text;
    expect([shells('word'), shells('sign'), shells('none')]).toEqual(['around 8 million', '~8 million', '8 million']);
  });

  it('has the noun where the page asks for it', () => {
    expect(named(artilleryShells, 'north-korea-to-russia', { counted: true }).text).toBe('around 8 million rounds');
  });

  it('is written in the page’s language', () => {
    const german = named(aidToUkraine, 'KOR-total', inLanguage('de'));
    expect([plain(german.text), plain(german.label)]).toEqual(['788,5 Mio. €', 'Südkorea, All aid']);
    expect(plain(named(artilleryShells, 'north-korea-to-russia', inLanguage('ko')).text)).toBe('약 800만');
  });

  it('looks like what it rests on', () => {
    expect(named(artilleryShells, 'north-korea-to-russia').mark).toEqual({ look: 'claimed', end: 'open' });
  });

  it('is the one row of a page’s own data', () => {
    const scene = valueScene(rowsOf([{ label: 'Aid', value: 470 }]), english);
    expect([scene.text, scene.takeaway]).toEqual(['470', 'Aid: 470']);
  });

  it('is refused where there is more than one, none, or a view', () => {
    const issues = (run: () => unknown): unknown => refusal(run).issues;
    const wrong = (got: string): object[] => [
      { code: 'wrong-form', path: 'of', got, expected: 'a reference that ends in the id of one observation' },
    ];
    expect(issues(() => valueScene({ vintage: troops }, english))).toEqual(wrong('"troops"'));
    expect(issues(() => valueScene(rowsOf([]), english))).toEqual(wrong('""'));
    const view: View = { id: 'v', form: 'parts', title: '', parts: ['a'] };
    expect(issues(() => valueScene(drawnBy(view, [{ id: 'a', value: 1 }]), english))).toEqual(wrong('"v"'));
  });
});

describe('who says it', () => {
  const card = (data: Vintage, id: string): ReturnType<typeof attributionOf> =>
    attributionOf(lookupObservation(`${data.dataset}/${id}`, [data]), data);

  it('is named with what it rests on and who passes it on', () => {
    expect(card(artilleryShells, 'north-korea-to-russia')).toEqual({
      attribution: 'claimed by South Korea’s National Intelligence Service, via The European Conservative',
      period: 'Period: the year to 22 Oct 2024',
      note: 'Not a count: inferred from the volume of containers seen, for mixed calibres, over about 14 months.',
    });
    expect(card(aidToUkraine, 'KOR-total')).toEqual({
      attribution: 'recorded by the Kiel Institute for the World Economy',
      period: 'Period: 24 Jan 2022 – 31 Aug 2024',
    });
    expect(card(artilleryShells, 'eu-sent').attribution).toBe(
      'reported by a source the article does not name, via The European Conservative',
    );
  });

  it('comes with the computation where it is computed', () => {
    expect(card(southKoreaAid, 'share-military').attribution).toBe(
      'computed from figures of the Kiel Institute for the World Economy: “Military, non-lethal” ÷ “All aid”',
    );
    expect(card(artilleryShells, 'north-korea-to-promise').attribution).toBe(
      'computed from figures of several parties: “North Korea to Russia” ÷ “EU to Ukraine, promised”',
    );
  });

  it('is nobody where there is no number', () => {
    expect(card(southKoreaAid, 'rank')).toEqual({
      attribution: '',
      period: 'Period: 24 Jan 2022 – 31 Aug 2024',
      note: 'The article names the neighbours, Austria above and Slovakia below, and prints no number.',
    });
  });

  it('is not known of bare rows, nor for when', () => {
    const { vintage: data } = rowsOf([{ label: 'Aid', value: 470 }]);
    expect(attributionOf(data.observations[0]!, data)).toEqual({ attribution: '', period: '' });
  });
});
