import type { Copy } from './copy.js';
import { type Invention, subject } from './invention.js';

const { dataset, name } = subject;
const folder = `datasets/${dataset}`;

/** The one part of a text that a pattern finds. */
const found = (path: string, text: string, pattern: RegExp): string => {
  const [match] = pattern.exec(text) ?? [];
  if (match === undefined) throw new Error(`${path}: expected a place like ${String(pattern)}, got none`);
  return match;
};

const escaped = (text: string): string => text.replace(/[.]/g, '\\.');

/** Adds a line after each line of a file that names the earlier vintage: the same line, of the later one. */
const repeat = async (copy: Copy, path: string, pattern: RegExp, turn: (line: string) => string): Promise<void> => {
  const text = await copy.read(path);
  const lines = found(path, text, pattern);
  await copy.edit(path, lines, lines + turn(lines));
};

/** Writes a vintage into the sources, in every place that CONTRIBUTING names. */
export const addVintage = async (copy: Copy, { after, vintage, known, module, evidence }: Invention): Promise<void> => {
  const renamed = (text: string): string => text.replaceAll(after, vintage);

  await copy.write(`${folder}/${vintage}.ts`, module);
  await copy.write(`${folder}/${vintage}.evidence.ts`, evidence);
  await copy.edit(`${folder}/index.ts`, `./${after}.js`, `./${vintage}.js`);
  await copy.edit(`${folder}/evidence.ts`, `./${after}.evidence.js`, `./${vintage}.evidence.js`);

  const loaders = new RegExp(` {4}'${escaped(after)}': \\{\\n(?:(?! {4}\\},).*\\n)*?.*/${dataset}/[^]*?\\n {4}\\},\\n`);
  await repeat(copy, 'datasets/catalogue.ts', loaders, (lines) =>
    renamed(lines).replace(/known: '[^']+'/, `known: '${known}'`),
  );

  const local = `${name}${vintage.replace(/\D/g, '')}`;
  const path = 'widgets/drop-in.ts';
  const imports = new RegExp(`import \\{ ${name} as (\\w+) \\} from '../${folder}/${escaped(after)}\\.js';\\n.*\\n`);
  const [, before = ''] = imports.exec(await copy.read(path)) ?? [];
  const ours = (lines: string): string => renamed(lines).replaceAll(before, local);
  await repeat(copy, path, imports, ours);
  await repeat(copy, path, new RegExp(`register\\(${before}, .*\\n`), ours);

  const manifest = JSON.parse(await copy.read('package.json')) as { exports: Record<string, object | string> };
  const own = [`./${folder}/${after}`, `./${folder}/${after}/evidence`];
  const exported = Object.entries(manifest.exports).flatMap((entry): [string, object | string][] =>
    own.includes(entry[0]) ? [entry, JSON.parse(renamed(JSON.stringify(entry))) as [string, object]] : [entry],
  );
  await copy.write(
    'package.json',
    `${JSON.stringify({ ...manifest, exports: Object.fromEntries(exported) }, null, 2)}\n`,
  );

  // Every vintage has the same types.
  for (const path of ['', '/evidence'])
    await copy.write(
      `test/surface/api/${folder}/${vintage}${path}.api.md`,
      renamed(await copy.read(`test/surface/api/${folder}/${after}${path}.api.md`)),
    );

  await repeat(
    copy,
    'README.md',
    new RegExp(`\\| \`${dataset}\`.*\\n(?:\\| \\|.*\\n)*`),
    () => `| | the same, rehearsed | \`${vintage}\` | | the same |\n`,
  );
};
