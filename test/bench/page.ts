import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { contextOptions, findChromium, launchArgs } from '../chromium.js';
import { limits } from '../limits.js';
import type { Bundle, Files } from './bundle.js';
import { calm } from './calm.js';
import type { Case } from './cases.js';

/** What stage.js puts into a page. */
interface Stage {
  prepare: (what: object) => void;
  draw: (address?: string) => Promise<{ script: number; paint: number }>;
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
  /** From just before the import until everything is drawn, and until the second frame after that. */
  script: number;
  paint: number;
  /** Sum of all layout shifts, the boxes being reserved. */
  shift: number;
  /** Tasks of more than 50 ms, and the longest of them. */
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
  chromium.launch({ executablePath: await findChromium(), args: launchArgs, timeout: limits.start });

const html = '<!doctype html><meta charset="utf-8"><title>bench</title><body style="margin:8px;font:14px sans-serif">';
const typeOf = (name: string): string => (name.endsWith('.json') ? 'application/json' : 'text/javascript');

/**
 * Opens a page in a process of its own, without a network: it finds the files given and nothing else.
 * @param work gets the page and the names of the files that it has asked for so far
 * @throws Error where a script of the page threw
 */
export const visit = async <T>(
  browser: Browser,
  files: Record<string, string>,
  work: (page: Page, asked: Set<string>) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext({ ...contextOptions, viewport: { width: 1200, height: 1100 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(limits.wait);
    const asked = new Set<string>();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route('**/*', async (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (name) asked.add(name);
      const body = name ? files[name] : html;
      if (body === undefined) await route.fulfill({ status: 404 });
      else await route.fulfill({ body, contentType: `${name ? typeOf(name) : 'text/html'}; charset=utf-8` });
    });
    await page.goto('http://bench.invalid/');
    const result = await work(page, asked);
    if (errors.length) throw new Error(`The page threw: ${errors.join('; ')}`);
    return result;
  } finally {
    await context.close();
  }
};

/** A page with the boxes in it, and the code in memory where it is one module. */
const staged = <T>(
  browser: Browser,
  { data, updates, columns, height }: Case,
  { code, files }: Files & Partial<Bundle>,
  work: (page: Page, session: CDPSession, asked: Set<string>) => Promise<T>,
): Promise<T> =>
  visit(browser, files, async (page, asked) => {
    await page.addScriptTag({ path: join(import.meta.dirname, 'stage.js') });
    const { width } = data.charts[0]!;
    await page.evaluate((what) => window.stage.prepare(what), { code, data, updates, columns, height, width });
    return work(page, await page.context().newCDPSession(page), asked);
  });

/**
 * Draws one case with one bundle, and redraws it where the case has updates.
 * @param slowdown how many times slower the CPU shall seem
 */
export const measure = (browser: Browser, each: Case, bundle: Bundle, slowdown: number): Promise<PageMeasures> =>
  staged(browser, each, bundle, async (page, session) => {
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const heapBefore = await heapOf(session);
    if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const quiet = await calm();

    const before = await metricsOf(session);
    const { script, paint } = await page.evaluate(() => window.stage.draw());
    const after = await metricsOf(session);
    const counts = await page.evaluate(() => window.stage.count());
    const heap = (await heapOf(session)) - heapBefore;

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

/** Draws from files as a server sends them. @returns those the page asked for until the picture stood, and the picture as PNG */
export const drawn = (browser: Browser, each: Case, files: Files): Promise<{ asked: string[]; picture: Buffer }> =>
  staged(browser, each, files, async (page, _session, asked) => {
    await page.evaluate((address) => window.stage.draw(address), `/${files.entry}`);
    return { asked: [...asked], picture: await page.screenshot({ fullPage: true }) };
  });

/** CPU profiles of drawing and of redrawing, as Chromium's DevTools open them. */
export const profile = (browser: Browser, each: Case, bundle: Bundle): Promise<{ draw: object; update?: object }> =>
  staged(browser, each, bundle, async (page, session) => {
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
