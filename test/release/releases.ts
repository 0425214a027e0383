import assert from 'node:assert/strict';
import { join } from 'node:path';
import { addVintage } from './addition.js';
import { type Invention, inventions } from './invention.js';
import { packBuilt, packTag, publish, publishAgain, published, tell, testData, version } from './release.js';
import type { Stage } from './stage.js';

/** The version that a bump makes of another. */
const bumped = (number: string, bump: 'minor' | 'patch'): string => {
  const [major = 0, minor = 0, patch = 0] = number.split('.').map(Number);
  return bump === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
};

/** Publishes a version that is committed, and holds what the registry has against it. @returns its tag */
const release = async ({ folder, step, run, registry, copy }: Stage, number: string): Promise<string> => {
  const cache = join(folder, 'publisher-cache');
  let tag = '';
  await step(`${number}: changeset publish`, async () => {
    tag = await publish(copy, registry, cache, run);
    const { integrity, tarball } = await published(registry, number);
    assert.equal(await packBuilt(copy, tag, run), integrity);
    return `tagged ${tag}, and on the registry as npm packs it: ${Math.round(tarball.length / 1000)} kB, ${integrity.slice(0, 20)}…`;
  });
  await step(`${number}: publishing it again is refused`, () => publishAgain(copy, registry, cache, run));
  return tag;
};

/** Publishes what is pending, then an erratum, then a new vintage. @returns the three versions */
export const releases = async (stage: Stage): Promise<[pending: string, patch: string, minor: string]> => {
  const { folder, step, run, registry, copy } = stage;
  const { erratum, later } = await inventions();

  let number = '';
  await step('npm run version, of what is pending', async () => (number = await version(copy, run)));
  const tag = await release(stage, number);
  await step(`${number}: built anew from the tag, the tarball is the same`, async () => {
    const { integrity } = await published(registry, number);
    assert.equal(await packTag(copy, tag, join(folder, tag), run), integrity);
    return 'to the byte';
  });

  const add = async (before: string, bump: 'minor' | 'patch', invention: Invention): Promise<string> => {
    const after = bumped(before, bump);
    await step(`the sources get vintage ${invention.vintage} beside ${invention.after}`, async () => {
      await addVintage(copy, invention, run);
      const changed = (await copy.git('status', '--porcelain', '--untracked-files=all')).trim().split('\n');
      return `${changed.length} files`;
    });
    await step('it is locked, and all datasets are tested', () => testData(copy, run));
    await step('npm run changeset:data', () => tell(copy, run));
    await step('npm run version', async () => {
      await copy.commit(`Vintage ${invention.vintage}`);
      assert.equal(await version(copy, run), after);
      return `${bump}, ${before} → ${after}`;
    });
    await release(stage, after);
    return after;
  };
  const patch = await add(number, 'patch', erratum);
  return [number, patch, await add(patch, 'minor', later)];
};
