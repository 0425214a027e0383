import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../datasets/catalogue.js';
import type { VintageInput, ObservationInput } from '../../../../src/user-data/figure-data.js';
import { lookup } from '../../../../src/reference/lookup.js';
import type { Vintage } from '../../../../src/model/vintage.js';
import { tableOf } from '../../../../widgets/scene/table.js';
import { selectFound } from '../../../../widgets/data/select.js';
import { seriesScene, type SeriesScene } from '../../../../widgets/series/scene.js';
import { seriesSVG } from '../../../../widgets/series/svg.js';
import { aids, claimed } from '../../support/claims.js';
import { plain, refusal } from '../../support/data.js';
import { english, inLanguage, rowsOf } from '../../support/scenes.js';

const published: Vintage[] = await Promise.all(catalogue.flatMap((d) => d.vintages.map((name) => d.load(name))));

/** The scene that a reference gives among some vintages. */
const drawn = (of: string, vintages: readonly Vintage[] = published, options = english): SeriesScene =>
  seriesScene(selectFound(lookup(of, vintages), 'series', undefined, vintages, of), options);
const draw = (rows: ObservationInput[], given: Partial<VintageInput> = {}): SeriesScene =>
  seriesScene(rowsOf(rows, given), english);
/** What stands in each row of the picture. */
const lines = ({ lines: all }: SeriesScene): string[] =>
  all.map(({ when, who, word, value, aside }) => [when, who, word, value, aside].filter(Boolean).join(' | '));

describe('what was said of North Korea’s rounds', () => {
  const scene = drawn('artillery-shells/north-korea-rounds-claims');

  it('stands in the order it was said, with who, on what ground, and which count it takes up', () => {
    expect(lines(scene).map(plain)).toEqual([
      '1 Nov 2023 | the NIS | claimed | at least 1 million',
      '29 Dec 2023 | Seoul’s defence minister | claimed, 152 mm | more than 2 million',
      '29 Dec 2023 | Seoul’s defence minister | claimed, 122 mm | more than 400,000',
      '26 Feb 2024 | Seoul’s defence minister | claimed, 152 mm | at least 3 million',
      '26 Feb 2024 | Seoul’s defence minister | claimed, 122 mm | at least 500,000',
      '14 Jun 2024 | Seoul’s defence minister | claimed | as many as 4.8 million',
      '27 Aug 2024 | Seoul’s military intelligence | claimed, 152 mm | more than 6 million',
      '18 Oct 2024 | the NIS | claimed | at least 8 million | Same count as Seoul’s military intelligence, 27 Aug 2024: no second count.',
      '22 Oct 2024 or later | the NIS | claimed | around 8 million | Same count as the NIS, 18 Oct 2024: no second count.',
    ]);
  });

  it('is counted in one sentence, each party from what it said first to what it said last', () => {
    expect(plain(scene.takeaway)).toBe(
      'Nine statements by three parties, two of which take up an earlier count: the NIS from at least 1 million rounds (1 Nov 2023) to around 8 million rounds (22 Oct 2024 or later); Seoul’s defence minister from more than 2 million rounds (29 Dec 2023, 152 mm) to as many as 4.8 million rounds (14 Jun 2024); more than 6 million rounds (Seoul’s military intelligence, 27 Aug 2024, 152 mm).',
    );
  });

  it('lies on one axis from zero, small where it is no second count', () => {
    expect(scene.ticks).toEqual(['0', '2 million', '4 million', '6 million', '8 million']);
    expect(scene.lines.map(({ dot }) => dot.at)).toEqual([1 / 8, 2 / 8, 0.4 / 8, 3 / 8, 0.5 / 8, 0.6, 6 / 8, 1, 1]);
    expect(scene.lines.map(({ dot }) => dot.again ?? false)).toEqual([...Array<boolean>(7).fill(false), true, true]);
    expect(scene.rule).toBe('A small dot takes up the count of an earlier statement.');
  });

  it('keeps its evidence encoding', () => {
    expect(new Set(scene.lines.map(({ dot }) => dot.mark.look))).toEqual(new Set(['claimed']));
    expect(scene.lines.map(({ dot }) => dot.mark.end)).toEqual([
      'more',
      'more',
      'more',
      'more',
      'more',
      'fewer',
      'more',
      'more',
      'open',
    ]);
  });

  it('lies in time, with “or later” open', () => {
    const dots = scene.plot!.dots;
    expect(dots.map((d) => Number(d.x.toFixed(2)))).toEqual([0.04, 0.19, 0.19, 0.34, 0.34, 0.62, 0.82, 0.95, 0.96]);
    expect(dots.map((d) => d.open)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      'after',
    ]);
  });

  it('has columns for when it was stated and what it repeats', () => {
    const { columns, rows } = tableOf(scene.rows, published[0]!, english);
    expect(columns.map((c) => c.label)).toEqual(['What', 'Value', 'Who says so', 'Stated', 'Same count as', 'Period']);
    expect(rows.at(-1)!.cells.slice(2, 5)).toEqual([
      'South Korea’s National Intelligence Service, via The European Conservative (claimed)',
      '22 Oct 2024 or later',
      'the NIS, 18 Oct 2024',
    ]);
    expect(rows[0]!.cells[4]).toBe('–');
  });

  it('has each note under the name of who said it, and every source', () => {
    expect(scene.notes).toHaveLength(10);
    expect(scene.notes[1]?.text).toMatch(/^The NIS, 1 Nov 2023: By ship and by plane/);
    expect(scene.credit[0]).toMatch(/The European Conservative; News1; Pledge Times; Segye Ilbo; .* Kuki News$/);
  });

  it('in German is dated in German, and says its sentence in English', () => {
    const german = drawn('artillery-shells/north-korea-rounds-claims', published, inLanguage('de'));
    expect(german.lines.map((l) => [l.when, l.ours]).slice(6)).toEqual([
      ['27. Aug. 2024', false],
      ['18. Okt. 2024', false],
      ['22. Okt. 2024 –', false],
    ]);
    expect(german.takeaway).toBe(scene.takeaway);
    expect(german.lines[7]!.aside).toBe(scene.lines[7]!.aside);
  });
});

