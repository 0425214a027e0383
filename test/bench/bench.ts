import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cases } from './cases.js';
import { measureChecks } from './checking.js';
import { measureCase, profileCase } from './drawing.js';
import { measureImports } from './importing.js';
import { installPeers } from './install.js';
import { machineOf, versionsOf } from './machine.js';
import { type Options, optionsFrom } from './options.js';
import { peers } from './peers.js';
import { say } from './progress.js';
import { measureRendering } from './rendering.js';
import type { CaseResult, Results } from './results.js';
import { siteData } from './site-data.js';
import { sitePage } from './site-page.js';
import { report } from './table.js';

const needsPeers = ({ parts, peers: wanted }: Options): boolean =>
  parts.length > 1 || parts[0] !== 'drawing' || peers.some(({ id, bare }) => !bare && (wanted?.includes(id) ?? true));

const run = async (options: Options): Promise<Results> => {
  const { parts, quick, rounds } = options;
  const drawing: CaseResult[] = [];
  if (parts.includes('drawing'))
    for (const each of cases.filter(({ id }) => options.cases.includes(id)))
      drawing.push(await measureCase(each, options));
  const counts = quick ? [100, 10_000] : [100, 10_000, 100_000];
  const results = {
    date: new Date().toISOString().slice(0, 10),
    ...{ quick, rounds },
    machine: await machineOf(),
    versions: await versionsOf(),
    drawing,
    checking: parts.includes('checking') ? await measureChecks(counts, quick ? 1 : 5) : [],
    importing: parts.includes('importing') ? await measureImports(quick ? 3 : 9) : [],
    rendering: parts.includes('rendering') ? await measureRendering() : [],
  };
  say('');
  return results;
};

/** Puts a run before the readers of the examples. */
const publish = async (results: Results): Promise<void> => {
  const examples = join(import.meta.dirname, '../../examples');
  await writeFile(join(examples, 'public/speed.json'), `${JSON.stringify(siteData(results), null, 1)}\n`);
  await writeFile(join(examples, 'speed/results.part.html'), sitePage(results));
};

/** What a file holds: results, or what was published of them. */
const resultsIn = async (path: string): Promise<Results> => {
  const content = JSON.parse(await readFile(path, 'utf8')) as Results | { run: Results };
  return 'run' in content ? content.run : content;
};

/** Does what the command line asks for. */
export const main = async (argv: readonly string[]): Promise<void> => {
  const known = { cases: cases.map(({ id }) => id), peers: peers.map(({ id }) => id) };
  const options = optionsFrom(argv, known);
  const { from, profile, out } = options;
  if (!from && needsPeers(options)) await installPeers();
  if (profile) {
    for (const each of cases.filter(({ id }) => options.cases.includes(id))) await profileCase(each, profile, options);
    return;
  }
  const results = from ? await resultsIn(from) : await run(options);
  console.log(report(results));
  if (out) await writeFile(out, `${JSON.stringify(results, null, 2)}\n`);
  if (options.publish) await publish(results);
};
