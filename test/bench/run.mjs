// npm run bench: TypeScript, which vite runs without a build. It closes the runner after the import, so all happens in it.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

await runnerImport(fileURLToPath(new URL('start.ts', import.meta.url)), { logLevel: 'error' });
