import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import * as esbuild from 'esbuild';
import type { File } from './browser.js';
import { consumer, installed } from './installed.js';

const root = join(import.meta.dirname, '../../..');

/** A figure that a server draws. */
export interface ServerFigure {
  tag: string;
  /** Its id on the page. */
  id: string;
  attributes: Record<string, string>;
  /** Rows of its own, handed over as a property. */
  data?: readonly object[];
}

/** A server that draws the package's elements. */
export interface Server {
  /** HTML of each, drawn in a process of its own. */
  draw: (figures: readonly ServerFigure[]) => Promise<string[]>;
  /** What a page loads that takes over: `support.js`, `elements.js`, `data.js` and what they load later, by address. */
  scripts: Record<string, File>;
}

/** Installs the package beside Lit's own server, both with the same Lit. */
export const startServer = async (): Promise<Server> => {
  const folder = await mkdtemp(join(consumer, 'server-'));
  const modules = join(folder, 'node_modules');
  await mkdir(modules);
  await cp(installed, join(modules, basename(installed)), { recursive: true });
  for (const name of ['lit', '@lit-labs', '@lit'])
    await symlink(join(root, 'node_modules', name), join(modules, name), 'junction');
  await cp(join(root, 'test/package/server'), folder, { recursive: true });

  const { outputFiles } = await esbuild.build({
    entryPoints: ['support', 'elements', 'data'].map((name) => join(folder, `${name}.js`)),
    absWorkingDir: folder,
    outdir: 'out',
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return {
    draw: async (figures) => {
      const { stdout } = await promisify(execFile)(process.execPath, ['draw.js', JSON.stringify(figures)], {
        cwd: folder,
        maxBuffer: 1e8,
      });
      return JSON.parse(stdout) as string[];
    },
    scripts: Object.fromEntries(
      outputFiles.map(({ path, text }) => [`/${basename(path)}`, { body: text, type: 'text/javascript' }]),
    ),
  };
};
