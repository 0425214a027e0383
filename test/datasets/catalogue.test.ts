import { describe, expect, it } from 'vitest';
import { catalogue } from '../../datasets/catalogue.js';
import { evidence as latestEvidence } from '../../datasets/aid-to-ukraine/evidence.js';
import { aidToUkraine as pinned } from '../../datasets/aid-to-ukraine/2024-08-31.js';
import { aidToUkraine as latest } from '../../datasets/aid-to-ukraine/index.js';

const entryOf = (id: string) => {
  const entry = catalogue.find((e) => e.id === id);
  if (!entry) throw new Error(`no dataset ${id}`);
  return entry;
};

describe('the catalogue', () => {
  it('lists the six datasets', () => {
    expect(catalogue.map((entry) => entry.id)).toEqual([
      'south-korea-aid',
      'aid-to-ukraine',
      'artillery-shells',
      'troops',
      'events',
      'positions',
    ]);
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
});
