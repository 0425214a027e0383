import { describe, expect, it } from 'vitest';
import { harvest2024 } from './support/harvest.js';
import { workspace } from './support/program.js';

const { run, withHarvest, write } = workspace();

const erratum = { observation: 'red', vintage: '2024-09-30', found: '2025-02-01', text: 'Some were green.' };

/** A vintage in which a number that others are computed from was found to be wrong, and a share of a share. */
const corrected = {
  ...harvest2024,
  dataset: 'orchard',
  errata: [erratum],
  derivations: [
    ...harvest2024.derivations!,
    { id: 'reds-per-red', label: 'Of itself', kind: 'ratio', from: ['red-share', 'red-share'] },
  ],
};

const withOrchard = async (args: readonly string[]): Promise<string> => {
  await write('orchard.json', JSON.stringify(corrected));
  return (await run([...args, '--data', 'orchard.json'])).out;
};

describe('what stands behind a computed number', () => {
  const spelledOut = 'derived:share(south-korea-aid/military, south-korea-aid/total)';

  it.each([spelledOut, 'south-korea-aid/share-military'])('is the evidence of its inputs: %s', async (reference) => {
    const { out } = await run(['show', reference]);
    expect(out).toMatch(/^quote +“a total of €789 million”$/m);
    expect(out.match(/^source /gm)!.length).toBeGreaterThan(1);
    const { evidence } = JSON.parse((await run(['show', reference, '--json'])).out) as {
      evidence: { ids: string[] }[];
    };
    expect(evidence.flatMap(({ ids }) => ids)).toEqual(expect.arrayContaining(['military', 'total']));
    expect(new Set(evidence.map((one) => JSON.stringify(one))).size).toBe(evidence.length);
  });

  it('is the evidence of two datasets, each with its own source', async () => {
    const { out } = await run(['show', 'derived:ratio(aid-to-ukraine/KOR-total, south-korea-aid/total)']);
    expect(out).toMatch(/^cell /m);
    expect(out).toMatch(/^quote +“a total of €789 million”$/m);
    expect(out).toMatch(/^source +The European Conservative, /m);
  });

  it.each(['orchard/red-share', 'derived:share(orchard/red, orchard/all)', 'orchard/reds-per-red'])(
    'is an erratum of an input, said once: %s',
    async (reference) => {
      expect((await withOrchard(['show', reference])).match(/^erratum +Some were green\./gm)).toHaveLength(1);
      expect(JSON.parse(await withOrchard(['show', reference, '--json']))).toMatchObject({ errata: [erratum] });
    },
  );

  it.each([
    '<figure-value of="orchard/red-share">75%</figure-value>',
    '<figure-value of="derived:share(orchard@2024-09-30/red, orchard@2024-09-30/all)">75%</figure-value>',
    '<figure-value of="orchard/reds-per-red">1 time</figure-value>',
  ])('is an erratum that an article is told of: %s', async (markup) => {
    await write('article.html', markup);
    expect(await withOrchard(['check', 'article.html'])).toContain('Some were green.');
  });

  it('is a pin of an input that a newer vintage supersedes', async () => {
    await write(
      'pinned.html',
      '<figure-value of="derived:ratio(harvest/sold, harvest@2024-09-30/sold)">1 time</figure-value>',
    );
    const { out } = await withHarvest(['check', 'pinned.html']);
    expect(out).toContain('is pinned to harvest@2024-09-30; newer is harvest@2025-09-30');
  });
});
