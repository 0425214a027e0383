import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const project = (name: string, more: object = {}): object => ({
  root,
  test: { name, include: [`test/${name}/**/*.test.ts`], environment: 'node', ...more },
});

const config: ViteUserConfig = defineConfig({
  root,
  test: {
    // A committed copy that is missing is an error, not an invitation to write it; `--update` writes.
    update: 'none',
    projects: [
      project('unit'),
      project('datasets'),
      // The published tarball is packed and installed once for all of these.
      project('package', {
        globalSetup: 'test/package/support/consumer.setup.ts',
        testTimeout: 60_000,
        hookTimeout: 60_000,
      }),
    ],
  },
});
export default config;
