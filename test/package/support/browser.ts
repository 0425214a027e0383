import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type LaunchOptions, type Page, chromium } from 'playwright';
import { contextOptions, findChromium, launchArgs } from '../../chromium.js';
import { limits } from '../../limits.js';

export interface File {
  body: string;
  type?: string;
  headers?: Record<string, string>;
}

/** A whole browser asks every site for an icon, which a headless one does not: to have none is no fault of a page. */
const withoutFile = (url: string): number => (url === '/favicon.ico' ? 204 : 404);

/** What happened on a page since it was opened. */
export interface Visit {
  page: Page;
  errors: string[];
  warnings: string[];
  requests: string[];
  /** Names and details of `figure-*` events and policy violations, in order. */
  events: () => Promise<string[]>;
}

declare global {
  interface Window {
    seen: string[];
  }
}

const watched = ['securitypolicyviolation', 'figure-ready', 'figure-error', 'figure-warning'];

/** @param options What else Playwright is told, such as to leave signals alone. */
export const openBrowser = async (options: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch({ executablePath: await findChromium(), args: launchArgs, timeout: limits.start, ...options });

/** Serves the files, opens `/` in a context of its own, hands it to `look`, and puts everything away. */
export const visit = async (
  browser: Browser,
  files: Record<string, File>,
  look: (visit: Visit) => Promise<void>,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<void> => {
  const server = createServer(({ url = '/' }, response) => {
    const file = files[url];
    response.writeHead(file ? 200 : withoutFile(url), {
      'content-type': file?.type ?? 'text/html; charset=utf-8',
      ...file?.headers,
    });
    response.end(file?.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const context = await browser.newContext({ ...contextOptions, ...options });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(limits.wait);
    const errors: string[] = [];
    const warnings: string[] = [];
    const requests: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
      if (message.type() === 'warning') warnings.push(message.text());
    });
    page.on('request', (request) => requests.push(request.url().replace(address, '')));
    await page.addInitScript((names: string[]) => {
      window.seen = [];
      for (const name of names)
        document.addEventListener(name, (event) => {
          const detail = event instanceof SecurityPolicyViolationEvent ? event.violatedDirective : '';
          const tag = event.target instanceof Element ? event.target.localName : '';
          window.seen.push([name, tag, detail].filter(Boolean).join(' '));
        });
    }, watched);
    await page.goto(`${address}/`);
    await look({ page, errors, warnings, requests, events: () => page.evaluate(() => window.seen) });
  } finally {
    await context.close();
    server.close();
  }
};
