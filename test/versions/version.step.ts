import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { releaseProblems } from './pending.js';
import { packageJson, readState, releasedFile, root } from './repository.js';
import type { Released } from './surface.js';
import { pinned, pinning } from './pin.js';

// Turns the changesets into the next version: package.json and CHANGELOG.md by changesets, and all that must say the same number.

const inRoot = (path: string): string => join(root, path);

const write = async (path: string, text: string): Promise<void> => {
  const config = (await resolveConfig(path)) ?? {};
  writeFileSync(path, await format(text, { ...config, filepath: path }));
};

const rewrite = (path: string, change: (text: string) => string): void =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));

interface LockFile {
  version: string;
  packages: Record<string, { version?: string }>;
}

const lockedAt =
  (version: string) =>
  (text: string): string => {
    const lock = JSON.parse(text) as LockFile;
    const own = lock.packages[''];
    if (!own) throw new Error('package-lock.json: expected an entry for the package itself, got none');
    lock.version = own.version = version;
    return `${JSON.stringify(lock, null, 2)}\n`;
  };

const release = async (): Promise<void> => {
  const state = await readState();
  const { pending } = state;
  const missing = releaseProblems(state);
  if (missing.length) {
    console.error(missing.join('\n\n'));
    process.exitCode = 1;
    return;
  }
  if (!pending.version) {
    console.log(`No changesets: the version stays ${state.version}.`);
    return;
  }
  const changesets = createRequire(import.meta.url).resolve('@changesets/cli/bin.js');
  execFileSync(process.execPath, [changesets, 'version'], { cwd: root, stdio: 'inherit' });
  const { version } = packageJson();
  if (version !== pending.version) throw new Error(`package.json: expected ${pending.version}, got ${version}`);

  rewrite(inRoot('src/version.ts'), (text) => text.replace(/'\d[^']*'/, `'${version}'`));
  for (const path of pinning) rewrite(inRoot(path), (text) => pinned(text, version));
  rewrite(inRoot('package-lock.json'), lockedAt(version));
  await write(inRoot('CHANGELOG.md'), readFileSync(inRoot('CHANGELOG.md'), 'utf8'));
  const released: Released = { version, surface: state.current };
  await write(releasedFile, JSON.stringify(released));
  console.log(
    `Version ${version}: package.json, package-lock.json, src/version.ts, ${pinning.join(', ')}, CHANGELOG.md, released.json.`,
  );
};

await release();
