import { describe, expect, it } from 'vitest';
import { renderToSVG } from '../../../../widgets/static.js';
import { row } from '../../support/units.js';

const picture = (value: number, options: object = {}): string =>
  renderToSVG('target', {
    data: [row('p', 10, { basis: 'promised' }), row('s', value, { basis: 'claimed', relation: 'approx' })],
    heading: 'Books',
    ...options,
  });
const idsIn = (svg: string): string[] => [...svg.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]!);

describe('ids in still pictures', () => {
  it('are others in another picture, and the same whenever one is drawn anew', () => {
    const pictures = [picture(5), picture(6), picture(5, { theme: 'dark' }), picture(5, { width: 400 })];
    const all = pictures.flatMap(idsIn);
    expect(all.length).toBeGreaterThan(8);
    expect(new Set(all).size).toBe(all.length);
    expect(picture(5)).toBe(pictures[0]);
  });

  it('are what everything in the picture refers to', () => {
    const svg = picture(5);
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map((m) => m[1]!);
    expect(used.length).toBeGreaterThan(0);
    expect(idsIn(svg)).toEqual(expect.arrayContaining(used));
    expect(svg).not.toMatch(/\ufffe/);
  });

  it('begin with the one given', () => {
    expect(idsIn(picture(5, { id: 'mine' })).every((id) => id.startsWith('mine-'))).toBe(true);
  });
});

describe('the key of a still picture', () => {
  it('has a sample before each of its words', () => {
    const svg = picture(5);
    const key = svg.slice(svg.indexOf('translate(0', svg.indexOf('M0 0H') + 1));
    for (const words of ['hatched, dotted edge', 'outline only', 'wavy end'])
      expect(key).toMatch(new RegExp(`<path d="M[^>]+/><text[^>]+>${words}`));
  });
});
