// Rehearses a release against a registry on this machine. The steps stand in rehearsal.ts; Vite, which serves nobody here, reads it.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const { NODE_ENV } = process.env;
const reader = await createServer({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, ws: false },
});
// Vite has set it for its own serving; what is installed and built from here must not see it.
if (NODE_ENV === undefined) delete process.env.NODE_ENV;
try {
  const { rehearse } = await reader.environments.ssr.runner.import(
    fileURLToPath(new URL('rehearsal.ts', import.meta.url)),
  );
  process.exitCode = await rehearse();
} finally {
  await reader.close();
}
