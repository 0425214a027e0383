import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { runnerImport } from 'vite';
import { fuzzCommands } from './fuzz-commands.js';
import { limits } from './limits.js';
import { slowFiles } from './slow-files.js';

const testsOf = ({ tests = [], suites = [] }) => [...tests, ...suites.flatMap(testsOf)];

/** Writes `{ passed, failed, skipped }` for test/run.mjs; a file that broke before its tests ran is one failure. */
const countReporter = (file) => ({
  async onTestRunFinished({ sessions }) {
    const results = sessions.map(({ passed, testResults }) => ({ passed, tests: testsOf(testResults ?? {}) }));
    const tests = results.flatMap((session) => session.tests);
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    const broken = results.filter(({ passed, tests }) => !passed && tests.every((t) => t.passed || t.skipped)).length;
    const skipped = tests.filter((test) => test.skipped).length;
    const counts = { passed: tests.length - failed - skipped, failed: failed + broken, skipped };
    await writeFile(file, JSON.stringify(counts));
  },
});

const build = fileURLToPath(new URL('../src/build/minify-literals.ts', import.meta.url));
const {
  module: { shrinkLiterals },
} = await runnerImport(build, { configFile: false });

/** Templates without the white space of their layout, as the build takes it out. */
const shrinkWidgets = () => ({
  name: 'shrink-widgets',
  transform: ({ path, body }) => (/\/widgets\/.*\.ts$/.test(path) ? { body: shrinkLiterals(body) } : undefined),
});

const { COUNTS_FILE, FUZZ_MINUTES } = process.env;
// A fuzz run on demand lasts as long as it is asked to.
const fuzzing = Number(FUZZ_MINUTES ?? 0) * 60_000;

/** The tests that run in a browser, whichever it is: what they are, how they are served, how long they may take. */
export const suite = {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: 'test/browser/**/*.test.ts',
  nodeResolve: { exportConditions: ['production', 'default'] },
  browserStartTimeout: limits.start,
  testsStartTimeout: limits.start,
  testsFinishTimeout: limits.file + 2 * fuzzing,
  testFramework: { config: { timeout: limits.test } },
  middleware: [slowFiles()],
  plugins: [
    fuzzCommands(),
    shrinkWidgets(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    ...(COUNTS_FILE ? [countReporter(COUNTS_FILE)] : []),
  ],
};
