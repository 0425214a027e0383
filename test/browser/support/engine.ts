import { executeServerCommand, sendKeys, setViewport as sizePage } from '@web/test-runner-commands';

/** Engine that the tests run in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

const { userAgent } = navigator;

/** The engine of this page. */
export const engine: Engine = /Firefox\//.test(userAgent)
  ? 'firefox'
  : /Chrome\//.test(userAgent)
    ? 'chromium'
    : 'webkit';

/** Gives the page a width and a height, in px. */
export const setViewport = async (size: { width: number; height: number }): Promise<void> => {
  // A driver of windows knows no pages: test/engines/webkit.js sizes the window until its page fits.
  if (engine === 'webkit') await executeServerCommand('size-window', size);
  else await sizePage(size);
};

/** Presses a key, or several together: `Tab`, `Shift+Tab`. */
export const press = async (combination: string): Promise<void> => {
  if (engine === 'chromium') return sendKeys({ press: combination });
  const keys = combination.split('+').map((key) => (key === 'Space' ? ' ' : key));
  if (engine === 'webkit') {
    await executeServerCommand('press-keys', keys);
    return;
  }
  const held = keys.slice(0, -1);
  for (const down of held) await sendKeys({ down });
  await sendKeys({ press: keys.at(-1)! });
  for (const up of held) await sendKeys({ up });
};
