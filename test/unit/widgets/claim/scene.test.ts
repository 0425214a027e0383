import type { Options } from '../../../../widgets/scene/scene.js';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../datasets/catalogue.js';
import type { VintageInput, ObservationInput } from '../../../../src/user-data/figure-data.js';
import { lookup } from '../../../../src/reference/lookup.js';
import type { Vintage } from '../../../../src/model/vintage.js';
import { claimScene, type ClaimOptions, type ClaimScene } from '../../../../widgets/claim/scene.js';
import { claimSVG } from '../../../../widgets/claim/svg.js';
import { renderToSVG } from '../../../../widgets/static.js';
import { tableOf } from '../../../../widgets/scene/table.js';
import { selectFound } from '../../../../widgets/data/select.js';
import { plain, refusal } from '../../support/data.js';
import { english, inLanguage, rowsOf } from '../../support/scenes.js';

const published: Vintage[] = await Promise.all(catalogue.flatMap((d) => d.vintages.map((name) => d.load(name))));
const drawn = (of: string, options = english): ClaimScene =>
  claimScene(selectFound(lookup(of, published), 'claim', undefined, published, of), options);
const draw = (
  rows: ObservationInput[],
  options: Partial<ClaimOptions & Options> = {},
  given: Partial<VintageInput> = {},
): ClaimScene => claimScene(rowsOf(rows, given), { ...english, ...options });
/** Other statements under their headings. */
const others = (scene: ClaimScene): Record<string, string[]> =>
  Object.fromEntries(
    scene.others.map(({ title, list }) => [
      title,
      list.map(({ value, speaker: who, when, aside }) => plain([value, who, when, aside].filter(Boolean).join(' | '))),
    ]),
  );

describe('the claim of eight million rounds', () => {
  const scene = drawn('artillery-shells/north-korea-to-russia');

  it('says what, who, who that is, on what ground and when', () => {
    const { heading, statement, label, speaker, speakerDescription, facts, mark } = scene;
    expect({ heading, statement, label, speaker, speakerDescription, facts }).toEqual({
      heading: 'North Korea to Russia',
      statement: 'around 8 million rounds',
      label: 'Artillery rounds',
      speaker: 'South Korea’s National Intelligence Service',
      speakerDescription:
        'South Korea’s main intelligence agency. Not a side in the war, but North Korea is its country’s adversary.',
      facts: ['a claim, on the speaker’s word', 'said 22 Oct 2024 or later'],
    });
    expect(mark).toEqual({ look: 'claimed', end: 'open' });
  });

  it('stands beside what else was said, what its wording allows apart from the rest, each in time', () => {
    expect(others(scene)).toEqual({
      'Earlier, by the NIS': ['at least 1 million | the NIS | 1 Nov 2023'],
      'Also said': ['more than 6 million | Seoul’s military intelligence, 152 mm | 27 Aug 2024'],
      'Other amounts stated': ['as many as 4.8 million | Seoul’s defence minister | 14 Jun 2024'],
      'By others, at other times': [
        'more than 2 million | Seoul’s defence minister, 152 mm | 29 Dec 2023',
        'more than 400,000 | Seoul’s defence minister, 122 mm | 29 Dec 2023',
        'at least 3 million | Seoul’s defence minister, 152 mm | 26 Feb 2024',
        'at least 500,000 | Seoul’s defence minister, 122 mm | 26 Feb 2024',
      ],
    });
  });

  it('is summed up in a sentence', () => {
    expect(scene.takeaway).toBe(
      'Around 8 million rounds, claimed by South Korea’s National Intelligence Service, via The European Conservative; by the same party earlier at least 1 million rounds (1 Nov 2023); of two other statements, one agrees as worded and one gives another amount.',
    );
  });

  it('says whose count it takes up, and has all statements in its table', () => {
    expect(scene.notes[1]?.text).toBe('Same count as the NIS, 18 Oct 2024: no second count.');
    expect(tableOf(scene.rows, published[0]!, english).rows).toHaveLength(9);
  });

  it('pinned to October knows nothing of November', () => {
    const later = (of: string): string[] | undefined => others(drawn(of))['Later, by the EU'];
    expect(later('artillery-shells@2024-10-22/eu-sent-2024-03-25')).toEqual(['about 700,000 | the EU | 30 Aug 2024']);
    expect(later('artillery-shells/eu-sent-2024-03-25')).toEqual([
      'about 700,000 | the EU | 30 Aug 2024',
      'more than 980,000 | the EU | 11 Nov 2024',
      '1 million | the EU | 18 Nov 2024',
    ]);
  });

  it('in Korean is written in Korean and dated in Korean; sentences stay English', () => {
    const korean = drawn('artillery-shells/north-korea-to-russia', inLanguage('ko'));
    expect(korean.statement).toBe('약 800만');
    expect(korean.others[0]!.list[0]!.when).toBe('2023년 11월 1일');
    expect(korean.takeaway).toBe(scene.takeaway);
    expect(korean.facts).toEqual(scene.facts);
    expect(drawn('positions/landsbergis-western-troops', inLanguage('ar')).facts[0]).toBe('held 20 Oct 2024');
  });
});

