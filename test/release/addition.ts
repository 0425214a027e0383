import { npm } from '../npm.js';
import type { Run } from './child.js';
import type { Copy } from './copy.js';
import { type Invention, subject } from './invention.js';

const folder = `datasets/${subject.dataset}`;

/** Writes a vintage into the sources as CONTRIBUTING says: its two files, then the lists by their command. */
export const addVintage = async (
  copy: Pick<Copy, 'folder' | 'read' | 'write'>,
  invention: Invention,
  run: Run,
): Promise<void> => {
  const { after, vintage, module, evidence } = invention;
  await copy.write(`${folder}/${vintage}.ts`, module);
  await copy.write(`${folder}/${vintage}.evidence.ts`, evidence);
  await run([...npm, 'run', '--silent', 'lists'], { cwd: copy.folder });
  // Every vintage has the same types, so that its reports need no build.
  for (const path of ['', '/evidence']) {
    const report = await copy.read(`test/surface/api/${folder}/${after}${path}.api.md`);
    await copy.write(`test/surface/api/${folder}/${vintage}${path}.api.md`, report.replaceAll(after, vintage));
  }
};
