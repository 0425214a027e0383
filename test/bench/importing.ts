import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { aidToUkraine } from '../../datasets/aid-to-ukraine/2026-04-30.js';
import { bundle, bytesOf } from './bundle.js';
import { calm } from './calm.js';
import { child } from './child.js';
import { openBrowser, visit } from './page.js';
import { say } from './progress.js';
import type { ImportResult } from './results.js';
import { calmOnes, type Spread, spreadOf } from './statistics.js';

interface Time {
  calm: boolean;
  ms: number;
}

const spreadIn = (times: readonly Time[]): Spread => spreadOf(calmOnes(times, 3).map(({ ms }) => ms));

/** How a page gets at the rows; a blob is memory, so that no network is measured. */
const ways = {
  module: `(await import(address)).aidToUkraine`,
  'json-import': `(await import(address, { with: { type: 'json' } })).default`,
  'json-parse': `await (await fetch(address)).json()`,
};

const inPage = (browser: Browser, way: keyof typeof ways, text: string): Promise<number> => {
  const type = way === 'module' ? 'text/javascript' : 'application/json';
  return visit(browser, { 'data.json': text }, (page) =>
    page.evaluate<number>(`(async () => {
      const text = await (await fetch('/data.json')).text();
      const address = URL.createObjectURL(new Blob([text], { type: '${type}' }));
      const start = performance.now();
      const { observations } = ${ways[way]};
      if (!observations[0].id) throw new Error('No row came.');
      return performance.now() - start;
    })()`),
  );
};

/** Our largest dataset as the module we publish, minified, and the same data as JSON. */
export const measureImports = async (rounds: number): Promise<ImportResult[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'figures-of-record-bench-'));
  const browser = await openBrowser();
  try {
    const code = await bundle('children/dataset.js');
    const json = JSON.stringify(aidToUkraine);
    const made = (Object.keys(ways) as (keyof typeof ways)[]).map((way) => ({
      way,
      text: way === 'module' ? code : json,
      path: join(folder, way === 'module' ? 'data.mjs' : 'data.json'),
      node: [] as Time[],
      chromium: [] as Time[],
    }));
    for (const { path, text } of made) await writeFile(path, text);
    for (let round = 1; round <= rounds; round++) {
      say(`importing a dataset, round ${round} of ${rounds}`);
      for (const each of made) {
        each.node.push({ calm: await calm(), ...(await child<{ ms: number }>('import.mjs', [each.way, each.path])) });
        each.chromium.push({ calm: await calm(), ms: await inPage(browser, each.way, each.text) });
      }
    }
    return made.map(({ way, text, node, chromium }) => ({
      ...{ way, bytes: bytesOf([text]) },
      ...{ node: spreadIn(node), chromium: spreadIn(chromium) },
    }));
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
};
