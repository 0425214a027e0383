import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What a script of this folder’s `children` prints as JSON, from a process of its own. */
export const child = async <T>(script: string, args: readonly string[]): Promise<T> => {
  const { stdout } = await execute(process.execPath, [
    '--no-warnings',
    join(import.meta.dirname, 'children', script),
    ...args,
  ]);
  return JSON.parse(stdout) as T;
};
