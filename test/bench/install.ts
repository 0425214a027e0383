import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Lock {
  packages: Record<string, { version?: string; optional?: boolean }>;
}

/** Whether what is installed is what the lock file demands. Optional packages depend on the machine. */
export const isCurrent = (lock: Lock, installed: Lock | undefined): boolean =>
  installed !== undefined &&
  Object.entries(lock.packages).every(
    ([path, { version, optional }]) => !path || optional || installed.packages[path]?.version === version,
  );

const read = async (path: string): Promise<Lock | undefined> => {
  const text = await readFile(join(import.meta.dirname, path), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Lock);
};

/** Installs the peers where they are missing or others than the lock file says. */
export const installPeers = async (): Promise<void> => {
  const lock = (await read('package-lock.json'))!;
  if (isCurrent(lock, await read('node_modules/.package-lock.json'))) return;
  console.error('Installing the libraries to compare with (once, in test/bench/node_modules) …');
  // Through a shell, which Windows needs to find npm; nothing in it comes from outside.
  const code = await new Promise<number>((done) => {
    spawn('npm ci --ignore-scripts --no-audit --no-fund', {
      cwd: import.meta.dirname,
      shell: true,
      stdio: ['ignore', 2, 2],
    })
      .on('error', () => done(1))
      .on('exit', (exit) => done(exit ?? 1));
  });
  if (code !== 0)
    throw new Error('npm ci in test/bench failed; with --peer dom,lit,ours nothing needs to be installed.');
};
