import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from '../npm.js';
import type { Run } from './child.js';
import { npmEnvironment, type Registry } from './registry.js';

/** Somebody's project outside the repository. */
export interface Consumer {
  folder: string;
  /** Text of a file that an installed package brings. */
  installed: (path: string) => Promise<string>;
}

/** An empty project with an empty npm cache that installs what is named, `figures-of-record@1.0.0`, from the registry. */
export const newConsumer = async (
  folder: string,
  packages: string[],
  registry: Registry,
  run: Run,
): Promise<Consumer> => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const env = npmEnvironment(registry, registry.reader, join(folder, '.cache'));
  await run([...npm, 'install', '--save-exact', ...packages], { cwd: folder, env });
  return { folder, installed: (path) => readFile(join(folder, 'node_modules', path), 'utf8') };
};
