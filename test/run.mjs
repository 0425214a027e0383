// Runs every stage in a process of its own and ends with one plain line: N passed, N failed.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './npm.js';

// Stages without a report count as one check. Lanes run beside one another: those of the first turn use one core each,
// as long as one another, and linting is silent while all is well.
const types = { script: 'types' };
const code = { script: 'lint:code' };
const format = { script: 'lint:format' };
const build = { script: 'build' };
const unit = { script: 'test:unit', report: 'vitest' };
const datasets = { script: 'test:datasets', report: 'vitest' };
const browser = { script: 'test:browser', report: 'counts' };
const packed = { script: 'test:package', report: 'vitest' };
const turns = [[[code], [types, format, build, datasets]], [[unit, browser, packed]]];

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = await mkdtemp(join(tmpdir(), 'figures-of-record-'));

const run = (script, args, env) =>
  new Promise((done) => {
    const [program, ...first] = npm;
    spawn(program, [...first, 'run', '--silent', script, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    })
      .on('error', () => done(1))
      .on('exit', (code) => done(code ?? 1));
  });

// A file that broke before its tests ran has no failed test of its own, yet failed.
const broken = ({ status, assertionResults }) =>
  status === 'failed' && !assertionResults.some((test) => test.status === 'failed');

const counts = {
  counts: (report) => report,
  vitest: ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) => ({
    passed: numPassedTests,
    failed: numFailedTests + testResults.filter(broken).length,
    skipped: numPendingTests + numTodoTests,
  }),
};

const runStage = async ({ script, report }) => {
  const file = join(reports, `${script.replace(':', '-')}.json`);
  const args = report === 'vitest' ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [];
  const code = await run(script, args, { COUNTS_FILE: file });
  if (!report) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const { passed, failed, skipped } = text ? counts[report](JSON.parse(text)) : { passed: 0, failed: 0 };
  // A stage that crashed, or ran nothing, failed.
  return { passed, failed: failed || (code === 0 && passed > 0 ? 0 : 1), skipped };
};

const total = { passed: 0, failed: 0 };
const summary = [];
const runLane = async (lane) => {
  for (const stage of lane) {
    console.log(`\n== ${stage.script}`);
    const start = Date.now();
    const { passed, failed, skipped } = await runStage(stage);
    total.passed += passed;
    total.failed += failed;
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    const counted = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
    summary.push(`${failed ? 'FAIL' : 'ok  '} ${stage.script.padEnd(14)} ${counted} (${seconds} s)`);
  }
};
for (const lanes of turns) await Promise.all(lanes.map(runLane));
await rm(reports, { recursive: true, force: true });

console.log(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
