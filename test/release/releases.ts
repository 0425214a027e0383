import assert from 'node:assert/strict';
import { join } from 'node:path';
import { addChangeset, addVintage } from './addition.js';
import { type Invention, inventions } from './invention.js';
import { packTag, publish, publishAgain, published, testData, version } from './release.js';
import type { Stage } from './stage.js';

/** The version that a bump makes of another. */
const bumped = (number: string, bump: 'minor' | 'patch'): string => {
  const [major = 0, minor = 0, patch = 0] = number.split('.').map(Number);
  return bump === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
};

/** Publishes a version that is committed, and holds what the registry has against what was tagged. */
const release = async ({ folder, step, run, registry, copy }: Stage, number: string): Promise<void> => {
  const cache = join(folder, 'publisher-cache');
  let tag = '';
  await step(`${number}: changeset publish`, async () => {
    tag = await publish(copy, registry, cache, run);
    return `on the registry, tagged ${tag}`;
  });
  await step(`${number}: npm pack of the tag is the published tarball`, async () => {
    const { integrity, tarball } = await published(registry, number);
    assert.equal(await packTag(copy, tag, join(folder, tag), run), integrity);
    return `${Math.round(tarball.length / 1000)} kB, ${integrity.slice(0, 20)}…`;
  });
  await step(`${number}: publishing it again is refused`, async () => {
    const said = await publishAgain(copy, registry, cache, run);
    return said;
  });
};

/** Publishes what is pending, then an erratum, then a new vintage. @returns the three versions */
export const releases = async (stage: Stage): Promise<[pending: string, patch: string, minor: string]> => {
  const { step, run, copy } = stage;
  const { erratum, later } = await inventions();

  let number = '';
  await step('npm run version, of what is pending', async () => (number = await version(copy, run)));
  await release(stage, number);

  const add = async (before: string, bump: 'minor' | 'patch', invention: Invention): Promise<string> => {
    await step(`the sources get vintage ${invention.vintage} beside ${invention.after}`, async () => {
      await addVintage(copy, invention);
      await addChangeset(copy, bump, invention.changeset);
      const changed = (await copy.git('status', '--porcelain')).trim().split('\n');
      return `${changed.length} files`;
    });
    await step('the new vintage is locked, all datasets are tested', () => testData(copy, run));
    await step(`npm run version, of the ${bump}`, async () => {
      await copy.commit(invention.changeset.split('\n')[0] ?? '');
      const after = await version(copy, run);
      assert.equal(after, bumped(before, bump));
      return `${before} → ${after}`;
    });
    const after = bumped(before, bump);
    await release(stage, after);
    return after;
  };
  const patch = await add(number, 'patch', erratum);
  return [number, patch, await add(patch, 'minor', later)];
};
