import { describe, expect, it } from 'vitest';
import { aidToUkraine } from '../../../../datasets/aid-to-ukraine/2026-04-30.js';
import { artilleryShells } from '../../../../datasets/artillery-shells/2024-11-18.js';
import { artilleryShells as october } from '../../../../datasets/artillery-shells/2024-10-22.js';
import { southKoreaAid } from '../../../../datasets/south-korea-aid/2024-10-22.js';
import { troops } from '../../../../datasets/troops/2024-10-22.js';
import { renderToSVG, type StaticForm } from '../../../../widgets/static.js';
import { textWidth } from '../../../../widgets/picture/text.js';
import { tones } from '../../../../widgets/scene/tones.js';
import { channels, contrast } from '../../support/colour-sight.js';
import { drawnIn, type Drawn, textsIn } from '../../support/still.js';

const vintages = [aidToUkraine, artilleryShells, october, southKoreaAid, troops];
const views = vintages.flatMap(({ dataset, vintage, views }) =>
  views.map(({ id, form }): [string, StaticForm] => [`${dataset}@${vintage}/${id}`, form]),
);

const parts = (options: object): string =>
  renderToSVG('parts', { of: 'south-korea-aid/breakdown', vintages, ...options });
const ranking = (options: object): string =>
  renderToSVG('ranking', { of: 'aid-to-ukraine@2026-04-30/ranking', vintages, ...options });
const claims = (options: object): string =>
  renderToSVG('series', { of: 'artillery-shells@2024-11-18/north-korea-rounds-claims', vintages, ...options });

const named = (texts: readonly Drawn[], text: string): Drawn => {
  const found = texts.find((each) => each.text === text);
  if (!found) throw new Error(`No “${text}” among ${texts.map((each) => each.text).join(' | ')}`);
  return found;
};
const attribute = (name: string, svg: string): string => new RegExp(` ${name}="([^"]*)"`).exec(svg)![1]!;

describe('words in a still picture', () => {
  it.each(views)('are 12 px high at least at any width: %s', (of, form) => {
    for (const width of [240, 320, 600, 800, 1200, 2400]) {
      const svg = renderToSVG(form, { of, vintages, width });
      const units = Number(attribute('viewBox', svg).split(' ')[2]);
      const sizes = textsIn(svg).map(({ attributes }) => Number(attributes['font-size']));
      expect(Math.min(...sizes) * (width / units)).toBeGreaterThanOrEqual(12);
    }
  });

  it('grow with a picture that is wider than it can be laid out', () => {
    const svg = parts({ width: 1920 });
    expect([attribute('width', svg), attribute('viewBox', svg).split(' ')[2]]).toEqual(['1920', '960']);
  });
});

describe('lines in a still picture', () => {
  const longest = (svg: string): number =>
    Math.max(...textsIn(svg).map(({ text, attributes }) => textWidth(text, Number(attributes['font-size']))));

  it('end where it ends: of an address, of a text without blanks, of a number with all that is said of it', () => {
    expect(longest(claims({ width: 320 }))).toBeLessThan(300);
    expect(
      longest(parts({ width: 320, heading: '대한민국은우크라이나에돈과구호품을주었고군사지원은거의하지않았다' })),
    ).toBeLessThan(300);
    const data = [
      { label: 'Food and drink', value: 650, basis: 'estimated' as const, relation: 'approx' as const },
      { label: 'Rent', value: 1200 },
    ];
    expect(longest(renderToSVG('parts', { data, width: 300 }))).toBeLessThan(280);
  });
});

describe('a still picture of data without a heading', () => {
  const svg = renderToSVG('parts', {
    data: [
      { label: 'A', value: 6 },
      { label: 'B', value: 4 },
    ],
  });

  it('is called by its sentence, and leaves no empty line', () => {
    expect(
      drawnIn(svg)
        .filter(({ tag }) => tag === 'title' || tag === 'desc')
        .map(({ text }) => text),
    ).toEqual(['The largest part is A: 6, 60% of 10; then B 4 (40%).']);
    expect(attribute('aria-labelledby', svg)).toBe(attribute('id', svg));
    expect(textsIn(svg).filter(({ text }) => !text)).toEqual([]);
    expect(textsIn(svg)[0]!.y).toBeLessThan(34);
  });
});

