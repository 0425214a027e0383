import assert from 'node:assert/strict';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import manifest from '../../package.json' with { type: 'json' };
import type { File } from '../package/support/browser.js';
import { builtPage, compiler, resolutions } from '../package/support/project.js';
import { articleModule, articlePage, type Cited } from './article.js';
import { type Consumer, newConsumer } from './consumer.js';
import { assertSame, correctionsIn, type Reading, readingOf } from './reading.js';
import { holdsIntegrity } from './release.js';
import type { Stage } from './stage.js';

const { name } = manifest;

/** What the article shows under one version. */
interface Expected {
  number: string;
  /** In the figure that follows the latest vintage. */
  free: RegExp;
  /** Corrections that the pinned figure tells of. */
  corrections: number;
}

/** A version as somebody has it installed, and what the article reads like with it. */
interface Taken {
  dropIn: File;
  reading: Reading;
}

const moduleScript = '<script type="module" src="./main.ts"></script>';

/** A new project takes a version up: it installs, compiles and builds, and the article reads as expected. */
const take = async (
  { folder, step, run, registry }: Stage,
  browser: Browser,
  cited: Cited,
  expected: Expected,
): Promise<Taken> => {
  const { number, free, corrections } = expected;
  const taken: Partial<Taken> = {};
  let consumer: Consumer | undefined;
  await step(`${number} in a new project: npm install ${name}@${number}`, async () => {
    consumer = await newConsumer(join(folder, `consumer-${number}`), [`${name}@${number}`], registry, run);
    assert.equal((JSON.parse(await consumer.installed(`${name}/package.json`)) as { version: string }).version, number);
    taken.dropIn = {
      body: await consumer.installed(`${name}/drop-in/figures.js`),
      type: 'text/javascript; charset=utf-8',
    };
    return `drop-in ${(await holdsIntegrity(consumer.installed)).slice(0, 20)}…, as its integrity.json says`;
  });
  const cwd = consumer!.folder;
  await step(`${number} in a new project: tsc`, async () => {
    await cp(join(import.meta.dirname, '../package/consumer/page.ts'), join(cwd, 'page.ts'));
    await writeFile(join(cwd, 'main.ts'), articleModule(name, cited));
    for (const resolution of resolutions)
      await run([process.execPath, ...(await compiler(cwd, resolution, ['page.ts', 'main.ts']))], { cwd });
    return `compiles with ${resolutions.join(' and ')}`;
  });
  await step(`${number} in a new project: Vite, Chromium`, async () => {
    await writeFile(join(cwd, 'index.html'), articlePage(cited, moduleScript));
    const reading = await readingOf(browser, await builtPage(cwd));
    const { figures, warnings } = reading;
    assert.deepEqual(warnings, []);
    assert.match(figures.free.text, free);
    assert.equal(correctionsIn(figures.pinned).length, corrections, figures.pinned.beside.join('\n'));
    taken.reading = reading;
    return `without a pin ${free.exec(figures.free.text)?.[0] ?? ''}, pinned ${figures.sentence.text}; ${correctionsIn(figures.pinned)[0] ?? 'no correction'}`;
  });
  return taken as Taken;
};

/** Two versions on one page: the pinned figures read as before, and the second version says once that it came second. */
const together = async ({ step }: Stage, what: string, before: Reading, read: () => Promise<Reading>): Promise<void> =>
  step(what, async () => {
    const reading = await read();
    assertSame(reading, before);
    assert.equal(correctionsIn(reading.figures.pinned).length, 1, reading.figures.pinned.beside.join('\n'));
    assert.match(reading.figures.free.text, /1\.25 million/);
    assert.equal(reading.warnings.length, 1, `one warning:\n${reading.warnings.join('\n')}`);
    return `all drawn; ${reading.warnings[0]!}`;
  });

/** Takes up the three versions one by one, then the first and the last together. */
export const articles = async (
  stage: Stage,
  browser: Browser,
  cited: Cited,
  versions: [string, string, string],
): Promise<void> => {
  const [pending, patch, minor] = versions;
  const { folder, step, run, registry } = stage;
  const first = await take(stage, browser, cited, { number: pending, free: /1 million/, corrections: 0 });
  const second = await take(stage, browser, cited, { number: patch, free: /995 thousand/, corrections: 1 });
  const third = await take(stage, browser, cited, { number: minor, free: /1\.25 million/, corrections: 1 });

  await step('what an article has pinned', () => {
    for (const { reading } of [second, third]) assertSame(reading, first.reading);
    return Promise.resolve(`reads word for word the same under ${versions.join(', ')}`);
  });

  for (const [one, other] of [
    [pending, minor],
    [minor, pending],
  ])
    await together(stage, `the drop-in files of ${one!} and then ${other!} on one page`, first.reading, () => {
      const head = [one, other].map((number) => `<script src="/${number!}.js" defer></script>`).join('');
      const scripts = { [`/${pending}.js`]: first.dropIn, [`/${minor}.js`]: third.dropIn };
      return readingOf(browser, { '/': { body: articlePage(cited, head) }, ...scripts });
    });

  await together(
    stage,
    `modules of ${pending} and ${minor} on one page, installed as aliases`,
    first.reading,
    async () => {
      const aliases = { early: pending, late: minor };
      const packages = Object.entries(aliases).map(([alias, number]) => `${alias}@npm:${name}@${number}`);
      const { folder: cwd } = await newConsumer(join(folder, 'consumer-of-both'), packages, registry, run);
      for (const alias of Object.keys(aliases)) await writeFile(join(cwd, `${alias}.ts`), articleModule(alias, cited));
      await writeFile(
        join(cwd, 'main.ts'),
        Object.keys(aliases)
          .map((alias) => `import './${alias}.js';\n`)
          .join(''),
      );
      await writeFile(join(cwd, 'index.html'), articlePage(cited, moduleScript));
      return readingOf(browser, await builtPage(cwd));
    },
  );
};