describe('a position', () => {
  it('is a sentence of its own, with who holds it, what that is, and when', () => {
    const scene = drawn('positions/zelensky-strong-response');
    expect(scene.takeaway).toBe(
      'Volodymyr Zelensky: All international partners should respond strongly when another state joins the war against Ukraine.',
    );
    expect([scene.statement, scene.speaker, scene.speakerDescription]).toEqual([
      '',
      'Volodymyr Zelensky',
      'President of Ukraine; a side in the war.',
    ]);
    expect(scene.facts).toEqual(['held by 22 Oct 2024', 'via The European Conservative']);
    expect(scene.credit[0]).toBe('Source: Volodymyr Zelensky, via The European Conservative');
    expect(scene.rows.observations).toEqual([]);
  });

  it('of each holder can be drawn', () => {
    const { vintage } = lookup('positions', published);
    for (const { id } of vintage.positions!) expect(drawn(`positions/${id}`).takeaway).toMatch(/^.{20,}\.$/);
  });
});

describe('a computed number', () => {
  it('stands alone, without a speaker', () => {
    const found = lookup('artillery-shells/eu-sent', published);
    const observation = { ...found.observation!, id: 'made', basis: 'derived' as const, by: 'derived' };
    const scene = claimScene({ vintage: found.vintage, observation, vintages: published }, english);
    expect([scene.speaker, scene.facts, scene.others]).toEqual(['', ['computed from other numbers'], []]);
  });
});

describe('rows of a page’s own', () => {
  const rows: ObservationInput[] = [
    {
      id: 'a',
      label: 'Trees felled',
      value: 900,
      by: 'mayor',
      basis: 'claimed',
      stated: '2024-05',
      relation: 'approx',
    },
    { id: 'b', label: 'Trees felled', value: 900, by: 'ranger', stated: '2023' },
    { id: 'c', label: 'Trees felled', value: 400, by: 'club' },
  ];

  it('begin with the claim unless the page says which it is', () => {
    const first = draw(rows);
    expect([first.statement, first.speaker, first.quoted]).toEqual(['about 900', 'mayor', false]);
    expect(others(first)).toEqual({
      'Also said': ['900 | ranger | 2023'],
      'Other amounts stated': ['400 | club | undated'],
    });
    expect(draw(rows, { claim: 'c' }).takeaway).toBe(
      'Trees felled: 400, reported by club; two other statements give another amount.',
    );
  });

  it('that are one are a claim alone', () => {
    expect(draw([{ label: 'Trees', value: 3 }])).toMatchObject({
      takeaway: 'Trees: 3.',
      others: [],
      facts: [],
      speaker: '',
    });
  });

  it('of other quantities are left out', () => {
    expect(
      draw([
        { ...rows[0]!, quantity: 'felled' },
        { ...rows[1]!, quantity: 'planted' },
      ]).others,
    ).toEqual([]);
  });

  it('without a number say so', () => {
    expect(draw([{ label: 'Trees', value: null, by: 'mayor' }]).takeaway).toBe('Trees: not reported.');
    expect(others(draw([rows[0]!, { id: 'x', value: null, by: 'club' }]))).toEqual({
      'Other amounts stated': ['not reported | club | undated'],
    });
  });

  it('may be below zero', () => {
    expect(
      draw([
        { label: 'Balance', value: -5, by: 'mayor' },
        { id: 'b', value: -5 },
      ]).others[0]!.title,
    ).toBe('Also said');
  });

  it('may be a position', () => {
    const data = { positions: [{ id: 'p', holder: 'mayor', stance: 'No tree is to be felled.' }] };
    expect(draw([], {}, data).takeaway).toBe('mayor: No tree is to be felled.');
    expect(draw(rows, { claim: 'p' }, data).takeaway).toBe('mayor: No tree is to be felled.');
  });

  it('say in words how their speaker stands to the war', () => {
    const about = (given: object): string =>
      draw([{ value: 1, by: 'x' }], {}, { agents: [{ id: 'x', name: 'X', ...given }] }).speakerDescription;
    expect(about({ party: 'belligerent' })).toBe('A side in the war.');
    expect(about({ party: 'media', description: 'A daily.' })).toBe('A daily; a news outlet.');
    expect(about({ party: 'constructor' })).toBe('');
    expect(about({})).toBe('');
  });
});

describe('refused are', () => {
  it('nothing, an unknown row, and two units', () => {
    expect(refusal(() => draw([])).code).toBe('no-rows');
    expect(refusal(() => draw([{ id: 'a', value: 1 }], { claim: 'b' })).issues[0]).toMatchObject({
      code: 'unknown-id',
      path: 'claim',
      expected: 'one of a',
    });
    expect(refusal(() => draw([{ value: 1 }, { id: 'b', value: 1, unit: { code: 'EUR', mult: 0 } }])).code).toBe(
      'mixed-units',
    );
    expect(refusal(() => draw(Array.from({ length: 501 }, () => ({ value: 1 })))).code).toBe('too-many-rows');
  });

  it('a view, and a whole dataset', () => {
    expect(refusal(() => drawn('artillery-shells/pledge')).code).toBe('wrong-form');
    expect(refusal(() => drawn('artillery-shells')).code).toBe('wrong-form');
  });
});

describe('the still picture', () => {
  it('tells what else was said once: among the statements, and in no note', () => {
    const svg = renderToSVG('claim', { of: 'artillery-shells/north-korea-to-russia', vintages: published });
    expect(svg).toContain('Also said');
    expect(svg).not.toContain('other statements, from');
  });

  it('holds number, speaker, basis and what else was said', () => {
    const svg = claimSVG(drawn('artillery-shells/north-korea-to-russia'), { width: 480 });
    const words = svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    for (const word of ['around 8 million rounds', 'Not a side in the war', 'a claim', 'Also said', '18 Oct 2024'])
      expect(words).toContain(word);
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('of a stance holds no empty lines', () => {
    const svg = claimSVG(drawn('positions/landsbergis-western-troops'));
    expect(svg).toContain('Landsbergis');
    expect(svg).not.toMatch(/<text[^>]*><\/text>/);
  });
});
