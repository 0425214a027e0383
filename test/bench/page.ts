import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { contextOptions, findChromium, launchArgs } from '../chromium.js';
import type { Case } from './cases.js';

/** What stage.js puts into a page. */
interface Stage {
  prepare: (what: object) => void;
  draw: () => Promise<{ script: number; paint: number }>;
  count: () => { shift: number; longTasks: number; longest: number; nodes: number };
  update: () => Promise<number[]>;
}

declare global {
  interface Window {
    stage: Stage;
  }
}

/** One fresh page. Times in milliseconds, wall time unless said otherwise. */
export interface PageMeasures {
  /** Begun while the rest of the machine was quiet. */
  calm: boolean;
  /** Main-thread CPU time from import to 120 ms after the picture stood. */
  busy: number;
  /** Parts of it; the rest is script and painting. */
  style: number;
  layout: number;
  script: number;
  paint: number;
  shift: number;
  longTasks: number;
  longest: number;
  /** Elements added, shadow roots included. */
  nodes: number;
  /** MB of JavaScript heap more than before, after a forced collection; code included, the data not. */
  heap: number;
  /** One redraw with every value and the order changed: until drawn, and main-thread CPU time. */
  updateSync?: number;
  updateBusy?: number;
}

/** Work on the machine, as a fraction of all cores over the given time. */
const load = async (ms: number): Promise<number> => {
  const read = (): { idle: number; all: number } =>
    cpus().reduce(
      (sum, { times }) => ({
        idle: sum.idle + times.idle,
        all: sum.all + Object.values(times).reduce((a, b) => a + b, 0),
      }),
      { idle: 0, all: 0 },
    );
  const before = read();
  await pause(ms);
  const after = read();
  return 1 - (after.idle - before.idle) / Math.max(1, after.all - before.all);
};

/** Waits a little for a quiet moment. @returns whether there was one */
const calm = async (): Promise<boolean> => {
  for (let i = 0; i < 4; i++) if ((await load(100)) < 0.25) return true;
  return false;
};

type Metric = 'TaskDuration' | 'LayoutDuration' | 'RecalcStyleDuration' | 'JSHeapUsedSize';

const metricsOf = async (session: CDPSession): Promise<Record<Metric, number>> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Record<Metric, number>;
};

const heapOf = async (session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage');
  return (await metricsOf(session)).JSHeapUsedSize / 1e6;
};

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), args: launchArgs });

const html = '<!doctype html><meta charset="utf-8"><title>bench</title><body style="margin:8px;font:14px sans-serif">';

/** A page of its own in a process of its own, with the boxes in it and the code in memory. */
const staged = async <T>(
  browser: Browser,
  { data, updates, columns, height }: Case,
  code: string,
  work: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext({ ...contextOptions, viewport: { width: 1200, height: 1100 } });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/*', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
    await page.goto('http://bench.invalid/');
    await page.addScriptTag({ path: join(import.meta.dirname, 'stage.js') });
    await page.evaluate((what) => window.stage.prepare(what), {
      ...{ code, data, updates, columns, height },
      width: data.charts[0]!.width,
    });
    const result = await work(page, await context.newCDPSession(page));
    if (errors.length) throw new Error(`The page threw: ${errors.join('; ')}`);
    return result;
  } finally {
    await context.close();
  }
};

/**
 * Draws one case with one bundle, and redraws it where the case has updates.
 * @param slowdown how many times slower the CPU shall seem
 * @param look called with a picture of what was drawn first
 */
export const measure = (
  browser: Browser,
  each: Case,
  code: string,
  slowdown: number,
  look?: (png: Buffer) => Promise<void>,
): Promise<PageMeasures> =>
  staged(browser, each, code, async (page, session) => {
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const heapBefore = await heapOf(session);
    if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const quiet = await calm();

    const before = await metricsOf(session);
    const { script, paint } = await page.evaluate(() => window.stage.draw());
    const after = await metricsOf(session);
    const counts = await page.evaluate(() => window.stage.count());
    const heap = (await heapOf(session)) - heapBefore;
    await look?.(await page.screenshot({ fullPage: true }));

    const spent = (name: Metric, from = before, to = after): number => (to[name] - from[name]) * 1000;
    const measures: PageMeasures = {
      calm: quiet,
      busy: spent('TaskDuration'),
      style: spent('RecalcStyleDuration'),
      layout: spent('LayoutDuration'),
      script,
      paint,
      ...counts,
      heap,
    };
    if (each.updates.length) {
      const start = await metricsOf(session);
      const times = await page.evaluate(() => window.stage.update());
      const end = await metricsOf(session);
      measures.updateSync = [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
      measures.updateBusy = spent('TaskDuration', start, end) / times.length;
    }
    return measures;
  });

/** CPU profiles of drawing and of redrawing, as Chromium's DevTools open them. */
export const profile = (browser: Browser, each: Case, code: string): Promise<{ draw: object; update?: object }> =>
  staged(browser, each, code, async (page, session) => {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 100 });
    const during = async (work: () => Promise<unknown>): Promise<object> => {
      await session.send('Profiler.start');
      await work();
      return (await session.send('Profiler.stop')).profile;
    };
    const draw = await during(() => page.evaluate(() => window.stage.draw()));
    if (!each.updates.length) return { draw };
    return { draw, update: await during(() => page.evaluate(() => window.stage.update())) };
  });
