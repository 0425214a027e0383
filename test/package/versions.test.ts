import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageJson, root } from '../versions/repository.js';

const execute = promisify(execFile);
const { name, version: before } = packageJson();
const next = `${Number(before.split('.')[0]) + 1}.0.0`;
const left = ['.git', 'dist', 'drop-in', join('examples', 'dist')].map((path) => join(root, path));

let folder: string;
const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
const changeset = (bump: string, summary: string): void =>
  writeFileSync(join(folder, '.changeset/test.md'), `---\n'${name}': ${bump}\n---\n\n${summary}\n`);

/** Runs the step in the copy: what it printed, and whether it went through. */
const step = async (): Promise<{ code: number; out: string }> => {
  try {
    const { stdout, stderr } = await execute(process.execPath, ['test/versions/run.mjs', 'version'], { cwd: folder });
    return { code: 0, out: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout + stderr };
  }
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'figures-of-record-versions-'));
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => !left.includes(path) && basename(path) !== 'node_modules',
  });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  // Changesets asks git which commit brought a file.
  await execute('git', ['init', '--quiet'], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run version, in a copy of the repository', () => {
  it('sets one number wherever it stands, writes the changelog, and keeps the surface for the next release', async () => {
    changeset('major', 'The first line.\n\n- a point');
    expect(await step()).toMatchObject({ code: 0 });
    expect((JSON.parse(text('package.json')) as { version: string }).version).toBe(next);
    const lock = JSON.parse(text('package-lock.json')) as { version: string; packages: Record<string, object> };
    expect([lock.version, lock.packages['']]).toMatchObject([next, { version: next }]);
    expect(text('src/version.ts')).toContain(`version: string = '${next}';`);
    expect(text('README.md')).toContain(`figures-of-record@${next}/`);
    expect(text('CHANGELOG.md')).toContain(`## ${next}\n\n### Major Changes\n\n- `);
    expect(text('CHANGELOG.md')).toContain('\n- The first line.\n\n  - a point\n');
    expect(JSON.parse(text('test/versions/released.json'))).toMatchObject({
      version: next,
      surface: { datasets: { troops: {} }, elements: { 'figure-parts': {} } },
    });
  });

  it('changes nothing where no changeset is', async () => {
    const [changelog, released] = [text('CHANGELOG.md'), text('test/versions/released.json')];
    expect(await step()).toEqual({ code: 0, out: `No changesets: the version stays ${next}.\n` });
    expect([text('CHANGELOG.md'), text('test/versions/released.json')]).toEqual([changelog, released]);
  });

  it('refuses while the changesets promise too little, and says what forces more', async () => {
    changeset('minor', 'One function less.');
    const report = text('test/surface/api/index.api.md');
    const shorter = report.replace(/export const rank:.*\n/, '');
    expect(shorter).not.toBe(report);
    writeFileSync(join(folder, 'test/surface/api/index.api.md'), shorter);
    const { code, out } = await step();
    expect(code).toBe(1);
    expect(out).toContain(`needs major, because of:\n  major  \`rank\` in figures-of-record: export removed\n`);
    expect((JSON.parse(text('package.json')) as { version: string }).version).toBe(next);
  });
});
