import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { aidToUkraine } from '../../datasets/aid-to-ukraine/2026-04-30.js';
import { bundle, bytesOf } from './bundle.js';
import { calm } from './calm.js';
import { child } from './child.js';
import { openBrowser, visit } from './page.js';
import { say } from './progress.js';
import type { CheckResult } from './results.js';
import { calmOnes, type Spread, spreadOf } from './statistics.js';

const checkers = [
  { id: 'by-hand', title: 'written by hand' },
  { id: 'page-check-alone', title: 'page check, without its messages' },
  { id: 'page-check', title: 'page check' },
  { id: 'valibot', title: 'valibot' },
  { id: 'zod', title: 'zod' },
  { id: 'schema', title: 'figures-of-record/schema, which is zod' },
];

/** Real rows, over and over, each with an id of its own. */
export const rowsOf = (count: number): object => {
  const { observations } = aidToUkraine;
  return {
    observations: Array.from({ length: count }, (_, i) => {
      const row = observations[i % observations.length]!;
      return { ...row, id: `${row.id}-${i}` };
    }),
  };
};

interface Times {
  /** Begun while the rest of the machine was quiet. */
  calm: boolean;
  load: number;
  cold: number;
  warm: number;
  parse: number;
}

const inPage = (
  browser: Browser,
  code: string,
  text: string,
  timer: Record<string, string>,
): Promise<Omit<Times, 'calm'>> =>
  visit(browser, { ...timer, 'check.js': code, 'rows.json': text }, (page) =>
    // In words, because nothing here may be rewritten on its way into the page.
    page.evaluate<Omit<Times, 'calm'>>(`(async () => {
      const { timeCheck } = await import('/time-check.js');
      const text = await (await fetch('/rows.json')).text();
      const code = await (await fetch('/check.js')).text();
      const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
      return timeCheck(() => import(address), text);
    })()`),
  );

/** Checks rows with each checker, each time in a fresh process and in a fresh page. */
export const measureChecks = async (counts: readonly number[], most: number): Promise<CheckResult[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'figures-of-record-bench-'));
  const browser = await openBrowser();
  try {
    const own = ['time-check.js', 'clock.js'].map(async (name) => [
      name,
      await readFile(join(import.meta.dirname, 'children', name), 'utf8'),
    ]);
    const timer = Object.fromEntries(await Promise.all(own)) as Record<string, string>;
    const made = await Promise.all(
      checkers.map(async ({ id, title }) => {
        const code = await bundle(`checks/${id}.js`);
        const path = join(folder, `${id}.mjs`);
        await writeFile(path, code);
        return { id, title, code, path, runs: [] as CheckResult['runs'] };
      }),
    );
    for (const rows of counts) {
      const text = JSON.stringify(rowsOf(rows));
      const data = join(folder, `${rows}.json`);
      await writeFile(data, text);
      // So many take long enough to repeat themselves.
      const rounds = rows > 50_000 ? Math.min(most, 3) : most;
      const seen = made.map(() => ({ Node: [] as Times[], Chromium: [] as Times[] }));
      for (let round = 1; round <= rounds; round++) {
        say(`checking ${rows} rows, round ${round} of ${rounds}`);
        for (const [i, { path, code }] of made.entries()) {
          const { Node, Chromium } = seen[i]!;
          Node.push({ calm: await calm(), ...(await child<Omit<Times, 'calm'>>('check.mjs', [path, data])) });
          Chromium.push({ calm: await calm(), ...(await inPage(browser, code, text, timer)) });
        }
      }
      for (const [i, { runs }] of made.entries())
        for (const where of ['Node', 'Chromium'] as const) {
          const spread = (name: Exclude<keyof Times, 'calm'>): Spread =>
            spreadOf(calmOnes(seen[i]![where], 3).map((times) => times[name]));
          runs.push({
            ...{ where, rows },
            ...{ load: spread('load'), cold: spread('cold'), warm: spread('warm'), parse: spread('parse') },
          });
        }
    }
    return made.map(({ id, title, code, runs }) => ({ checker: id, title, bytes: bytesOf([code]), runs }));
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
};
