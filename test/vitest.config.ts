import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { limits } from './limits.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const project = (name: string, more: object = {}): object => ({
  root,
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    environment: 'node',
    testTimeout: limits.test,
    hookTimeout: limits.test,
    expect: { poll: { timeout: limits.wait } },
    ...more,
  },
});

const config: ViteUserConfig = defineConfig({
  root,
  test: {
    // A committed copy that is missing is an error, not an invitation to write it; `--update` writes.
    update: 'none',
    // By default one core stays idle, which on two cores is half the machine.
    maxWorkers: '100%',
    projects: [
      // Plain functions of plain values need no world of their own a file, which costs more than the tests do.
      project('unit', { isolate: false }),
      project('datasets', { isolate: false }),
      // The published tarball is packed and installed once for all of these.
      project('package', { globalSetup: 'test/package/support/consumer.setup.ts' }),
    ],
  },
});
export default config;
