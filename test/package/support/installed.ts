import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };

/** Folder of the project that installed the package. */
export const consumer: string = inject('consumer');
/** The package as it lies there. */
export const installed: string = join(consumer, 'node_modules', manifest.name);

/** Text of a published file. */
export const publishedText = (path: string): string => readFileSync(join(installed, path), 'utf8');

/** Everything the package exports: subpath and the file it leads to. */
export const entries: { path: string; file: string; types?: string }[] = Object.entries(manifest.exports).map(
  ([path, target]) =>
    typeof target === 'string' ? { path, file: target } : { path, file: target.default, types: target.types },
);

/** Import specifier of a subpath: `./widgets` is `figures-of-record/widgets`. */
export const specifier = (path: string): string => manifest.name + path.slice(1);

/** Subpaths that hold code, not JSON. */
export const modulePaths: string[] = entries.filter(({ types }) => types).map(({ path }) => path);

const execute = promisify(execFile);

/** Runs a program in the consumer's folder. What it printed comes back; where it fails, that is the error. */
export const run = async (program: string, args: string[]): Promise<string> => {
  try {
    return (await execute(program, args, { cwd: consumer })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
  }
};
