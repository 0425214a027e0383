import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { type Bundle, bytesOf, joined, split } from './bundle.js';
import type { Case } from './cases.js';
import type { Options } from './options.js';
import { drawn, measure, openBrowser, type PageMeasures, profile } from './page.js';
import { type Peer, peers } from './peers.js';
import { say } from './progress.js';
import type { Bytes, CaseResult, Measures } from './results.js';
import { calmOnes, spreadOf } from './statistics.js';

/** One peer in one case, while its pages are opened. */
interface Run {
  peer: Peer;
  bundle: Bundle;
  bytes: Bytes;
  normal: PageMeasures[];
  slow: PageMeasures[];
}

/** How many times slower the CPU seems. */
const speeds = { normal: 1, slow: 4 };

const chosen = ({ peers: wanted }: Options): Peer[] => peers.filter(({ id }) => !wanted || wanted.includes(id));

/** An adapter's code for a case, what a first page asked for of it, and the picture there. */
interface First {
  bundle: Bundle;
  asked: string[];
  picture: Buffer;
}

/** An adapter leaves out the modules that the case does not need; what it loads of the rest, a first page tells. */
const first = async (browser: Browser, each: Case, peer: Peer, minify = true): Promise<First> => {
  const { kinds, title } = each.data.charts[0]!;
  const define = { STACKED: String(kinds.length > 0), TITLED: String(title !== '') };
  const file = `adapters/${peer.id}.js`;
  const files = await split(file, define);
  const { asked, picture } = await drawn(browser, each, files);
  return { bundle: { ...files, code: await joined(file, define, files, asked, minify) }, asked, picture };
};

const write = async (folder: string, name: string, content: string | Buffer): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), content);
};

const summarise = (pages: readonly PageMeasures[]): Measures => {
  const kept = calmOnes(pages);
  const names = Object.keys(kept[0]!).filter((name) => name !== 'calm') as (keyof Omit<PageMeasures, 'calm'>)[];
  return Object.fromEntries(names.map((name) => [name, spreadOf(kept.map((page) => page[name]!))]));
};

/** The first page of each peer is not measured. */
const begin = async (browser: Browser, each: Case, peer: Peer, { pictures }: Options): Promise<Run> => {
  const { bundle, asked, picture } = await first(browser, each, peer);
  if (pictures) await write(pictures, `${each.id}-${peer.id}.png`, picture);
  return { peer, bundle, bytes: bytesOf(asked.map((name) => bundle.files[name]!)), normal: [], slow: [] };
};

/** Draws a case with each peer, in many fresh pages. */
export const measureCase = async (each: Case, options: Options): Promise<CaseResult> => {
  const browser = await openBrowser();
  try {
    const runs: Run[] = [];
    for (const peer of chosen(options)) runs.push(await begin(browser, each, peer, options));
    for (const speed of ['normal', 'slow'] as const) {
      // Peer by peer, so that a slow spell of the machine falls on all alike.
      for (let round = 1; round <= options.rounds[speed]; round++) {
        say(`${each.title}, ${speed}, round ${round} of ${options.rounds[speed]}`);
        for (const run of runs) run[speed].push(await measure(browser, each, run.bundle, speeds[speed]));
      }
    }
    return {
      case: each.id,
      title: each.title,
      peers: runs.map(({ peer: { id, title, kind, notes }, bytes, normal, slow }) => ({
        ...{ peer: id, title, kind, notes, bytes },
        normal: summarise(normal),
        ...(slow.length && { slow: summarise(slow) }),
      })),
    };
  } finally {
    await browser.close();
  }
};

/** Writes where the time of each peer goes, with readable names, to be opened in DevTools. */
export const profileCase = async (each: Case, folder: string, options: Options): Promise<void> => {
  const browser = await openBrowser();
  try {
    for (const peer of chosen(options)) {
      const { bundle } = await first(browser, each, peer, false);
      const profiles = await profile(browser, each, bundle);
      for (const [what, content] of Object.entries(profiles))
        await write(folder, `${each.id}-${peer.id}-${what}.cpuprofile`, JSON.stringify(content));
    }
  } finally {
    await browser.close();
  }
};
