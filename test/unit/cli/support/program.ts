import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { run } from '../../../../src/cli/run.js';
import { harvest2024, harvest2025 } from './harvest.js';

/** What a run left behind. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** A folder of its own for the tests of a file, with the vintages of the harvest in it. */
export interface Workspace {
  path: (name: string) => string;
  write: (name: string, content: string | Uint8Array) => Promise<string>;
  /** Runs the program there; `--data` for the harvest is added by `withHarvest`. */
  run: (args: readonly string[], more?: { env?: Record<string, string>; terminal?: number }) => Promise<Ran>;
  withHarvest: (args: readonly string[]) => Promise<Ran>;
}

/** Sets the folder up before the tests of a file and takes it away after them. */
export const workspace = (): Workspace => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'figures-of-record-cli-'));
    await writeFile(join(folder, 'harvest-2024.json'), JSON.stringify(harvest2024));
    await writeFile(join(folder, 'harvest-2025.json'), JSON.stringify(harvest2025));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);
  const at: Workspace = {
    path,
    write: async (name, content) => {
      await mkdir(dirname(path(name)), { recursive: true });
      await writeFile(path(name), content);
      return name;
    },
    run: async (args, { env = {}, terminal } = {}) => {
      const written = { out: '', err: '' };
      const stream = (to: 'out' | 'err'): { write: (text: string) => void; isTTY: boolean; columns?: number } => ({
        write: (text) => void (written[to] += text),
        isTTY: terminal !== undefined,
        ...(terminal !== undefined && { columns: terminal }),
      });
      const code = await run(args, { stdout: stream('out'), stderr: stream('err'), env, cwd: folder });
      return { code, ...written };
    },
    withHarvest: (args) => at.run([...args, '--data', 'harvest-2024.json', '--data', 'harvest-2025.json']),
  };
  return at;
};
