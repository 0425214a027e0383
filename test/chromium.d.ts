import type { BrowserContextOptions } from 'playwright';

export const launchArgs: string[];
export const contextOptions: BrowserContextOptions;
export const findChromium: () => Promise<string>;
