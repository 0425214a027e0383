import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { contextOptions } from '../chromium.js';
import { limits } from '../limits.js';
import { findProgram } from './program.js';

/** Firefox over WebDriver BiDi, which it speaks by itself. */
export const firefox = () => {
  const executablePath = findProgram(['firefox-esr', 'firefox'], 'Install Firefox: apt-get install firefox-esr.');
  return {
    browser: chromeLauncher({
      puppeteer,
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
