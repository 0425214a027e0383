import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Run } from './child.js';

/** A copy of the repository, for a rehearsal to work in. */
export interface Copy {
  folder: string;
  git: (...args: string[]) => Promise<string>;
  read: (path: string) => Promise<string>;
  write: (path: string, text: string) => Promise<void>;
  /** Replaces one place in a file. @throws where the file has it not, or more than once */
  edit: (path: string, from: string, to: string) => Promise<void>;
  /** Commits all that changed. */
  commit: (message: string) => Promise<void>;
}

/** Nothing of this machine's git settings decides: no hooks, no signatures, no name of a person. */
const settings = [
  ...['user.name=Rehearsal', 'user.email=rehearsal@example.invalid', 'commit.gpgSign=false', 'tag.gpgSign=false'],
  ...['core.hooksPath=.git/none', 'core.autocrlf=false', 'init.defaultBranch=main'],
].flatMap((setting) => ['-c', setting]);

/** Reading the state of a tree must not write to it, not even git's own index. */
const untouched = { ...process.env, GIT_OPTIONAL_LOCKS: '0' };

/** What git says has changed in a tree. */
export const stateOf = (root: string, run: Run): Promise<string> =>
  run(['git', 'status', '--porcelain', '--untracked-files=all'], { cwd: root, env: untouched });

/**
 * Copies what git would have after committing everything now: tracked files as they lie there, and new ones that are not
 * ignored. So what is rehearsed is what is about to be released, and on a clean tree that is the last commit.
 */
export const copyOf = async (root: string, folder: string, run: Run): Promise<Copy> => {
  const listed = await run(['git', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    env: untouched,
  });
  const paths = listed.split('\0').filter((path) => path && existsSync(join(root, path)));
  await Promise.all(paths.map((path) => cp(join(root, path), join(folder, path))));

  const at = (path: string): string => join(folder, path);
  const git = (...args: string[]): Promise<string> => run(['git', ...settings, ...args], { cwd: folder });
  const copy: Copy = {
    folder,
    git,
    read: (path) => readFile(at(path), 'utf8'),
    write: async (path, text) => {
      await mkdir(dirname(at(path)), { recursive: true });
      await writeFile(at(path), text);
    },
    edit: async (path, from, to) => {
      const text = await copy.read(path);
      const times = text.split(from).length - 1;
      if (times !== 1) throw new Error(`${path}: expected exactly one place with “${from}”, got ${times}`);
      await copy.write(
        path,
        text.replace(from, () => to),
      );
    },
    commit: async (message) => {
      await git('add', '--all');
      await git('commit', '--quiet', '--message', message);
    },
  };
  await git('init', '--quiet');
  await copy.commit('The working tree as it stands');
  return copy;
};
