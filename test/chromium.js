import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isProgram, onPath } from './programs.js';

/** Switches for a closed network, a root user and pixels that repeat. */
export const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--hide-scrollbars',
];

/** One context for every test, so that no machine's own settings change a result. */
export const contextOptions = {
  deviceScaleFactor: 1,
  locale: 'en-US',
  timezoneId: 'UTC',
  viewport: { width: 800, height: 600 },
};

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

/** Where installers put it that leave the PATH alone. */
const installed = () => {
  const { HOME = '', LOCALAPPDATA = '', ProgramFiles = '', 'ProgramFiles(x86)': ProgramFiles86 = '' } = process.env;
  const folders = {
    darwin: ['/Applications', join(HOME, 'Applications')],
    win32: [ProgramFiles, ProgramFiles86, LOCALAPPDATA],
  };
  const programs = {
    darwin: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
    win32: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'],
  };
  const { platform } = process;
  return (programs[platform] ?? [])
    .flatMap((program) => folders[platform].filter(Boolean).map((folder) => join(folder, program)))
    .find(isProgram);
};

const fromNpm = async () => {
  // What it brings runs on Linux only, and would unpack itself anywhere.
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    return isProgram(path) ? path : undefined;
  } catch {
    return undefined;
  }
};

/** Path of the Chromium that tests run in: `CHROME_PATH`, else one on the PATH or in its usual place, else the one npm installed. */
export const findChromium = async () => {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  const found = named || onPath(names) || installed() || (await fromNpm());
  if (!found)
    throw new Error(
      'No Chromium found. Set CHROME_PATH to one, or install one (apt-get install chromium, or Google Chrome), or run npm ci on Linux x64, which brings @sparticuz/chromium.',
    );
  return found;
};
