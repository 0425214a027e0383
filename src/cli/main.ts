#!/usr/bin/env node
import { run } from './run.js';
import type { Stream } from './output/terminal.js';

/** Wraps a stream whose reader may leave, as `head` does: the rest is dropped, and the work goes on to its end. */
const toleratingClosedPipe = (stream: NodeJS.WriteStream): Stream => {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return {
    write: (text) => closed || stream.write(text),
    isTTY: stream.isTTY,
    get columns() {
      return stream.columns;
    },
  };
};

process.exitCode = await run(process.argv.slice(2), {
  stdout: toleratingClosedPipe(process.stdout),
  stderr: toleratingClosedPipe(process.stderr),
  env: process.env,
  cwd: process.cwd(),
});
