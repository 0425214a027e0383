import type { Issue } from '../../error/figure-error.js';
import { type CellValue, formatPlace, type Place, printCell, valueAt } from '../workbook/sheet.js';

/** What is wrong with a release. Reading goes on, so that a reader learns of everything at once. */
export class Problems {
  readonly #issues: Issue[] = [];

  /** Adds what is wrong at a cell. */
  at(code: string, place: Place, expected: string, got: string = printCell(valueAt(place))): void {
    this.#issues.push({ code, file: place.sheet.file, path: formatPlace(place), got, expected });
  }

  /** Adds what is wrong with a file or a sheet as a whole. */
  of(code: string, file: string, got: string, expected: string, path = ''): void {
    this.#issues.push({ code, ...(file && { file }), path, got, expected });
  }

  add(issues: readonly Issue[]): void {
    this.#issues.push(...issues);
  }

  get list(): readonly Issue[] {
    return this.#issues;
  }
}

/** A number in a cell; `undefined` where nothing stands there or a word that means so; `bad` for anything else. */
export type ReadNumber = { value: number } | { missing: string | undefined } | 'bad';

/** Words for a number that is not there, in small letters, and the SDMX status that says why. */
const missing: Readonly<Record<string, string>> = {
  '.': 'O',
  '-': 'O',
  '..': 'O',
  'n/a': 'O',
  na: 'O',
  'no price': 'O',
  'no value': 'O',
  'no value available': 'O',
  'not available': 'O',
  'not given': 'O',
  unclear: 'O',
  unknown: 'O',
  unspecified: 'O',
  'not specified': 'O',
  undisclosed: 'Q',
  confidential: 'Q',
};

/** Reads a cell that is to hold a number: text that looks like one is none. */
export const readNumber = (value: CellValue | undefined): ReadNumber => {
  if (value === undefined) return { missing: undefined };
  if (typeof value === 'number') return { value };
  if (typeof value !== 'string') return 'bad';
  const text = value.trim().toLowerCase();
  if (!text) return { missing: undefined };
  return Object.hasOwn(missing, text) ? { missing: missing[text] } : 'bad';
};
