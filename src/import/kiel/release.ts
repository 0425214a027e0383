import { FigureError } from '../../error/figure-error.js';
import type { SheetSource } from '../workbook/open.js';
import { readCoverage } from './coverage.js';
import { csvSheets, only, type Release } from './draft.js';
import { readFromMonths } from './from-months.js';
import { readFromSummary } from './from-summary.js';
import { readPanel } from './panel.js';
import type { Problems } from './problems.js';

interface Given {
  release?: string | undefined;
  through?: string | undefined;
}

/** Reads a release from the sheets of all its files; nothing where too little of it is there, and the problems say what. */
export const readRelease = (sources: readonly SheetSource[], given: Given, problems: Problems): Release | undefined => {
  try {
    const panel = only(
      csvSheets(sources).flatMap((sheet) => readPanel(sheet, problems) ?? []),
      'file of donors by month',
      problems,
    );
    const draft = panel ? readFromMonths(panel, sources, problems) : readFromSummary(sources, problems);
    if (!draft) return undefined;
    const { tops, lastMonth, ...release } = draft;
    const coverage = readCoverage(sources, tops, lastMonth, given, problems);
    return coverage && { ...release, coverage };
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    problems.add(error.issues);
    return undefined;
  }
};
