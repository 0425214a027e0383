import { playwrightLauncher } from '@web/test-runner-playwright';
import { suite } from './browser-suite.js';
import { contextOptions, findChromium, launchArgs } from './chromium.js';
import { limits } from './limits.js';

export default {
  ...suite,
  concurrency: 2,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await findChromium(), args: launchArgs, timeout: limits.start },
      createBrowserContext: ({ browser }) => browser.newContext(contextOptions),
    }),
  ],
};
