import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import manifest from '../../../package.json' with { type: 'json' };
import { consumer, installed } from './installed.js';

const [program, ...before]: [string, ...string[]] =
  process.platform === 'win32'
    ? [process.execPath, join(installed, manifest.bin['figures-of-record'])]
    : [join(consumer, 'node_modules/.bin', manifest.name)];

/** What npm put in place for the program; on Windows that is a command file, which starts this. */
export const bin: string = program;
/** What comes before its arguments. */
export const first: readonly string[] = before;

/** Nothing of the test runner's own environment decides on colours. Windows starts nothing without its root. */
export const plain: Record<string, string | undefined> = {
  PATH: process.env['PATH'],
  SystemRoot: process.env['SystemRoot'],
};

/** How the program ended and what it printed. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs the installed program in a folder as a user would. */
export const runProgram = async (
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<Ran> => {
  try {
    const { stdout, stderr } = await promisify(execFile)(bin, [...first, ...args], { cwd, env: { ...plain, ...env } });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
};
