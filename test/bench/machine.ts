import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { arch, cpus, type } from 'node:os';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { openBrowser } from './page.js';
import type { Results } from './results.js';

/** What the run was made on. */
export const machineOf = async (): Promise<Results['machine']> => {
  const browser = await openBrowser();
  try {
    return {
      cpu: cpus()[0]?.model.trim() ?? 'unknown',
      cores: cpus().length,
      system: `${type()} ${arch()}`,
      node: process.versions.node,
      chromium: browser.version(),
    };
  } finally {
    await browser.close();
  }
};

const commit = (): string => {
  try {
    const hash = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: import.meta.dirname, encoding: 'utf8' });
    return `+${hash.trim()}`;
  } catch {
    // A copy without its history.
    return '';
  }
};

/** Versions of what was compared, as installed. */
export const versionsOf = async (): Promise<Results['versions']> => {
  const text = await readFile(join(import.meta.dirname, 'package.json'), 'utf8');
  const { dependencies } = JSON.parse(text) as { dependencies: Record<string, string> };
  return {
    [manifest.name]: manifest.version + commit(),
    ...dependencies,
    zod: manifest.dependencies.zod.replace('^', ''),
  };
};
