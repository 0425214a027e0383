import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './index.js';
import { readFolders } from './read-folders.js';

const root = join(import.meta.dirname, '../../..');
const changed = Object.entries(await listFiles(root, await readFolders(root))).filter(([path, text]) => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});
for (const [path, text] of changed) writeFileSync(join(root, path), text);
console.log(changed.map(([path]) => `wrote ${path}\n`).join('') || 'All lists are current.');
