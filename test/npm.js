import { dirname, join } from 'node:path';

/** What starts npm without a shell. On Windows npm is a command file, and those Node starts through a shell only. */
export const npm =
  process.platform === 'win32'
    ? [process.execPath, join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')]
    : ['npm'];
