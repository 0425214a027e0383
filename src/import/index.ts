import { FigureError, type Issue } from '../error/figure-error.js';
import { readDate } from '../model/calendar-date.js';
import type { Vintage } from '../model/vintage.js';
import { rules } from '../rules/index.js';
import { checkMoves } from './gate/moved.js';
import { Problems } from './kiel/problems.js';
import type { Release } from './kiel/draft.js';
import { readRelease } from './kiel/release.js';
import { type ReleaseChanges, changesSince } from './report/changes.js';
import { buildReport, type ImportReport } from './report/report.js';
import { nameRelease } from './vintage/naming.js';
import { buildVintage, type ImportedVintage } from './vintage/vintage.js';
import { type ImportFile, openFile, type SheetSource } from './workbook/open.js';

export type { ImportFile } from './workbook/open.js';
export type { ImportedVintage } from './vintage/vintage.js';
export type { ImportReport, ReportedFigure } from './report/report.js';
export type { ReleaseChanges, RevisedFigure } from './report/changes.js';
export type { KnownDifference } from './kiel/months.js';
export type { ImportNotice } from './report/notices.js';
export type { RowsOutside } from './kiel/compare.js';
export type { AidMeasure, AidKind } from './kiel/words/headers.js';
export { filesOfImport, type MadeFile, type MadeImport } from './report/files.js';

/** How a release is to be read. */
export interface ImportOptions {
  /** Day on which the files were read, ISO 8601. */
  accessed: string;
  /** Vintages that there are: what changed is told since the last of them, and a re-issue is known among them. */
  vintages?: readonly Vintage[];
  /** Number of the release, where no file says it. */
  release?: string;
  /** Last day it covers, ISO 8601, where no file says it. */
  through?: string;
  /** Lets pass what moved by more than three times since the last vintage. */
  accept?: boolean;
}

/** What comes of an import: a vintage that passed every check, or everything that is wrong. */
export type ImportResult =
  (ImportedVintage & { ok: true; report: ImportReport }) | { ok: false; problems: readonly Issue[] };

const openAll = (files: readonly ImportFile[], problems: Problems): SheetSource[] =>
  files.flatMap((file) => {
    try {
      return openFile(file);
    } catch (error) {
      if (!(error instanceof FigureError)) throw error;
      problems.add(error.issues);
      return [];
    }
  });

/** Holds a vintage to the rules that every dataset must pass. */
const checkRules = ({ vintage, evidence }: ImportedVintage, vintages: readonly Vintage[], problems: Problems): void => {
  const file = `${vintage.dataset}/${vintage.vintage}`;
  const others = vintages.filter((one) => one.dataset !== vintage.dataset || one.vintage !== vintage.vintage);
  for (const rule of Object.values(rules))
    problems.add(rule({ file, vintage, evidence, vintages: [...others, vintage] }));
};

const checkOptions = (
  { through, release, accessed }: ImportOptions,
  files: readonly ImportFile[],
  problems: Problems,
): void => {
  for (const [name, day] of [
    ['--through', through],
    ['accessed', accessed],
  ] as const)
    if (day !== undefined && readDate(day)?.length !== 3)
      problems.of('malformed-date', '', day, 'a day such as 2026-06-30', name);
  if (release !== undefined && !/^\d{1,3}(v\d{1,2})?$/i.test(release))
    problems.of('malformed-release', '', release, 'a number such as 30, or 30v2', '--release');
  const twice = files.find((file, i) => files.some((other, j) => j < i && other.name === file.name));
  if (twice) problems.of('file-twice', twice.name, 'a second file of this name', 'files of different names');
  if (!files.length)
    problems.of('no-files', '', 'none', 'the workbook of a release, or its files of comma-separated values');
};

const build = (
  release: Release,
  files: readonly ImportFile[],
  sources: readonly SheetSource[],
  options: ImportOptions,
  problems: Problems,
): ImportResult => {
  const { accessed, vintages = [], accept = false } = options;
  const { through } = release.coverage;
  const draft = buildVintage(release, { name: through }, files, accessed);
  const { name, supersedes, previous, same } = nameRelease(through, files, draft.vintage, vintages);
  const built = buildVintage(release, { name, ...(supersedes !== undefined && { supersedes }) }, files, accessed);
  // What a vintage already has was accepted then.
  if (previous && !same && !accept) checkMoves(previous, built, problems);
  checkRules(built, vintages, problems);
  if (problems.list.length) return { ok: false, problems: problems.list };
  const changes: ReleaseChanges | undefined = previous && changesSince(previous, built.vintage, release);
  const report = buildReport(release, { sources, files, name, changes, sameAs: same?.vintage });
  return { ok: true, ...built, report };
};

/**
 * Reads a release of the Kiel Institute’s Ukraine Support Tracker: its workbook, or its files of comma-separated values.
 * Every number is held against what it is made of; what cannot be told without a doubt is a problem, and then there is no vintage.
 * It reads bytes and no more: no file, no network, no clock.
 * @param files The release, in one file or several.
 * @example
 * ```ts
 * importKiel([], { accessed: '2026-08-20' }).ok; // false
 * ```
 */
export const importKiel = (files: readonly ImportFile[], options: ImportOptions): ImportResult => {
  const problems = new Problems();
  checkOptions(options, files, problems);
  const sources = openAll(files, problems);
  if (problems.list.length) return { ok: false, problems: problems.list };
  const release = readRelease(sources, options, problems);
  if (!release || problems.list.length) return { ok: false, problems: problems.list };
  return build(release, files, sources, options, problems);
};
