import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { type Bundle, bundle } from './bundle.js';
import { type Case, cases } from './cases.js';
import { type Options, optionsFrom } from './options.js';
import { measure, openBrowser, type PageMeasures, profile } from './page.js';
import { peers } from './peers.js';
import { calmOnes, type Spread, spreadOf } from './statistics.js';
import { tableOf } from './table.js';

export type Measures = Record<string, Spread>;

export interface PeerResult {
  peer: string;
  bytes: Bundle['bytes'];
  normal: Measures;
  slow?: Measures;
}

const summarise = (pages: PageMeasures[]): Measures => {
  const kept = calmOnes(pages);
  const names = Object.keys(kept[0]!).filter((name) => name !== 'calm') as (keyof Omit<PageMeasures, 'calm'>)[];
  return Object.fromEntries(names.map((name) => [name, spreadOf(kept.map((page) => page[name]!))]));
};

const say = (text: string): void => void process.stderr.write(text);

const measureCase = async (browser: Browser, each: Case, options: Options): Promise<PeerResult[]> => {
  const chosen = peers.filter(({ id }) => !options.peers || options.peers.includes(id));
  const runs = await Promise.all(
    chosen.map(async ({ id }) => ({
      id,
      bundle: await bundle(id),
      normal: [] as PageMeasures[],
      slow: [] as PageMeasures[],
    })),
  );
  const speeds = [
    { name: 'normal', slowdown: 1, rounds: options.rounds },
    { name: 'slow', slowdown: 4, rounds: options.slowRounds },
  ] as const;
  for (const { name, slowdown, rounds } of speeds) {
    // Peer by peer, so that a slow spell of the machine falls on all alike. The first round warms up and is thrown away.
    for (let round = rounds ? 0 : 1; round <= rounds; round++) {
      say(`\r${each.id} ${name} ${round}/${rounds} `);
      for (const run of runs) {
        const shoot =
          options.pictures && name === 'normal' && round === 0
            ? async (png: Buffer): Promise<void> => {
                await mkdir(options.pictures!, { recursive: true });
                await writeFile(join(options.pictures!, `${each.id}-${run.id}.png`), png);
              }
            : undefined;
        const page = await measure(browser, each, run.bundle.code, slowdown, shoot);
        if (round > 0) run[name].push(page);
      }
    }
  }
  say('\r');
  return runs.map(({ id, bundle: { bytes }, normal, slow }) => ({
    peer: id,
    bytes,
    normal: summarise(normal),
    ...(slow.length && { slow: summarise(slow) }),
  }));
};

/** Writes where the time of each peer goes, to be opened in DevTools. */
const profileCase = async (
  browser: Browser,
  each: Case,
  { peers: wanted, profile: folder = '' }: Options,
): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const { id } of peers.filter((peer) => !wanted || wanted.includes(peer.id))) {
    const made = await profile(browser, each, (await bundle(id, false)).code);
    for (const [what, content] of Object.entries(made))
      await writeFile(join(folder, `${each.id}-${id}-${what}.cpuprofile`), JSON.stringify(content));
  }
};

/** Measures what the command line asks for. */
export const main = async (argv: readonly string[]): Promise<void> => {
  const options = optionsFrom(argv);
  for (const each of cases.filter(({ id }) => options.cases.includes(id))) {
    const browser = await openBrowser();
    try {
      if (options.profile) {
        await profileCase(browser, each, options);
        continue;
      }
      const results = await measureCase(browser, each, options);
      console.log(`\n${each.id}: ${each.title}\n\n${tableOf(results)}`);
    } finally {
      await browser.close();
    }
  }
};
