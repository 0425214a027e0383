import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { npm } from '../npm.js';
import { openBrowser } from '../package/support/browser.js';
import { articles } from './articles.js';
import { type Run, runner } from './child.js';
import { type Copy, copyOf, stateOf } from './copy.js';
import { inventions } from './invention.js';
import { type Registry, startRegistry } from './registry.js';
import { releases } from './releases.js';
import { stepper } from './stage.js';

const here = import.meta.dirname;
const root = join(here, '../..');

/** Installs the registry's program unless its lock file is already followed. */
const install = async (run: Run): Promise<string> => {
  const [done, lock] = [join(here, 'node_modules/.package-lock.json'), join(here, 'package-lock.json')];
  if (existsSync(done) && (await stat(done)).mtimeMs >= (await stat(lock)).mtimeMs) return 'installed before';
  await run([...npm, 'ci', '--no-audit', '--no-fund'], { cwd: here });
  return 'installed by npm ci';
};

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false,
  );

/** Runs every step, and puts away all that it made, however it ends. @returns the exit code */
export const rehearse = async (): Promise<number> => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const stop = (name: NodeJS.Signals): void => stopping.abort(new Error(`stopped by ${name}`));
  const signals: NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const name of signals) process.on(name, stop);
  // The registry runs in this process: what it throws must not end us before all is put away.
  const fail = (error: unknown): void => stopping.abort(error);
  process.on('uncaughtException', fail);

  const run = runner(signal);
  const step = stepper(signal);
  const start = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'figures-of-record-rehearsal-'));
  const open: { browser?: Browser; registry?: Registry } = {};
  let [code, before] = [0, ''];
  try {
    before = await stateOf(root, run);
    await step('verdaccio', () => install(run));
    let copy: Copy | undefined;
    await step('a copy of the working tree, uncommitted changes among it', async () => {
      copy = await copyOf(root, join(folder, 'copy'), run);
      return (await copy.git('ls-files')).trim().split('\n').length + ' files';
    });
    await step('npm ci in the copy', async () => {
      await run([...npm, 'ci', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: copy!.folder });
      return 'as the release workflow does';
    });
    await step('a registry on this machine', async () => {
      const upstream = (await run([...npm, 'config', 'get', 'registry'], { cwd: root })).trim();
      open.registry = await startRegistry(join(folder, 'registry'), upstream);
      return `${open.registry.address}, every other package from ${upstream}`;
    });
    const stage = { folder, step, run, registry: open.registry!, copy: copy! };
    const versions = await releases(stage);
    // Playwright would end the process at a signal, with everything still lying about.
    const browser = await openBrowser({ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
    open.browser = browser;
    signal.addEventListener('abort', () => void browser.close());
    const { first, latest } = await inventions();
    await articles(stage, browser, { first, pinned: latest }, versions);
  } catch (error) {
    code = 1;
    console.error(signal.aborted ? `\n${String(signal.reason)}` : error);
  } finally {
    await open.browser?.close();
    open.registry?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  // Also after a Ctrl-C: what it leaves behind is part of what is rehearsed.
  try {
    assert.equal(await stateOf(root, runner(new AbortController().signal)), before, 'the working tree');
    assert.ok(!existsSync(folder), `${folder} is gone`);
    assert.ok(!open.registry || !(await answers(open.registry.address)), 'nothing listens any more');
  } catch (error) {
    code = 1;
    console.error(error);
  }
  for (const name of signals) process.off(name, stop);
  process.off('uncaughtException', fail);
  console.log(
    `${code ? 'FAIL' : 'ok  '} ${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  in all${code ? '' : '; nothing left behind, nothing changed'}`,
  );
  return code;
};
