import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { npm } from '../npm.js';
import { type Command, type Run } from './child.js';
import type { Copy } from './copy.js';
import { npmEnvironment, type Registry } from './registry.js';

const changeset: Command = [process.execPath, 'node_modules/@changesets/cli/bin.js'];
const vitest: Command = [
  process.execPath,
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config',
  'test/vitest.config.ts',
];

const versionIn = async (copy: Copy): Promise<string> =>
  (JSON.parse(await copy.read('package.json')) as { version: string }).version;

/** Locks the vintages that are new, as CONTRIBUTING says, and runs the package's own tests of its data. */
export const testData = async (copy: Copy, run: Run): Promise<string> => {
  const env = { ...process.env, UPDATE_LOCK: '1', NO_COLOR: '1' };
  await run([...vitest, 'test/datasets/locks.test.ts'], { cwd: copy.folder, env });
  const said = await run([...vitest, '--project', 'datasets'], { cwd: copy.folder, env: { ...env, UPDATE_LOCK: '' } });
  return /Tests {2}(.*)/.exec(said)?.[1] ?? 'no summary';
};

/** Has the changesets of new vintages written. */
export const tell = async (copy: Copy, run: Run): Promise<string> => {
  const said = await run([...npm, 'run', '--silent', 'changeset:data'], { cwd: copy.folder });
  return said.trim();
};

/** Turns the pending changesets into a version, and commits it. Without any, the version stays. */
export const version = async (copy: Copy, run: Run): Promise<string> => {
  await run([...npm, 'run', 'version'], { cwd: copy.folder });
  const now = await versionIn(copy);
  if (await copy.git('status', '--porcelain')) await copy.commit(`Version ${now}`);
  return now;
};

/** Publishes what is committed. @returns the tag it has now */
export const publish = async (copy: Copy, registry: Registry, cache: string, run: Run): Promise<string> => {
  const env = npmEnvironment(registry, registry.publisher, cache);
  await run([...changeset, 'publish'], { cwd: copy.folder, env });
  const tag = `v${await versionIn(copy)}`;
  assert.equal((await copy.git('tag', '--points-at', 'HEAD')).trim(), tag, 'the tag on the commit that was published');
  return tag;
};

/** What npm would be told to install: `sha512-…`, and the tarball itself. */
export const published = async (
  registry: Registry,
  number: string,
): Promise<{ integrity: string; tarball: Buffer }> => {
  const about = (await (await fetch(`${registry.address}/${manifest.name}/${number}`)).json()) as {
    dist: { integrity: string; tarball: string };
  };
  const tarball = Buffer.from(await (await fetch(about.dist.tarball)).arrayBuffer());
  return { integrity: about.dist.integrity, tarball };
};

const integrityOf = (bytes: Buffer): string => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

const packed = async (folder: string, tag: string, options: string[], run: Run): Promise<string> => {
  await run([...npm, 'pack', ...options], { cwd: folder });
  const tarball = join(folder, `${manifest.name}-${tag.slice(1)}.tgz`);
  const integrity = integrityOf(await readFile(tarball));
  await rm(tarball);
  return integrity;
};

/** Packs what was built for publishing. @returns the hash, which the published tarball must have */
export const packBuilt = (copy: Copy, tag: string, run: Run): Promise<string> =>
  packed(copy.folder, tag, ['--ignore-scripts'], run);

/** Builds and packs the tag in a tree of its own. @returns the hash, which the published tarball must have too */
export const packTag = async (copy: Copy, tag: string, folder: string, run: Run): Promise<string> => {
  await copy.git('worktree', 'add', '--quiet', folder, tag);
  await symlink(join(copy.folder, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return packed(folder, tag, [], run);
};

/** Tries to publish a version once more. @returns what npm said, once it has refused */
export const publishAgain = async (copy: Copy, registry: Registry, cache: string, run: Run): Promise<string> => {
  const env = npmEnvironment(registry, registry.publisher, cache);
  const refusal = await run([...npm, 'publish', '--ignore-scripts'], { cwd: copy.folder, env }).then(
    () => undefined,
    (error: unknown) => String(error),
  );
  assert.match(refusal ?? 'it was published', /E409|EPUBLISHCONFLICT|cannot publish over/i);
  return /npm error (.*cannot publish.*|.*409.*)/i.exec(refusal ?? '')?.[1] ?? 'refused';
};

/** The hash in the published `integrity.json` is that of the published drop-in file. */
export const holdsIntegrity = async (installed: (path: string) => Promise<string>): Promise<string> => {
  const { 'figures.js': hash } = JSON.parse(await installed(`${manifest.name}/drop-in/integrity.json`)) as {
    'figures.js': string;
  };
  const bytes = await installed(`${manifest.name}/drop-in/figures.js`);
  assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`);
  return hash;
};
