import { readDate } from '../../model/calendar-date.js';
import { wordsOf } from './words/names.js';
import type { Problems } from './problems.js';
import type { SheetSource } from '../workbook/open.js';
import { type Sheet, textOf, valueAt } from '../workbook/sheet.js';

/** A release and the last day it covers, with where each is told. */
export interface Coverage {
  release: string;
  /** ISO 8601 day. */
  through: string;
}

/** Something a file says of itself, and where. */
interface Said {
  value: string;
  file: string;
  where: string;
}

const monthNames = 'january february march april may june july august september october november december'.split(' ');
const spelledDay = /(?:to|and|until|through)\s+([a-z]+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/gi;

const two = (number: number): string => String(number).padStart(2, '0');

/** The last day of a month: `2026-04` is `2026-04-30`. */
export const lastDayOf = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** Days that a text says a release covers up to: “between January 24, 2022 and June 30, 2024”. */
const daysIn = (text: string): string[] =>
  [...text.matchAll(spelledDay)].flatMap(([, month = '', day = '', year = '']) => {
    const number = monthNames.indexOf(month.toLowerCase()) + 1;
    const date = `${year}-${two(number)}-${day.padStart(2, '0')}`;
    return number && readDate(date) ? [date] : [];
  });

const releasesIn = (text: string): string[] =>
  [/\b(\d{1,2})(?:st|nd|rd|th)\s+release\b/gi, /\brelease[\s_-]*(\d{1,2}(?:v\d)?)(?![\d/])/gi].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, number = '']) => number.toLowerCase()),
  );

/** Texts at the top of a sheet, where it says what it is. */
const headTexts = (sheet: Sheet, lastRow: number): string[] =>
  [...sheet.rows]
    .filter(([row]) => row <= lastRow)
    .flatMap(([, cells]) => [...cells.values()].flatMap((v) => textOf(v) ?? []));

const isAbout = (name: string): boolean => ['read me', 'readme'].includes(wordsOf(name).join(' '));

const releaseInfo = (sheet: Sheet): { release: Said[]; through: Said[] } => {
  const header = [...(sheet.rows.get(1) ?? [])];
  const [release, period] = ['release', 'period'].map((name) => header.find(([, value]) => value === name)?.[0]);
  if (release === undefined || period === undefined) return { release: [], through: [] };
  const [number, span] = [release, period].map((column) => valueAt({ sheet, row: 2, column }));
  const [, month, year] = /^(\d{2})\/(\d{4})$/.exec(textOf(span) ?? '') ?? [];
  const said = (value: string): Said => ({ value, file: sheet.file, where: `'${sheet.name}'` });
  return {
    release: typeof number === 'string' || typeof number === 'number' ? [said(`${number}`.toLowerCase())] : [],
    through: month && year ? [said(lastDayOf(`${year}-${month}`))] : [],
  };
};

const agree = (
  what: 'release' | 'through',
  given: string | undefined,
  said: readonly Said[],
  problems: Problems,
): string | undefined => {
  const all = given === undefined ? said : [{ value: given, file: '', where: `--${what}` }, ...said];
  // A re-issue names itself in one place only: 30v2 is a release 30.
  const [first] = [...all].sort((a, b) => b.value.length - a.value.length);
  const other = all.find(({ value }) => value !== first!.value && value !== first!.value.replace(/v\d$/, ''));
  if (other)
    problems.of(`${what}-differs`, other.file, other.value, `${first!.value}, as ${first!.where} has it`, other.where);
  if (!first)
    problems.of(
      `${what}-unknown`,
      '',
      'nothing in the files',
      what === 'release' ? '--release with its number' : '--through with the last day that is covered',
    );
  return first?.value;
};

/**
 * Finds out which release the files are, and through which day: from their texts, from the last month, or as it is given.
 * What two places say must be the same.
 * @param tops Sheets that are read, with the row above which they say what they are.
 */
export const readCoverage = (
  sources: readonly SheetSource[],
  tops: readonly { sheet: Sheet; row: number }[],
  lastMonth: { month: string; sheet: Sheet } | undefined,
  given: { release?: string | undefined; through?: string | undefined },
  problems: Problems,
): Coverage | undefined => {
  const release: Said[] = [];
  const through: Said[] = [];
  const about = sources.filter(({ name }) => isAbout(name)).map(({ read }) => ({ sheet: read(), row: 12 }));
  for (const { sheet, row } of [...tops, ...about])
    for (const text of headTexts(sheet, row)) {
      const where = { file: sheet.file, where: `'${sheet.name}'` };
      through.push(...daysIn(text).map((value) => ({ value, ...where })));
      release.push(...releasesIn(text).map((value) => ({ value, ...where })));
    }
  for (const { name, isCsv, read } of sources) {
    if (!isCsv || !/release/i.test(name)) continue;
    const info = releaseInfo(read());
    release.push(...info.release);
    through.push(...info.through);
  }
  for (const file of new Set(sources.map((one) => one.file)))
    release.push(...releasesIn(file).map((value) => ({ value, file, where: 'its name' })));
  if (lastMonth)
    through.push({
      value: lastDayOf(lastMonth.month),
      file: lastMonth.sheet.file,
      where: `the last month of '${lastMonth.sheet.name}'`,
    });
  const [number, day] = [
    agree('release', given.release?.toLowerCase(), release, problems),
    agree('through', given.through, through, problems),
  ];
  return number !== undefined && day !== undefined ? { release: number, through: day } : undefined;
};