describe('a reference', () => {
  it('to a number of which others speak gives all that was said of it', () => {
    expect(drawn('artillery-shells/eu-sent').lines).toHaveLength(8);
    expect(drawn('artillery-shells/eu-sent').heading).toBe('EU to Ukraine, sent');
  });

  it('that pins a vintage sees nothing that came after', () => {
    expect(drawn('artillery-shells@2024-10-22/eu-sent').lines).toHaveLength(6);
    expect(drawn('artillery-shells@2024-10-22/eu-sent-claims').takeaway).toBe(
      'Six statements by two parties: the EU from around 223,800 rounds (11 Aug 2023) to about 700,000 rounds (30 Aug 2024); about 650,000 rounds (an unnamed source, 22 Oct 2024 or later).',
    );
    expect(drawn('aid@2024-08-31/KOR', aids).lines).toHaveLength(1);
  });

  it('to a number of which nobody else speaks gives its vintages', () => {
    expect(drawn('aid/KOR', aids).by).toBe('vintages');
  });

  it('to a position, a computed number or a view of another form is refused', () => {
    for (const of of ['positions/zelensky-strong-response', 'artillery-shells/pledge'])
      expect(refusal(() => drawn(of)).issues[0]).toMatchObject({ code: 'wrong-form', path: 'of' });
  });
});

describe('one number in its vintages', () => {
  const scene = drawn('aid/KOR-vintages', aids);

  it('says what changed', () => {
    expect(lines(scene)).toEqual([
      '31 Aug 2024 | vintage 2024-08-31 | €788.5 million',
      '30 Apr 2026 | vintage 2026-04-30 | €646.6 million | €142 million less than in the vintage before',
    ]);
    expect(scene.takeaway).toBe(
      'South Korea: €788.5 million in the vintage 2024-08-31, €646.6 million in the vintage 2026-04-30: €142 million less.',
    );
    expect(scene.ticks).toEqual(['€0', '€200 million', '€400 million', '€600 million', '€800 million']);
  });

  it('says why, calls an inference one, and gives the errata', () => {
    expect(scene.notes.map(({ text }) => text)).toEqual([
      'Erratum in vintage 2024-08-31, found 3 May 2025: A month was counted twice.',
      'Vintage 2026-04-30, our inference, about €276 million of the change: A loan agreed only in outline had left the data',
      'Vintage 2026-04-30: Exchange rates are taken otherwise.',
    ]);
  });

  it('says that a vintage no longer has it, that it is unchanged, or that only its hedge is', () => {
    const [first] = aids;
    const next = (vintage: string, given: object | null): Vintage => ({
      ...first,
      vintage,
      through: vintage,
      observations: given ? [{ ...first.observations[0]!, ...given }] : [],
    });
    const some = [first, next('2025-01-31', {}), next('2025-02-28', { basis: 'estimated' }), next('2025-03-31', null)];
    expect(lines(drawn('aid@2025-03-31/KOR-vintages', some)).slice(1)).toEqual([
      '31 Jan 2025 | vintage 2025-01-31 | €788.5 million | as in the vintage before',
      '28 Feb 2025 | vintage 2025-02-28 | estimated | €788.5 million | the same amount, worded or attributed otherwise than in the vintage before',
      '31 Mar 2025 | vintage 2025-03-31 | no longer in this vintage',
    ]);
  });
});

describe('the still picture', () => {
  it('holds every statement and its mark, and no number that is none', () => {
    const svg = seriesSVG(drawn('shells/to-russia', [claimed]), { width: 400 });
    for (const word of ['1 Nov 2023', 'military intelligence', '8 million', 'no second count'])
      expect(svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain(word);
    expect(svg.match(/<circle/g)).toHaveLength(5);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('holds markup in the data as text', () => {
    const svg = seriesSVG(draw([{ label: '<script>x</script>', value: 1, stated: '"><b>' }]));
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });
});
