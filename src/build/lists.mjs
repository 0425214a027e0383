// Writes every list of forms and datasets: `npm run lists`. The step itself is TypeScript and loads the package's sources.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

await runnerImport(fileURLToPath(new URL('lists/write.ts', import.meta.url)), {
  configFile: false,
  root: fileURLToPath(new URL('../..', import.meta.url)),
});
