import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { engine, type Engine } from './engine.js';

/** What some tests need of an engine and its driver. */
export type Capability = 'media' | 'heap' | 'anchors' | 'anchoring';

/** Firefox by its number; Debian has an older one and a newer one. */
const firefox = Number(/Firefox\/(\d+)/.exec(navigator.userAgent)?.[1]);

/** What an engine cannot do here, and why. Tests that need it are skipped there; engines.test.ts holds that it is so. */
export const incapacities: Record<Engine, Partial<Record<Capability, string>>> = {
  chromium: {},
  firefox: {
    media: 'WebDriver BiDi has no command for print or preferred motion, and none for forced colours in Firefox.',
    heap: 'Only the protocol of Chrome’s developer tools counts what a page holds on to.',
    ...(firefox < 147 && { anchors: 'Firefox places nothing at an anchor before 147: a card is in the middle.' }),
  },
  webkit: {
    media: 'WebDriver Classic has no command for media.',
    heap: 'Only the protocol of Chrome’s developer tools counts what a page holds on to.',
    anchoring: 'WebKit does not keep what is read in place when what is above it grows: nothing is deferred there.',
  },
};

/** Tries what a capability is. @throws (rejects) where the engine cannot do it */
export const tries: Record<Capability, () => Promise<void>> = {
  media: async () => {
    await emulateMedia({ media: 'print' });
    const prints = matchMedia('print').matches;
    await emulateMedia({ media: 'screen' });
    if (!prints) throw new Error('the page is not printed');
  },
  heap: async () => {
    await executeServerCommand('fuzz-heap');
  },
  anchors: () =>
    CSS.supports('anchor-name: --a') ? Promise.resolve() : Promise.reject(new Error('nothing is placed at an anchor')),
  anchoring: () =>
    CSS.supports('overflow-anchor: auto') ? Promise.resolve() : Promise.reject(new Error('no place is kept')),
};

/** Whether the engine can do what is named. */
export const can = (...needed: readonly Capability[]): boolean =>
  needed.every((each) => !(each in incapacities[engine]));

/** `it` and `describe`, where the engine can do what the tests need; elsewhere they are skipped. */
export const where = (...needed: Capability[]): { it: typeof it | typeof it.skip; describe: typeof describe } =>
  can(...needed) ? { it, describe } : { it: it.skip, describe: describe.skip as unknown as typeof describe };
