// Tries the elements with what nobody thought of, for as long as asked: npm run fuzz -- --minutes 5 --seed 42
import { parseArgs } from 'node:util';
import { startTestRunner } from '@web/test-runner';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string' }, path: { type: 'string' } },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error(
    'usage: npm run fuzz -- [--minutes <number above 0>] [--seed <whole number>] [--path <from a failure>]',
  );
  process.exit(2);
}
console.log(`fuzz: ${minutes} min, seed ${seed}`);

// Read by the configuration, and by the page through fuzz-commands.js.
Object.assign(process.env, { FUZZ_MINUTES: minutes, FUZZ_SEED: seed, ...(values.path && { FUZZ_PATH: values.path }) });
const { default: config } = await import('./web-test-runner.config.js');
await startTestRunner({
  config: { ...config, files: ['test/browser/fuzz.test.ts'], watch: false },
  readCliArgs: false,
  readFileConfig: false,
});
