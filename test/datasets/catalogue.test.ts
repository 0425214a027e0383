import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetNames } from '../../src/build/lists/read-folders.js';
import { availableFrom } from '../../src/history/as-of.js';
import { catalogue } from '../../datasets/catalogue.js';
import { evidence as latestEvidence } from '../../datasets/aid-to-ukraine/evidence.js';
import { aidToUkraine as pinned } from '../../datasets/aid-to-ukraine/2024-08-31.js';
import { aidToUkraine as latest } from '../../datasets/aid-to-ukraine/index.js';

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const entryOf = (id: string) => {
  const entry = catalogue.find((e) => e.id === id);
  if (!entry) throw new Error(`no dataset ${id}`);
  return entry;
};

describe('the catalogue', () => {
  it('lists every folder of datasets, by name', () => {
    const folders = datasetNames(join(import.meta.dirname, '../..'));
    expect(catalogue.map((entry) => entry.id)).toEqual(folders);
    expect(folders).toContain('south-korea-aid');
  });

  it.each(catalogue)('$id says of itself what its vintages say', async (entry) => {
    expect(entry.vintages).toEqual(entry.vintages.toSorted());
    expect(entry.latest).toBe(entry.vintages.at(-1));
    for (const name of entry.vintages) {
      expect(await entry.load(name)).toMatchObject({ dataset: entry.id, vintage: name, title: entry.title });
      expect(await entry.evidence(name)).not.toHaveLength(0);
    }
  });

  it('loads the latest vintage unless one is named, and the folder’s index is the same', async () => {
    const entry = entryOf('aid-to-ukraine');
    expect(entry.vintages).toEqual(['2024-08-31', '2026-04-30']);
    expect(await entry.load()).toBe(latest);
    expect(await entry.evidence()).toBe(latestEvidence);
    expect(await entry.load('2024-08-31')).toBe(pinned);
  });

  it.each(['2023-01-01', 'toString'])(
    'refuses the vintage %s, which is not there, and says which are',
    async (name) => {
      const message = `The dataset "aid-to-ukraine" has no vintage "${name}": it has 2024-08-31, 2026-04-30.`;
      await expect(entryOf('aid-to-ukraine').load(name)).rejects.toThrow(message);
      await expect(entryOf('aid-to-ukraine').evidence(name)).rejects.toThrow(message);
    },
  );

  it.each(catalogue)('$id knows of each vintage since when it was out', async (entry) => {
    const days = await Promise.all(entry.vintages.map(async (name) => availableFrom(await entry.load(name))));
    expect(days).toEqual(days.toSorted());
    for (const [i, day] of days.entries()) expect((await entry.asOf(day)).vintage).toBe(entry.vintages[i]);
    for (const [i, day] of days.slice(1).entries())
      expect((await entry.asOf(dayBefore(day))).vintage).toBe(entry.vintages[i]);
  });

  it.each([
    ['aid-to-ukraine', '2024-11-01', '2024-08-31'],
    ['aid-to-ukraine', '2026-08-03', '2024-08-31'],
    ['aid-to-ukraine', '2026-08-04', '2026-04-30'],
    ['artillery-shells', '2024-11-17', '2024-10-22'],
    ['troops', '2030-01-01', '2024-12-28'],
  ])('%s as of %s is the vintage %s', async (id, date, vintage) => {
    expect((await entryOf(id).asOf(date)).vintage).toBe(vintage);
  });

  it.each(['2024-02-30', '2024-13-01', 'yesterday', '2024-10', '', '2024-10-22T00:00'])(
    'refuses the day "%s", which is none',
    async (date) => {
      const expected = 'an ISO 8601 day such as 2024-10-22';
      await expect(entryOf('troops').asOf(date)).rejects.toMatchObject({
        name: 'FigureError',
        code: 'malformed-date',
        path: 'date',
        message: `date: expected ${expected}, got "${date}"`,
        issues: [{ code: 'malformed-date', path: 'date', got: `"${date}"`, expected }],
      });
    },
  );

  it('never looks ahead: before the first vintage there is none', async () => {
    const expected = '2024-11-01 or later, when the first vintage was out';
    await expect(entryOf('aid-to-ukraine').asOf('2024-10-31')).rejects.toMatchObject({
      name: 'FigureError',
      code: 'before-first-vintage',
      path: 'date',
      message: `The dataset "aid-to-ukraine" has no vintage of 2024-10-31 or before: expected ${expected}.`,
      issues: [{ code: 'before-first-vintage', path: 'date', got: '"2024-10-31"', expected }],
    });
  });
});
