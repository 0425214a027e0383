import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { limits } from '../limits.js';
import { findProgram } from './program.js';

const remedy = 'Install WebKitGTK and a screen for it: apt-get install webkit2gtk-driver xvfb.';

/** Starts a program that ends with this one. */
const start = (program, args, options = {}) => {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore'], ...options });
  process.on('exit', () => child.kill());
  // Ended from outside, Node would leave it behind.
  process.once('SIGTERM', () => process.exit(143));
  return child;
};

/** A screen that nobody sees, on whichever display is free. */
const startScreen = async () => {
  const args = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'];
  const screen = start(findProgram(['Xvfb'], remedy), args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await new Promise((done, fail) => {
    screen.stdio[3].once('data', (data) => done(String(data).trim()));
    screen.once('exit', (code) => fail(new Error(`Xvfb ended with ${code} before it had a display.`)));
  });
  return `:${display}`;
};

const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const answers = async (port) => {
  const end = Date.now() + limits.start;
  while (Date.now() < end) {
    const response = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (response?.ok) return;
    await setTimeout(50);
  }
  throw new Error(`WebKitWebDriver does not answer on port ${port}.`);
};

/** Settings under which the bar of the browser takes next to no room: it would keep the window wider than a phone. */
const settings = () => {
  const folder = mkdtempSync(join(tmpdir(), 'figures-of-record-webkit-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'gtk-3.0'));
  const style = '* { font-size: 1px; min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0 }';
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), style);
  return folder;
};

const sizeWindow = async (driver, { width, height }) => {
  // Once more where the window had to be laid out anew.
  for (let i = 0; i < 3; i++) {
    const [innerWidth, innerHeight] = await driver.execute('return [innerWidth, innerHeight]');
    if (width === innerWidth && height === innerHeight) return;
    const frame = await driver.getWindowRect();
    await driver.setWindowRect(null, null, frame.width + width - innerWidth, frame.height + height - innerHeight);
  }
};

/** What test/browser/support/engine.ts asks for: a page of a size, where the driver knows windows alone, and keys pressed together. */
const windowCommands = (launcher) => ({
  name: 'window-commands',
  async executeCommand({ command, payload, session }) {
    if (session.browser !== launcher) return undefined;
    if (command === 'size-window') await sizeWindow(launcher.driver, payload);
    else if (command === 'press-keys') await launcher.driver.keys(payload);
    else return undefined;
    return true;
  },
});

/** WebKitGTK’s own browser, driven as WebDriver has it, on a screen of its own. */
export const webkit = async () => {
  const driver = findProgram(['WebKitWebDriver'], remedy);
  const display = await startScreen();
  const port = await freePort();
  start(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      XDG_CONFIG_HOME: settings(),
      TZ: 'UTC',
      LANG: 'en_US.UTF-8',
      LANGUAGE: 'en_US',
    },
  });
  await answers(port);
  const browser = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    connectionRetryTimeout: limits.start,
    capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true },
  });
  return { browser, plugins: [windowCommands(browser)] };
};
