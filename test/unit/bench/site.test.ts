import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SiteData, siteData } from '../../bench/site-data.js';
import { sitePage } from '../../bench/site-page.js';
import { validateVintageInput } from '../../../src/user-data/check.js';

const examples = join(import.meta.dirname, '../../../examples');
const data = JSON.parse(readFileSync(join(examples, 'public/speed.json'), 'utf8')) as SiteData;

describe('the page on speed', () => {
  it('has data that its figures can read', () => {
    expect(() => validateVintageInput(data)).not.toThrow();
  });

  it('shows what the run measured and nothing else: npm run bench -- --from examples/public/speed.json --publish', () => {
    expect(data).toEqual(siteData(data.run));
    expect(readFileSync(join(examples, 'speed/results.part.html'), 'utf8')).toBe(sitePage(data.run));
  });

  it('rests on a whole run', () => {
    expect(data.run.quick).toBe(false);
    expect(data.run.drawing.map((each) => each.case)).toEqual(['A', 'B', 'E']);
    for (const part of ['checking', 'importing', 'rendering'] as const) expect(data.run[part]).not.toEqual([]);
  });
});