describe('parts as a still picture', () => {
  const pieces = (svg: string): Drawn[] =>
    drawnIn(svg).filter(({ attributes: { d = '' } }) => /[ V]48H[\d.]+z$/.test(d));

  it('are one strip where there is room, else a row each', () => {
    expect(pieces(parts({ width: 600 })).length).toBeGreaterThanOrEqual(3);
    expect(pieces(parts({ width: 560 }))).toEqual([]);
  });

  it('are set apart by the ground', () => {
    for (const theme of ['light', 'dark'] as const) {
      const gaps = drawnIn(parts({ width: 600, theme })).filter(
        ({ tag, attributes: { width, fill } }) => tag === 'rect' && width === '2' && fill === tones[theme].paper,
      );
      expect(gaps).toHaveLength(2);
    }
  });

  it('have their words inside where those fit and are read, else under the strip', () => {
    for (const theme of ['light', 'dark'] as const) {
      const texts = textsIn(parts({ width: 600, theme }));
      const [strip] = pieces(parts({ width: 600, theme }));
      const inside = texts.filter(({ y }) => y > strip!.y && y < strip!.y + 48);
      expect(inside.map(({ text }) => text)).toEqual([
        'Humanitarian',
        '€304 million · 38.5%',
        'Financial',
        '€470 million · 59.6%',
      ]);
      const [c2, , c1] = inside.map(({ attributes }) => channels(attributes['fill']!));
      expect(contrast(c1!, channels(tones[theme].c1))).toBeGreaterThan(4.5);
      expect(contrast(c2!, channels(tones[theme].c2))).toBeGreaterThan(4.5);
      expect(named(texts, 'Military, non-lethal').y).toBeGreaterThan(strip!.y + 48);
    }
  });

  it('have no words on hatching', () => {
    const data = [
      { label: 'A', value: 6, basis: 'estimated' as const },
      { label: 'B', value: 4 },
    ];
    const texts = textsIn(renderToSVG('parts', { data, width: 800 }));
    expect(named(texts, 'A').y).toBeGreaterThan(named(texts, 'B').y);
  });
});

describe('a ranking as a still picture', () => {
  it('has name, bar and number on one line where there is room, else the bar under both', () => {
    for (const [width, under] of [
      [600, 0],
      [400, 1],
    ] as const) {
      const drawn = drawnIn(ranking({ width }));
      const [name, value] = ['Germany', '€29.9 billion'].map((text) => named(drawn, text));
      const bar = drawn.slice(drawn.indexOf(value!)).find(({ tag }) => tag === 'path')!;
      expect(value!.y).toBe(name!.y);
      expect(Number(bar.y > name!.y)).toBe(under);
      expect(Number(bar.x === name!.x)).toBe(under);
    }
  });

  it('has bars that end before the numbers', () => {
    const drawn = drawnIn(ranking({ width: 600, limit: 3 }));
    const value = named(drawn, '€115.4 billion');
    const bar = drawn.slice(drawn.indexOf(value)).find(({ tag }) => tag === 'path')!;
    const end =
      bar.x - Number(/^M([\d.]+)/.exec(bar.attributes['d']!)![1]) + Number(/H([\d.]+)/.exec(bar.attributes['d']!)![1]);
    expect(end).toBeLessThan(value.x - 90);
  });

  it('sets pieces apart, and writes their numbers where they fit', () => {
    const svg = ranking({ width: 760, stack: 'kind', limit: 3 });
    const gaps = drawnIn(svg).filter(({ tag, attributes: { width } }) => tag === 'rect' && width === '1');
    expect(gaps.length).toBeGreaterThan(8);
    const texts = textsIn(svg).map(({ text }) => text);
    expect(texts).toContain('€431 million');
    expect(texts.filter((text) => /€\d+\.\d{2}/.test(text))).toEqual([]);
  });
});

describe('statements as a still picture', () => {
  it('have a plot over true time where there is room, and words beside the dots', () => {
    const wide = textsIn(claims({ width: 1200 })).map(({ text }) => text);
    expect(wide).toEqual(expect.arrayContaining(['Jan 2024', 'Jul 2024', '8 million']));
    expect(wide.filter((text) => text === 'more than 6 million')).toHaveLength(2);
    expect(textsIn(claims({ width: 600 })).map(({ text }) => text)).not.toContain('Jan 2024');
  });

  it('have a row each on one line there', () => {
    const texts = textsIn(claims({ width: 800 }));
    const [when, who] = ['14 Jun 2024', 'Seoul’s defence minister (claimed)'].map((text) => named(texts, text));
    expect(who!.y).toBe(when!.y);
    expect(who!.x).toBeGreaterThan(when!.x + 60);
  });
});

describe('unlike numbers as a still picture', () => {
  it('say which squares are whose, and what one is, by a sample', () => {
    const drawn = drawnIn(renderToSVG('units', { of: 'artillery-shells@2024-11-18/flows', vintages, width: 600 }));
    for (const text of ['EU to Ukraine, promised', 'EU to Ukraine, sent', 'one square is 50,000 rounds']) {
      const before = drawn[drawn.indexOf(named(drawn, text)) - 1];
      expect(before!.attributes['d']).toMatch(/^M0 2H12/);
    }
  });
});
