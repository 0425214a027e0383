import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { budgets } from './budgets.js';
import { bundleEsbuild, writeEntry } from './support/bundlers.js';
import { modulePaths, publishedText, specifier } from './support/installed.js';

const weigh = (code: string): number => brotliCompressSync(code).length / 1000;

describe('size', () => {
  const entries = budgets.flatMap((budget) =>
    modulePaths.filter((path) => budget.paths.test(path)).map((path) => ({ ...budget, path })),
  );

  it.each(entries)('of $path is at most $kB kB', async ({ path, kB }) => {
    const { code } = await bundleEsbuild(await writeEntry(`export * from '${specifier(path)}';`));
    expect(weigh(code)).toBeGreaterThan(0.1);
    expect(weigh(code)).toBeLessThanOrEqual(kB);
  });

  it.each(budgets.filter(({ file }) => file))('of $what is at most $kB kB', ({ file, kB }) => {
    expect(weigh(publishedText(file!))).toBeLessThanOrEqual(kB);
  });

  it('has a budget for every entry, and no budget without one', () => {
    const counted = (path: string): number => budgets.filter(({ paths }) => paths.test(path)).length;
    expect(modulePaths.filter((path) => counted(path) !== 1)).toEqual([]);
    expect(budgets.filter(({ file, paths }) => !file && !modulePaths.some((path) => paths.test(path)))).toEqual([]);
  });
});
