import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { root } from '../../house/files.js';

// Many tools take `target` for a folder that a build has made. Here it is a form.
const file = 'widgets/target/element.ts';

/** Paths that git ignores, of those given. */
const ignored = (...paths: string[]): Promise<string> =>
  promisify(execFile)('git', ['check-ignore', '--no-index', ...paths], { cwd: root }).then(
    ({ stdout }) => stdout.trim(),
    // With nothing to say it ends with 1.
    (error: unknown) => {
      if ((error as { code?: number }).code !== 1) throw error;
      return '';
    },
  );

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
