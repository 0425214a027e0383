import type { Terminal } from '../output/terminal.js';
import type { Finding } from './finding.js';
import type { Place } from './position.js';

/** A finding and where it is. */
export interface Located extends Finding {
  file: string;
  place: Place;
  /** Its text was written into the file. */
  fixed: boolean;
}

/** What a file came to. */
export interface Checked {
  file: string;
  findings: Located[];
  /** Why it could not be checked, or not be fixed. */
  failure?: { code: string; message: string };
}

/** What all files came to. */
export interface Tally {
  files: number;
  errors: number;
  warnings: number;
  fixed: number;
  /** Files with any finding left. */
  touched: number;
  failed: number;
}

/** Adds a file up. */
export const counted = (tally: Tally, { findings, failure }: Checked): Tally => {
  const left = findings.filter((f) => !f.fixed);
  return {
    files: tally.files + 1,
    errors: tally.errors + left.filter((f) => f.severity === 'error').length,
    warnings: tally.warnings + left.filter((f) => f.severity === 'warning').length,
    fixed: tally.fixed + findings.length - left.length,
    touched: tally.touched + (left.length ? 1 : 0),
    failed: tally.failed + (failure ? 1 : 0),
  };
};

/** A finding as one line, in the way that editors and build logs know: `file:line:column: error: …`. */
export const lineOf = ({ file, place, severity, code, message, fixed }: Located, { style }: Terminal): string => {
  const word = fixed ? style.green('fixed') : severity === 'error' ? style.red('error') : style.yellow('warning');
  return `${style.bold(`${file}:${place.line}:${place.column}:`)} ${word}: ${message} ${style.faint(`[${code}]`)}`;
};

/** A finding as one line of JSON. */
export const jsonOf = ({ file, place, at, mend, fixed, ...finding }: Located): object => ({
  file,
  ...place,
  offset: at.start,
  length: at.end - at.start,
  ...finding,
  fixable: mend !== undefined,
  fixed,
});

const count = (n: number, one: string): string => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;

/** The last line. */
export const summaryOf = ({ files, errors, warnings, fixed, touched, failed }: Tally): string =>
  [
    `${count(files, 'file')} checked: ${count(errors, 'error')} and ${count(warnings, 'warning')}`,
    touched ? ` in ${count(touched, 'file')}` : '',
    fixed ? `, ${fixed.toLocaleString('en')} fixed` : '',
    failed ? `; ${count(failed, 'file')} could not be checked` : '',
  ].join('');
