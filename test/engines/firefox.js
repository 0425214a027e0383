import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { contextOptions } from '../chromium.js';
import { limits } from '../limits.js';
import { findProgram } from './program.js';

/** Sets the size of a page alone where Firefox does not know yet how to turn one, as none before 147 does. */
const sizePage = (page) => {
  const setViewport = page.setViewport.bind(page);
  page.setViewport = async (viewport) => {
    try {
      await setViewport(viewport);
    } catch (error) {
      if (!/setScreenOrientationOverride\): unknown command/.test(error.message)) throw error;
      const { width, height } = viewport;
      // Sent together with what failed, and done when the page has its size.
      const sized = (wanted) => globalThis.innerWidth === wanted.width && globalThis.innerHeight === wanted.height;
      await page.waitForFunction(sized, { timeout: limits.wait }, { width, height });
    }
  };
  return page;
};

/** Firefox over WebDriver BiDi, which it speaks by itself. */
export const firefox = () => {
  const executablePath = findProgram(['firefox-esr', 'firefox'], 'Install Firefox: apt-get install firefox-esr.');
  return {
    browser: chromeLauncher({
      puppeteer,
      createPage: async ({ context }) => sizePage(await context.newPage()),
      launchOptions: {
        browser: 'firefox',
        executablePath,
        headless: true,
        timeout: limits.start,
        protocolTimeout: limits.file,
        defaultViewport: contextOptions.viewport,
        extraPrefsFirefox: { 'intl.accept_languages': 'en-US', 'ui.prefersReducedMotion': 1 },
      },
    }),
    plugins: [],
  };
};
