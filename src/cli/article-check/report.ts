import type { Terminal } from '../output/terminal.js';
import type { Finding } from '../markup/finding.js';
import type { Position } from '../input/position.js';

/** A finding, with the file and the line it is in. */
export interface LocatedFinding extends Finding {
  file: string;
  position: Position;
  /** Whether its fix was written into the file. */
  fixed: boolean;
}

/** The findings of one file. */
export interface CheckedFile {
  file: string;
  findings: LocatedFinding[];
  /** Why it could not be checked, or not be fixed. */
  failure?: { code: string; message: string };
}

/** The results of all files so far, counted. */
export interface Tally {
  files: number;
  errors: number;
  warnings: number;
  fixed: number;
  /** Files that have a finding left. */
  withFindings: number;
  failed: number;
}

/** Adds the results of a file. */
export const addToTally = (tally: Tally, { findings, failure }: CheckedFile): Tally => {
  const left = findings.filter(({ fixed }) => !fixed);
  return {
    files: tally.files + 1,
    errors: tally.errors + left.filter(({ severity }) => severity === 'error').length,
    warnings: tally.warnings + left.filter(({ severity }) => severity === 'warning').length,
    fixed: tally.fixed + findings.length - left.length,
    withFindings: tally.withFindings + (left.length ? 1 : 0),
    failed: tally.failed + (failure ? 1 : 0),
  };
};

/** Writes a finding as one line, in the way that editors and build logs read: `file:line:column: error: …`. */
export const formatFinding = (finding: LocatedFinding, { style }: Terminal): string => {
  const { file, position, severity, code, message, fixed } = finding;
  const word = fixed ? style.green('fixed') : severity === 'error' ? style.red('error') : style.yellow('warning');
  return `${style.bold(`${file}:${position.line}:${position.column}:`)} ${word}: ${message} ${style.faint(`[${code}]`)}`;
};

/** Turns a finding into the object that is printed as one line of JSON. */
export const findingToJson = ({ file, position, at, fix, fixed, ...finding }: LocatedFinding): object => ({
  file,
  ...position,
  offset: at.start,
  length: at.end - at.start,
  ...finding,
  fixable: fix !== undefined,
  fixed,
});

const countOf = (n: number, one: string): string => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;

/** Writes the last line: how many files were checked, and what was found. */
export const formatSummary = ({ files, errors, warnings, fixed, withFindings, failed }: Tally): string =>
  [
    `${countOf(files, 'file')} checked: ${countOf(errors, 'error')} and ${countOf(warnings, 'warning')}`,
    withFindings ? ` in ${countOf(withFindings, 'file')}` : '',
    fixed ? `, ${fixed.toLocaleString('en')} fixed` : '',
    failed ? `; ${countOf(failed, 'file')} could not be checked` : '',
  ].join('');
