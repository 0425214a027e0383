import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import manifest from '../../../package.json' with { type: 'json' };
import { npm } from '../../npm.js';

const [program, ...first] = npm;
const run = (args: string[], cwd: string): Promise<unknown> =>
  promisify(execFile)(program, [...first, ...args], { cwd });

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of all that the tests make once, gone after them. */
    folder: string;
    /** Path of the packed package. */
    tarball: string;
    /** Folder of a project outside the repository that has the tarball installed. */
    consumer: string;
  }
}

/** Packs the package as npm would publish it and installs it into an empty project. */
const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const root = project.config.root;
  const folder = await mkdtemp(join(tmpdir(), 'figures-of-record-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await run(['pack', '--pack-destination', folder], root);
    const tarball = join(folder, `${manifest.name}-${manifest.version}.tgz`);
    const consumer = join(folder, 'consumer');
    await cp(join(root, 'test/package/consumer'), consumer, { recursive: true });
    await writeFile(join(consumer, 'package.json'), '{ "private": true, "type": "module" }');
    await run(['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], consumer);
    project.provide('folder', folder);
    project.provide('tarball', tarball);
    project.provide('consumer', consumer);
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
};
export default setup;
