import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { explain, type Issue } from '../../error/figure-error.js';
import type { ImportFile, ImportResult } from '../../import/index.js';
import type { Vintage } from '../../model/vintage.js';
import { formatReference } from '../../reference/reference.js';
import { writeNewFiles } from '../input/new-files.js';
import { UnreadableError, UsageError } from '../input/errors.js';
import { readJson } from '../input/json-file.js';
import { readBinary } from '../input/text-file.js';
import { suggestion } from '../output/suggestion.js';
import { type Call, type Command, type ExitCode, jsonOption } from '../usage/command.js';

const readFile = async (name: string, cwd: string): Promise<ImportFile> => {
  try {
    const bytes = await readBinary(name, cwd);
    return { name: basename(name), bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    throw error instanceof UnreadableError ? new UnreadableError(error.code, `${name}: ${error.message}`) : error;
  }
};

/** A vintage that an earlier import wrote as JSON. */
const vintageFile = /^\d{4}-\d{2}-\d{2}(?:\.\d+)?\.json$/;

/** Vintages that earlier imports wrote into a folder: a re-issue is known among them too. */
const vintagesIn = async (folder: string): Promise<Vintage[]> => {
  const names = (await readdir(folder).catch(() => [])).filter((name) => vintageFile.test(name));
  if (!names.length) return [];
  const { validate, vintageSchema } = await import('../../schema/index.js');
  return Promise.all(names.map(async (name) => validate(vintageSchema, await readJson(name, folder), name)));
};

/** Only the first of very many, since a column that is wrong is wrong in every row. */
const maxProblems = 40;

const tellProblems = (problems: readonly Issue[], { terminal, has }: Call): ExitCode => {
  if (has('json')) terminal.printJson({ ok: false, problems }, 2);
  else for (const problem of problems.slice(0, maxProblems)) terminal.print(`${problem.code}: ${explain(problem)}`);
  const more = problems.length > maxProblems && !has('json') ? `; the first ${maxProblems} are shown` : '';
  terminal.log(`${problems.length === 1 ? '1 problem' : `${problems.length} problems`}${more}. Nothing was written.`);
  return 1;
};

const readRelease = async ({ args, value, has, cwd, library }: Call): Promise<ImportResult> => {
  const [tracker = '', ...names] = args;
  if (tracker !== 'kiel')
    throw new UsageError(`import reads releases of “kiel”, got “${tracker}”.${suggestion(tracker, ['kiel'])}`);
  const files = await Promise.all(names.map((name) => readFile(name, cwd)));
  const [release, through, out] = ['release', 'through', 'out'].map(value);
  const written = out === undefined ? [] : await vintagesIn(resolve(cwd, out));
  const { vintages } = await library();
  const known = new Set(vintages.map(formatReference));
  // Loaded when it is asked for: no other command needs its readers.
  const { importKiel } = await import('../../import/index.js');
  return importKiel(files, {
    accessed: new Date().toISOString().slice(0, 10),
    vintages: [...vintages, ...written.filter((vintage) => !known.has(formatReference(vintage)))],
    accept: has('accept'),
    ...(release !== undefined && { release }),
    ...(through !== undefined && { through }),
  });
};

const run = async (call: Call): Promise<ExitCode> => {
  const { value, has, terminal, cwd } = call;
  const result = await readRelease(call);
  if (!result.ok) return tellProblems(result.problems, call);
  const { vintage, report } = result;
  const { filesOfImport } = await import('../../import/index.js');
  const out = value('out') ?? `${vintage.dataset}-${vintage.vintage}`;
  const made = filesOfImport(result);
  await writeNewFiles(
    resolve(cwd, out),
    made.map(({ name, text }) => ({ path: join(resolve(cwd, out), name), text })),
  );
  if (has('json')) terminal.printJson({ ok: true, report }, 2);
  else {
    const donors = new Set(report.figures.map(({ area }) => area)).size;
    const numbers = `${donors} donors, ${vintage.observations.length} numbers`;
    terminal.print(`${formatReference(vintage)}: release ${report.release}, ${numbers}`);
    for (const { name } of made) terminal.print(`wrote ${join(out, name)}`);
  }
  return 0;
};

export const imports: Command = {
  name: 'import',
  summary: 'A release of a tracker in, a checked vintage out, with what changed',
  details: [
    'Reads the workbook of a release of the Kiel Institute’s Ukraine Support Tracker (.xlsx), its files of comma-separated values, or both. Sheets, headers and units are found by what they say. Each donor’s number is held against the rows that it is made of, and the whole against itself; what cannot be told without a doubt is a problem, named with its sheet and cell. With one problem nothing is written and the exit code is 1.',
    'A number that is more than three times as much or as little as in the last vintage, a donor that is gone and a measure that is are problems too, until --accept.',
    'Into the folder go the vintage and its evidence, as modules for datasets/aid-to-ukraine and as JSON for --data and validate; the report, as Markdown and JSON: what was read from which cell, what was passed over and why, what changed; and the draft of a changeset. No file takes the place of another. Another file for the same last day is a re-issue, and becomes “.2”.',
  ],
  args: [
    { name: 'TRACKER', summary: 'whose release it is: kiel' },
    { name: 'FILE', summary: 'the workbook, or every file of the release', many: true },
  ],
  options: [
    { name: 'through', value: 'DATE', summary: 'last day that is covered, where no file says it' },
    { name: 'release', value: 'N', summary: 'number of the release, where no file says it' },
    { name: 'accept', summary: 'let pass what moved far since the last vintage' },
    { name: 'out', value: 'DIR', summary: 'folder to write to; without it one named after the vintage' },
    jsonOption,
  ],
  examples: [
    {
      line: 'figures-of-record import kiel Ukraine_Support_Tracker_Release_31.xlsx --out new',
      purpose: 'a workbook as it was downloaded',
    },
    {
      line: 'figures-of-record import kiel data_explorer.csv total_allocations.csv release_info.csv eu_aid_shares.csv',
      purpose: 'a release in several files',
    },
  ],
  run,
};
