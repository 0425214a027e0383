import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { releaseSheets } from '../import/support/release.js';
import { writeWorkbook } from '../import/support/workbook.js';
import { workspace } from './support/program.js';

const { run, write, path } = workspace();

const workbook = writeWorkbook(releaseSheets());
const accept = ['--accept'];

describe('import', () => {
  it('writes a vintage, its evidence, a report and a changeset into a folder', async () => {
    await write('release.xlsx', workbook);
    const { code, out, err } = await run(['import', 'kiel', 'release.xlsx', '--out', 'new', ...accept]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('aid-to-ukraine@2026-06-30: release 31, 42 donors, 336 numbers\nwrote new/2026-06-30.ts\n');
    expect((await readdir(path('new'))).sort()).toEqual([
      '2026-06-30.changeset.md',
      '2026-06-30.evidence.json',
      '2026-06-30.evidence.ts',
      '2026-06-30.json',
      '2026-06-30.report.json',
      '2026-06-30.report.md',
      '2026-06-30.ts',
    ]);
    const args = ['validate', 'new/2026-06-30.json', '--evidence', 'new/2026-06-30.evidence.json'];
    expect((await run(args)).code).toBe(0);
  });

  it('lets no file take the place of another, and writes none then', async () => {
    await write('release.xlsx', workbook);
    await write('taken/2026-06-30.report.md', 'mine');
    const { code, err } = await run(['import', 'kiel', 'release.xlsx', '--out', 'taken', ...accept]);
    expect(code).toBe(2);
    expect(err).toContain('2026-06-30.report.md: it cannot be written: there is a file of this name');
    expect(await readdir(path('taken'))).toEqual(['2026-06-30.report.md']);
    expect(await readFile(path('taken/2026-06-30.report.md'), 'utf8')).toBe('mine');
  });

  it('knows a re-issue among what an earlier import wrote there', async () => {
    await write('release.xlsx', workbook);
    await write('again.xlsx', writeWorkbook([...releaseSheets(), ['Note', [['Corrected']]]]));
    await run(['import', 'kiel', 'release.xlsx', '--out', 'both', ...accept]);
    const { out } = await run(['import', 'kiel', 'again.xlsx', '--out', 'both', ...accept]);
    expect(out).toContain('aid-to-ukraine@2026-06-30.2: release 31');
  });

  it('tells every problem with its cell, writes nothing, and ends with 1', async () => {
    const [readMe, , , rows] = releaseSheets();
    await write('broken.xlsx', writeWorkbook([readMe!, rows!]));
    const { code, out, err } = await run(['import', 'kiel', 'broken.xlsx', '--out', 'none']);
    expect([code, err]).toEqual([1, '1 problem. Nothing was written.\n']);
    expect(out).toBe(
      'no-summary: broken.xlsx: expected a table of donors, such as the sheet “Country Summary (€)” or a file of it, got 2 sheets without one\n',
    );
    await expect(readdir(path('none'))).rejects.toThrow('ENOENT');
    const told = JSON.parse((await run(['import', 'kiel', 'broken.xlsx', '--json'])).out) as {
      ok: boolean;
      problems: { code: string }[];
    };
    expect([told.ok, told.problems.map(({ code: one }) => one)]).toEqual([false, ['no-summary']]);
  });

  it('holds a release against the last vintage, until that is accepted', async () => {
    await write('release.xlsx', workbook);
    const { code, out } = await run(['import', 'kiel', 'release.xlsx', '--out', 'far']);
    expect(code).toBe(1);
    expect(out).toContain("moved: 'Country Summary (€)', Cell ");
    expect(out).toContain('in 2026-04-30, or --accept');
  });

  it('says what is wrong with a call', async () => {
    expect((await run(['import', 'kiel'])).code).toBe(2);
    expect((await run(['import', 'keil', 'x.xlsx'])).err).toContain('Did you mean');
    expect((await run(['import', 'kiel', 'nowhere.xlsx'])).err).toContain('nowhere.xlsx: there is no such file');
  });
});
