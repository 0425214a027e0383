import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { root } from '../../house/files.js';

// Many tools take `target` for a folder that a build has made. Here it is a form.
const file = 'widgets/target/element.ts';

/** Paths that git ignores, of those given, in a clone that nobody has worked in. */
const ignored = async (...paths: string[]): Promise<string> => {
  const clone = await mkdtemp(join(tmpdir(), 'figures-of-record-target-'));
  const git = (...args: string[]): Promise<{ stdout: string }> =>
    promisify(execFile)('git', ['-c', 'core.excludesFile=', ...args], { cwd: clone });
  try {
    await git('init', '--quiet');
    await cp(join(root, '.gitignore'), join(clone, '.gitignore'));
    return (await git('check-ignore', ...paths)).stdout.trim();
  } finally {
    await rm(clone, { recursive: true, force: true });
  }
};

describe('the folder widgets/target', () => {
  it('is no build folder to git', async () => {
    expect(await ignored(file, 'dist/widgets/target/element.js')).toBe('dist/widgets/target/element.js');
  });

  it('is no build folder to eslint', async () => {
    const eslint = new ESLint({ cwd: root, overrideConfigFile: 'test/eslint.config.js' });
    expect(await eslint.isPathIgnored(file)).toBe(false);
    expect(await eslint.isPathIgnored('dist/widgets/target/element.js')).toBe(true);
  });
});
