import { join } from 'node:path';
import { build } from 'esbuild';
import * as prettier from 'prettier';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { kiel as sharedAgent } from '../../../datasets/agents.js';
import { trackerAuthors as sharedAuthors, trackerLicence as sharedLicence } from '../../../datasets/sources.js';
import { validate, vintageSchema } from '../../../src/schema/index.js';
import { filesOfImport, type ImportResult } from '../../../src/import/index.js';
import { kiel, trackerAuthors, trackerLicence } from '../../../src/import/vintage/source.js';
import { fileOf, read, releaseSheets } from './support/release.js';
import { writeWorkbook } from './support/workbook.js';

type Made = Extract<ImportResult, { ok: true }>;

const importAgain = (options: Parameters<typeof read>[1] = {}): Made => {
  const result = read([fileOf(writeWorkbook(releaseSheets()))], options);
  if (!result.ok) throw new Error('expected a vintage');
  return result;
};

const made = importAgain();
const files = new Map(filesOfImport(made).map(({ name, text }) => [name, text]));

/** What a module of a dataset’s folder exports. */
const exportsOf = async (text: string): Promise<Record<string, unknown>> => {
  const folder = join(import.meta.dirname, '../../../datasets/aid-to-ukraine');
  const { outputFiles } = await build({
    stdin: { contents: text, loader: 'ts', resolveDir: folder },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  return (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]!.text)}`)) as Record<string, unknown>;
};

describe('what an import writes', () => {
  it('is a vintage with its evidence as modules and as JSON, a report, and a changeset', () => {
    expect([...files.keys()]).toEqual([
      '2026-06-30.ts',
      '2026-06-30.evidence.ts',
      '2026-06-30.json',
      '2026-06-30.evidence.json',
      '2026-06-30.report.md',
      '2026-06-30.report.json',
      '2026-06-30.changeset.md',
    ]);
  });

  it('has in its modules what the vintage has, with the agents and terms that all datasets share', async () => {
    expect((await exportsOf(files.get('2026-06-30.ts')!))['aidToUkraine']).toEqual(made.vintage);
    expect((await exportsOf(files.get('2026-06-30.evidence.ts')!))['evidence']).toEqual(made.evidence);
    expect([kiel, trackerAuthors, trackerLicence]).toEqual([sharedAgent, sharedAuthors, sharedLicence]);
  });

  it('is laid out as the repository wants it', async () => {
    const style = { ...(manifest.prettier as prettier.Options), parser: 'typescript' };
    for (const [name, text] of files)
      if (name.endsWith('.ts')) expect(await prettier.check(text, style), name).toBe(true);
  });

  it('is a vintage by the strict schema, which names its files by their hashes', () => {
    const vintage = validate(vintageSchema, JSON.parse(files.get('2026-06-30.json')!));
    expect(vintage.sources[0]?.csl.note).toMatch(
      /^Data through 30 June 2026\. Read in release\.xlsx \(SHA-256 [\da-f]{64}\)\.$/,
    );
  });

  it('is the same each time', () => {
    expect(filesOfImport(importAgain())).toEqual(filesOfImport(made));
  });
});

describe('the report', () => {
  const before = {
    ...made.vintage,
    vintage: '2026-04-30',
    through: '2026-04-30',
    published: '2026-06-01',
    observations: made.vintage.observations
      .filter(({ area }) => area !== 'IND')
      .map((o) =>
        o.id === 'KOR-total' || o.id === 'KOR-financial' ? { ...o, value: Number((o.value! + 0.1).toFixed(6)) } : o,
      ),
  };
  const after = importAgain({ vintages: [before] });
  const text = filesOfImport(after).find(({ name }) => name.endsWith('.report.md'))!.text;

  it('tells what changed since the last vintage', () => {
    expect(after.report.changes).toMatchObject({
      since: '2026-04-30',
      removed: [],
      same: expect.any(Number) as number,
    });
    expect(after.report.changes?.revised.map(({ id, difference }) => [id, difference])).toEqual([
      ['KOR-financial', -0.1],
      ['KOR-total', -0.1],
    ]);
    expect(after.report.changes?.added).toHaveLength(8);
    expect(text).toContain('2 revised, 8 added, 0 removed');
    expect(text).toContain('| KOR-total | South Korea, All aid | 0.882 | 0.782 | −0.1 |');
    expect(text).toContain('cannot be told apart');
  });

  it('tells what was read from where, and what was passed over and why', () => {
    expect(text).toContain(
      '| Country Summary (€) | F | Humanitarian allocations | € billion | aid-allocated, humanitarian |',
    );
    expect(text).toContain(
      "- 'Country Summary (€)'!P8: “Share in EU allocations” is another number than aid allocated or committed",
    );
    expect(text).toContain(
      '\'Bilateral Assistance, MAIN DATA\'!F3: "15.000.00" is text in a column of numbers, which is not read',
    );
  });

  it('tells the changeset in words', () => {
    const changeset = filesOfImport(after).find(({ name }) => name.endsWith('.changeset.md'))!.text;
    expect(changeset).toMatch(
      /^---\n'figures-of-record': minor\n---\n\ndata\(aid-to-ukraine\): vintage 2026-06-30, after 2026-04-30\n/,
    );
    expect(changeset).toContain('- `KOR-total` (South Korea, All aid): −€100 million\n');
  });
});
