import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import getReleasePlan from '@changesets/get-release-plan';
import { commands } from '../../src/cli/commands/index.js';
import { jsonSchemas } from '../../src/schema/index.js';
import { files } from '../datasets/dataset-files.js';
import { hashesOf } from '../datasets/hashes.js';
import { commandsOf } from './command.js';
import { datasetsOf } from './dataset.js';
import { elementsOf, type Manifest } from './element.js';
import type { Pending, State } from './pending.js';
import { declarationsOf } from './report.js';
import type { Released, Surface } from './surface.js';

export const root: string = join(import.meta.dirname, '../..');
const surface = join(root, 'test/surface');

export const releasedFile: string = join(import.meta.dirname, 'released.json');

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

interface PackageJson {
  name: string;
  version: string;
  exports: Record<string, unknown>;
  bin: Record<string, string>;
  jsdelivr: string;
  unpkg: string;
}

export const packageJson = (): PackageJson => readJson(join(root, 'package.json')) as PackageJson;

/** API reports lie under the path of their entry; that of the package itself is `index`. */
const specifierOf = (report: string, name: string): string => {
  const path = report.replace(/\.api\.md$/, '');
  return path === 'index' ? name : `${name}/${path}`;
};

const entriesOf = (name: string): Surface['entries'] => {
  const folder = join(surface, 'api');
  const reports = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.api.md'))
    .sort();
  return Object.fromEntries(
    reports.map((path) => [specifierOf(path, name), declarationsOf(readFileSync(join(folder, path), 'utf8'))]),
  );
};

/** The public surface of the repository as it stands; the committed API reports and manifest are part of it. */
const currentSurface = (): Surface => {
  const { name, exports, bin, jsdelivr, unpkg } = packageJson();
  return {
    paths: [
      ...Object.keys(exports),
      ...Object.keys(bin).map((program) => `program ${program}`),
      ...new Set([jsdelivr, unpkg]),
    ],
    entries: entriesOf(name),
    elements: elementsOf(readJson(join(surface, 'custom-elements.json')) as Manifest),
    schemas: jsonSchemas,
    datasets: datasetsOf(files, hashesOf(files)),
    commands: commandsOf(commands),
  };
};

const pendingOf = async (name: string): Promise<Pending> => {
  const { releases, changesets } = await getReleasePlan(root);
  const release = releases.find((one) => one.name === name);
  return {
    bump: release?.type ?? 'none',
    ...(release && release.type !== 'none' && { version: release.newVersion }),
    changesets: changesets.map(({ id, summary }) => ({ id, summary })),
  };
};

/** What was released, what there is now, and what the changesets say of it. */
export const readState = async (): Promise<State> => {
  const { name, version } = packageJson();
  return {
    released: existsSync(releasedFile) ? (readJson(releasedFile) as Released) : { version: null },
    current: currentSurface(),
    version,
    pending: await pendingOf(name),
    vintages: files.map(({ vintage }) => vintage),
  };
};
