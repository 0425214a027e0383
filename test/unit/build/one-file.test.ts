import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { importEarly, oneFile } from '../../../src/build/one-file.js';

describe('code for one file', () => {
  it('imports early what it would load late, under a name for each', () => {
    expect(importEarly("const a = lazy(() => import('./a.js'));\nawait import('../b.js').catch(() => 1);")).toBe(
      "import * as early0 from './a.js';\nimport * as early1 from '../b.js';\n" +
        'const a = lazy(() => Promise.resolve(early0));\nawait Promise.resolve(early1).catch(() => 1);',
    );
  });

  it.each(["import { a } from './a.js';", "// await import('figures-of-record/register')", "import('lit')"])(
    'leaves other imports alone: %s',
    (code) => {
      expect(importEarly(code)).toBe(code);
    },
  );

  it('makes a script without a module that waits to be loaded', async () => {
    const { outputFiles } = await build({
      entryPoints: ['widgets/all.ts'],
      bundle: true,
      format: 'iife',
      write: false,
      plugins: [oneFile],
      logLevel: 'error',
    });
    expect(outputFiles[0]!.text).not.toMatch(/__esm\b|\bimport\('\./);
  });
});
