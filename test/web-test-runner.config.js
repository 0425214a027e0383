import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { contextOptions, findChromium, launchArgs } from './chromium.js';

const testsOf = ({ tests = [], suites = [] }) => [...tests, ...suites.flatMap(testsOf)];

/** Writes `{ passed, failed }` for test/run.mjs; a file that broke before its tests ran is one failure. */
const countReporter = (file) => ({
  async onTestRunFinished({ sessions }) {
    const tests = sessions.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
    const passed = tests.filter(({ passed, skipped }) => passed && !skipped).length;
    const broken = sessions.filter(
      ({ passed, testResults }) => !passed && testsOf(testResults ?? {}).every((t) => t.passed),
    );
    await writeFile(file, JSON.stringify({ passed, failed: tests.length - passed + broken.length }));
  },
});

const { COUNTS_FILE } = process.env;

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: 'test/browser/**/*.test.ts',
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 10_000 } },
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: await findChromium(), args: launchArgs },
      createBrowserContext: ({ browser }) => browser.newContext(contextOptions),
    }),
  ],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    ...(COUNTS_FILE ? [countReporter(COUNTS_FILE)] : []),
  ],
};
