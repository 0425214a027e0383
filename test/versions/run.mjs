// Runs one of the steps beside this file, which are TypeScript and load the package’s sources: `node run.mjs version`.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [step = ''] = process.argv.slice(2);
const file = fileURLToPath(new URL(`${step}.step.ts`, import.meta.url));
await runnerImport(file, { configFile: false, root: fileURLToPath(new URL('../..', import.meta.url)) });
