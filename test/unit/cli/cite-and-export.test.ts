import { execFileSync } from 'node:child_process';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { writeText } from '../../../src/cli/input/text-file.js';
import { toCSV } from '../../../src/export/csv.js';
import { harvest2024, harvest2025 } from './support/harvest.js';
import { workspace } from './support/program.js';

const { run, withHarvest, path } = workspace();

describe('cite', () => {
  it.each([
    [['source:almanac', '--style', 'credit'], 'The Almanac\n'],
    [['harvest@2024-09-30', '--style', 'bibtex'], /^@misc\{harvest:2024-09-30,\n/],
    [['harvest/picked', '--style', 'ris'], /^TY {2}- /],
    [['harvest/picked', '--style', 'apa'], /harvest@2025-09-30\/picked/],
    [['harvest/picked'], /harvest@2025-09-30\/picked/],
  ])('%j', async (args, expected) => {
    const { code, out, err } = await withHarvest(['cite', ...args]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(expected);
  });

  it('gives CSL as JSON', async () => {
    const [csl, json] = await Promise.all(
      ['--style=csl', '--json'].map(async (option) => (await withHarvest(['cite', 'harvest', option])).out),
    );
    expect(JSON.parse(csl!)).toMatchObject([{ type: 'dataset', title: 'The apple harvest' }]);
    expect(json).toBe(csl);
  });

  it.each([
    [['source:almanack'], 'there is no source “almanack”. Did you mean “almanac”?'],
    [['harvest/colours'], 'a number, a source, or the vintage harvest@2025-09-30'],
    [['harvest/picked', '--style', 'apaa'], 'Did you mean “apa”?'],
  ])('refuses %j', async (args, message) => {
    const { code, out, err } = await withHarvest(['cite', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

describe('export', () => {
  it('writes CSV to standard output to the byte', async () => {
    const { out } = await withHarvest(['export', 'harvest@2024-09-30']);
    expect(out).toBe(toCSV(harvest2024.observations, harvest2024));
    expect((await withHarvest(['export', 'harvest', '--as-of', '2024-12-01'])).out).toBe(out);
    expect((await withHarvest(['export', 'harvest@2024-09-30', '--bom'])).out).toBe(`\ufeff${out}`);
  });

  it('takes some of the numbers, or one', async () => {
    const rows = (text: string): string[] =>
      text
        .trim()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',')[1]!.replaceAll('"', ''));
    expect(rows((await withHarvest(['export', 'harvest', '--id', 're*', '--id', 'green'])).out)).toEqual([
      'red',
      'green',
    ]);
    expect(rows((await withHarvest(['export', 'harvest/sold'])).out)).toEqual(['sold']);
    expect(rows((await withHarvest(['export', 'harvest/red-share'])).out)).toEqual(['red-share']);
  });

  it.each(['json', 'jsonld'])('writes %s', async (format) => {
    const { out } = await run(['export', 'south-korea-aid', '--format', format]);
    expect(JSON.stringify(JSON.parse(out))).toContain('South Korea’s aid to Ukraine');
    expect(out.includes('a total of €789 million')).toBe(format === 'json');
  });

  it('writes a file, under a name of its own in a folder, and nothing beside it', async () => {
    await mkdir(path('folder'));
    const { out, err } = await withHarvest(['export', 'harvest', '--out', 'folder']);
    expect([out, err]).toEqual(['', 'wrote folder/harvest-2025-09-30.csv\n']);
    await withHarvest(['export', 'harvest/sold', '--out', 'folder/deep/', '--format', 'json']);
    await withHarvest(['export', 'harvest', '--out', 'folder/mine.csv']);
    expect((await readdir(path('folder'), { recursive: true })).sort()).toEqual([
      'deep',
      'deep/harvest-2025-09-30-sold.json',
      'harvest-2025-09-30.csv',
      'mine.csv',
    ]);
    expect(await readFile(path('folder/mine.csv'), 'utf8')).toBe(toCSV(harvest2025.observations, harvest2025));
  });

  // Windows keeps its pipes elsewhere.
  it.skipIf(process.platform === 'win32')('leaves a pipe where it is', async () => {
    execFileSync('mkfifo', [path('pipe')]);
    await expect(writeText(path('pipe'), 'mine')).rejects.toThrow('it is not a plain file');
    expect((await stat(path('pipe'))).isFIFO()).toBe(true);
  });

  it('writes a Data Package whose every table is there', async () => {
    const { err } = await withHarvest(['export', 'harvest', '--format', 'datapackage', '--out', 'package']);
    expect(err.trim().split('\n').at(-1)).toBe('wrote package/datapackage.json');
    const { resources } = JSON.parse(await readFile(path('package/datapackage.json'), 'utf8')) as {
      resources: { path: string }[];
    };
    const files = await readdir(path('package'));
    expect(files).toEqual(expect.arrayContaining(resources.map((r) => r.path)));
    expect(files.filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });

  it.each([
    [['harvest', '--format', 'datapackage'], 'name a folder for them: --out FOLDER'],
    [['harvest/sold', '--format', 'datapackage', '--out', 'x'], 'describes a whole vintage'],
    [['harvest', '--format', 'jsonld', '--id', 'red'], 'describes a whole vintage'],
    [['harvest', '--format', 'json', '--bom'], '--bom is for --format csv'],
    [['harvest', '--format', 'xlsx'], 'expected one of csv, json, datapackage, jsonld, got “xlsx”'],
    [['harvest', '--id', 'nothing'], 'no number of harvest@2025-09-30 is among those'],
    [['harvest/colours'], 'a dataset, or the id of one number'],
    [['harvest', '--as-of', '2020-01-01'], 'expected 2024-10-05 or later'],
    [['harvest', '--out', 'harvest-2024.json/x.csv'], 'its path leads through a file that is no folder'],
    [['harvest', '--out', 'no/x.csv'], 'there is no such folder to put it in'],
    [['harvest', '--out', 'no/such/'], 'there is no such folder to put it in'],
    [['harvest', '--format', 'datapackage', '--out', 'no/such'], 'there is no such folder to put it in'],
    [['harvest', '--format', 'datapackage', '--out', 'harvest-2024.json'], 'there is a file of this name'],
  ])('refuses %j, and writes nothing', async (args, message) => {
    await writeFile(path('before'), '');
    const before = await readdir(path('.'));
    const { code, out, err } = await withHarvest(['export', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(await readdir(path('.'))).toEqual(before);
  });
});
