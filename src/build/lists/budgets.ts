import type { Folders } from './folders.js';

/** What one form or dataset may weigh on a page. */
export interface BudgetRow {
  /** Brotli, in units of 1000 bytes. */
  kB: number;
  why: string;
}

/** Rows by name of the folder. */
export interface BudgetRows {
  forms: Record<string, BudgetRow>;
  datasets: Record<string, BudgetRow>;
}

const newForm: BudgetRow = { kB: 20, why: 'New: what any form may weigh, until it is measured.' };
const newDataset: BudgetRow = { kB: 5, why: 'New: what any dataset may weigh, until it is measured.' };

const rowsFor = (
  names: readonly string[],
  rows: Record<string, BudgetRow>,
  otherwise: BudgetRow,
): Record<string, BudgetRow> => Object.fromEntries(names.map((name) => [name, rows[name] ?? otherwise]));

/** A row for each folder and no other; a new folder gets what any may weigh. */
export const budgetRows = ({ forms, datasets }: Folders, rows: BudgetRows): BudgetRows => ({
  forms: rowsFor(
    forms.map(({ name }) => name),
    rows.forms,
    newForm,
  ),
  datasets: rowsFor(
    datasets.map(({ id }) => id),
    rows.datasets,
    newDataset,
  ),
});
