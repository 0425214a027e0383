import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type EntryApi, readApi } from '../../examples/reference/api.js';
import { consumer, installed, modulePaths, publishedText } from './support/installed.js';

const surface = join(import.meta.dirname, '../surface');
const committed = readdirSync(join(surface, '..'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(surface, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .filter((path) => !path.startsWith('..'));
const reportOf = (path: string): string => `api/${path === '.' ? 'index' : path.slice(2)}.api.md`;
const schemas = readdirSync(join(installed, 'dist/schemas')).map((name) => `schemas/${name}`);
const copied = ['custom-elements.json', ...schemas];

const how =
  'The public surface has changed. If that is meant, `npm run surface` writes test/surface anew; add a changeset.';

const expectCommitted = (text: string, file: string): Promise<void> =>
  expect(text, how).toMatchFileSnapshot(join(surface, file));

interface Described {
  name: string;
  description?: string;
}

type Element = { tagName: string } & Partial<
  Record<'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties', Described[]>
>;

interface Manifest {
  modules: { declarations: Element[] }[];
}

describe('the public surface, as it was committed', () => {
  let api: EntryApi[];
  beforeAll(async () => {
    api = await readApi(installed, join(consumer, 'node_modules'));
  });

  it.each(modulePaths)('has the types of %s', async (path) => {
    await expectCommitted(api.find((entry) => entry.path === path)?.report ?? '', reportOf(path));
  });

  it.each(copied)('has %s', async (file) => {
    await expectCommitted(publishedText(`dist/${file}`), file);
  });

  it('has nothing that is no longer published', () => {
    const wanted = [...modulePaths.map(reportOf), ...copied];
    expect(
      committed.filter((file) => !wanted.includes(file)),
      how,
    ).toEqual([]);
  });

  it('exports from some entry every type that a signature needs, but for those tagged @internal', () => {
    const exported = new Set(api.flatMap(({ model }) => model.members.map(({ displayName }) => displayName)));
    const lost = api.flatMap(({ path, forgotten }) =>
      forgotten.filter((name) => !exported.has(name)).map((name) => `${path}: ${name}`),
    );
    expect(lost).toEqual([]);
  });

  it('has a docstring for everything that is exported, and each member of it', () => {
    const silent = api.flatMap(({ path, report }) =>
      [...report.matchAll(/\(undocumented\)\n(.+)/g)].map(([, line = '']) => `${path}: ${line.trim()}`),
    );
    expect(silent).toEqual([]);
  });

  it('has a description for everything that an element takes, fires and offers', () => {
    const { modules } = JSON.parse(publishedText('dist/custom-elements.json')) as Manifest;
    const silent = modules
      .flatMap(({ declarations }) => declarations)
      .flatMap((element) =>
        (['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'] as const).flatMap((kind) =>
          (element[kind] ?? [])
            .filter(({ description }) => !description)
            .map(({ name }) => `${element.tagName}: ${kind}: ${name}`),
        ),
      );
    expect(silent).toEqual([]);
  });
});
