import { checkPanel } from '../gate/panel.js';
import type { SheetSource } from '../workbook/open.js';
import { csvSheets, type Draft, type Figure, only } from './draft.js';
import { type AidMeasure, type AidKind, kinds } from './words/headers.js';
import { compareMonths, compareShares, readTotals } from './months.js';
import { cellsOfMonths, type Panel, type PanelDonor, sumOfMonths } from './panel.js';
import type { Problems } from './problems.js';

const panelFigures = (panel: Panel): Figure[] =>
  panel.donors.flatMap((one: PanelDonor) => {
    const figure = (measure: AidMeasure, kind: AidKind, value: number, column: string, index: number): Figure => ({
      donor: one.donor,
      name: one.name,
      measure,
      kind,
      value,
      sheet: panel.sheet.name,
      column,
      address: `'${panel.sheet.name}'!${cellsOfMonths(one.rows, index)}`,
    });
    const { committed } = panel.columns;
    return [
      ...kinds.map((kind) => figure('aid-allocated', kind, sumOfMonths(one, kind), kind, panel.columns[kind]!)),
      ...(one.committed !== undefined && committed !== undefined
        ? [figure('aid-committed', 'total', one.committed, 'commitments', committed)]
        : []),
    ];
  });

/** Reads a release from the months of its donors, held against those of all donors. */
export const readFromMonths = (panel: Panel, sources: readonly SheetSource[], problems: Problems): Draft => {
  checkPanel(panel, problems);
  const sheets = csvSheets(sources);
  const months = only(
    sheets.flatMap((sheet) => readTotals(sheet, problems) ?? []),
    'file of all donors by month',
    problems,
  );
  if (months) compareMonths(panel, months, problems);
  else
    problems.of('total-missing', panel.sheet.file, 'no file of all donors by month', 'total_allocations.csv beside it');
  const known = sheets.flatMap((sheet) => (sheet === panel.sheet ? [] : compareShares(panel, sheet, problems)));
  const month = [...new Set(panel.donors.flatMap((donor) => [...donor.months.keys()]))].sort().at(-1);
  return {
    from: 'months',
    figures: panelFigures(panel),
    panel,
    ...(months && { months }),
    known,
    read: [
      { file: panel.sheet.file, sheet: panel.sheet.name, as: 'aid by donor and month' },
      ...(months ? [{ file: months.sheet.file, sheet: months.sheet.name, as: 'aid of all donors by month' }] : []),
    ],
    otherTables: [],
    tops: [],
    ...(month !== undefined && { lastMonth: { month, sheet: panel.sheet } }),
  };
};
