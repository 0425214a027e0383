import { spawn } from 'node:child_process';

/** A program and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

interface Surroundings {
  cwd: string;
  env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end and gives back what it wrote; where it fails, that is the error. */
export type Run = (command: Command, surroundings: Surroundings) => Promise<string>;

/** Long enough for npm to put its own children away. */
const patience = 5000;

/** Ends a program and all that it has started. */
const end = (pid: number, how: NodeJS.Signals): void => {
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', `${pid}`, '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, how);
  } catch {
    // It has ended by itself.
  }
};

/** What runs programs until the signal comes, which ends them too. */
export const runner =
  (signal: AbortSignal): Run =>
  async ([program, ...args], { cwd, env = process.env }) => {
    signal.throwIfAborted();
    // A group of its own: a Ctrl-C then reaches this process alone, and whatever the program starts can be ended with it.
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    let written = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => (written += text));
    }
    let last: NodeJS.Timeout | undefined;
    const stop = (): void => {
      const { pid } = child;
      if (pid === undefined) return;
      end(pid, 'SIGTERM');
      last = setTimeout(() => end(pid, 'SIGKILL'), patience);
    };
    signal.addEventListener('abort', stop);
    try {
      const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
      signal.throwIfAborted();
      if (code === 0) return written;
      throw new Error(`${[program, ...args].join(' ')} ended with ${String(code)}:\n${written}`);
    } finally {
      clearTimeout(last);
      signal.removeEventListener('abort', stop);
    }
  };
