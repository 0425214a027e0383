import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

const forward = (path: string): string => path.split(sep).join('/');

/** The folder and those around it, up to the one of the repository; the folder alone where there is none. */
const foldersAbove = (folder: string): string[] => {
  const folders = [folder];
  for (let at = folder; !existsSync(join(at, '.git')); folders.push(at)) {
    const above = dirname(at);
    if (above === at) return [folder];
    at = above;
  }
  return folders.toReversed();
};

/** Tells what `.gitignore` files and patterns of the same kind leave out of a folder. */
export class IgnoredFiles {
  private readonly rules = new Map<string, Promise<Ignore | undefined>>();
  private readonly excluded: Ignore;
  private readonly folders: readonly string[];

  /** @param folder Its own name was given: it is searched even where `.gitignore` leaves it out. */
  constructor(
    private readonly folder: string,
    excludes: readonly string[],
    private readonly cwd: string,
  ) {
    this.excluded = ignore().add([...excludes]);
    this.folders = foldersAbove(folder);
  }

  private rulesOf(folder: string): Promise<Ignore | undefined> {
    let rules = this.rules.get(folder);
    if (!rules) {
      rules = readFile(join(folder, '.gitignore'), 'utf8').then(
        (text) => ignore().add(text),
        () => undefined,
      );
      this.rules.set(folder, rules);
    }
    return rules;
  }

  /**
   * Whether the `.gitignore` of some folders leaves out a path below them; the last that says something decides.
   * @param sign A slash after the path of a folder.
   */
  private async isIgnoredBy(folders: readonly string[], path: string, sign = ''): Promise<boolean> {
    let ignored = false;
    for (const folder of folders) {
      const result = (await this.rulesOf(folder))?.test(forward(relative(folder, path)) + sign);
      ignored = result?.ignored === true || (ignored && result?.unignored !== true);
    }
    return ignored;
  }

  /** Whether a file of the folder is left out. */
  async has(file: string): Promise<boolean> {
    const path = resolve(this.folder, file);
    const fromCwd = forward(relative(this.cwd, path));
    if (ignore.isPathValid(fromCwd) ? this.excluded.ignores(fromCwd) : this.excluded.ignores(forward(file)))
      return true;
    const above = this.folders.slice(0, -1);
    const isNamed = above.length > 0 && (await this.isIgnoredBy(above, this.folder, '/'));
    const folders = isNamed ? [this.folder] : [...this.folders];
    const parts = forward(file).split('/');
    for (let at = this.folder; parts.length > 1; folders.push(at)) {
      at = join(at, parts.shift()!);
      if (await this.isIgnoredBy(folders, at, '/')) return true;
    }
    return this.isIgnoredBy(folders, path);
  }
}
