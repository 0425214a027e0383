import { describeSystemError, removeTemporaries } from './input/text-file.js';
import { run } from './run.js';
import type { Stream } from './output/terminal.js';

/** Wraps a stream whose reader may leave, as `head` does: the rest is dropped, and the work goes on to its end. */
const toleratingClosedPipe = (stream: NodeJS.WriteStream): Stream => {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    const first = !closed;
    closed = true;
    if (error.code === 'EPIPE' || !first) return;
    process.exitCode = 2;
    if (stream !== process.stderr)
      process.stderr.write(`figures-of-record: the output cannot be written: ${describeSystemError(error)}\n`);
  });
  return {
    write: (text) => closed || stream.write(text),
    isTTY: stream.isTTY,
    get columns() {
      return stream.columns;
    },
  };
};

// What is half written goes with the process.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)
  process.once(signal, () => {
    removeTemporaries();
    process.exit(code);
  });

const code = await run(process.argv.slice(2), {
  stdout: toleratingClosedPipe(process.stdout),
  stderr: toleratingClosedPipe(process.stderr),
  stdin: process.stdin,
  env: process.env,
  cwd: process.cwd(),
});
process.exitCode ??= code;
