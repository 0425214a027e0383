import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { budgets } from './budgets.js';
import { bundleEsbuild, writeEntry } from './support/bundlers.js';
import { publishedText } from './support/installed.js';

describe('size', () => {
  it.each(budgets)('of $what is at most $kB kB', async ({ code, file, kB }) => {
    const text = file ? publishedText(file) : (await bundleEsbuild(await writeEntry(code ?? ''))).code;
    const size = brotliCompressSync(text).length / 1000;
    expect(size).toBeGreaterThan(0.1);
    expect(size).toBeLessThanOrEqual(kB);
  });
});
