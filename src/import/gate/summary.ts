import { columnLetters, valueAt } from '../workbook/sheet.js';
import { kinds } from '../kiel/words/headers.js';
import type { Problems } from '../kiel/problems.js';
import { cellOf, kindsIn, measuresIn, sumOf, type Summary, type SummaryRow } from '../kiel/summary.js';
import type { SummaryColumn } from '../kiel/summary-table.js';

/** Fewer donors than any release has had is half a file. */
export const minDonors = 40;
/** A thousand euros and what rounding leaves: the tracker’s own sums are exact. */
const tolerance = 2e-6;

const checkParts = (row: SummaryRow, summary: Summary, problems: Problems): void => {
  for (const measure of measuresIn(summary.table)) {
    const [total, ...parts] = [kinds[3], ...kinds.slice(0, 3)].map((kind) => cellOf(row, measure, kind));
    const values = parts.map((part) => part?.value);
    if (!total || total.value === null || values.some((value) => typeof value !== 'number')) continue;
    const sum = values.reduce<number>((a, b) => a + b!, 0);
    if (Math.abs(sum - total.value) > tolerance)
      problems.at('parts-do-not-sum', total.place, `${sum} billion, which the three kinds of ${row.name} come to`);
  }
};

const checkTotal = (summary: Summary, problems: Problems): void => {
  const { table, donors, total } = summary;
  const { sheet, headerRow } = table;
  if (!total) {
    if (!table.layout?.lacks.includes('total'))
      problems.of(
        'total-missing',
        sheet.file,
        'no row of totals',
        'a row named Total',
        `'${sheet.name}', below row ${headerRow}`,
      );
    return;
  }
  for (const cell of total.cells) {
    const sum = sumOf(donors, cell.measure, cell.kind);
    if (cell.value === null) problems.at('total-missing', cell.place, 'the sum of all donors');
    else if (sum === null || Math.abs(sum - cell.value) > tolerance)
      problems.at('total-disagrees', cell.place, `${sum} billion, which the ${donors.length} donors come to`);
  }
};

const columnOf = ({ table }: Summary, as: string, currency?: string): SummaryColumn | undefined =>
  table.columns.find(
    ({ header: { meaning, unit } }) => meaning.as === as && (!currency || unit?.currency === currency),
  );

/** A donor that the tracker counts to another group than it belongs to stands in another donor’s row. */
const checkGroups = (summary: Summary, problems: Problems): void => {
  for (const as of ['eu-member', 'europe'] as const) {
    const column = columnOf(summary, as)?.column;
    if (column === undefined) continue;
    for (const { donor, row } of summary.donors) {
      const place = { sheet: summary.table.sheet, row, column };
      const expected = donor.group === 'member' || (as === 'europe' && donor.group === 'europe') ? 1 : 0;
      const value = valueAt(place);
      if (value !== expected) problems.at('donors-disagree', place, `${expected} in the row of ${donor.name}`);
    }
  }
};

/** A total is what its share of the GDP in the same currency makes it: so the currency and the scale are proved. */
const checkShares = (summary: Summary, problems: Problems): void => {
  const { table, donors } = summary;
  const { sheet } = table;
  const gdp = columnOf(summary, 'gdp', table.currency);
  let proved = 0;
  for (const column of table.columns) {
    const { meaning } = column.header;
    if (meaning.as !== 'share-of-gdp' || !gdp) continue;
    for (const row of donors) {
      const total = cellOf(row, meaning.measure, 'total');
      const [base, share] = [gdp, column].map((one) => valueAt({ sheet, row: row.row, column: one.column }));
      if (typeof base !== 'number' || typeof share !== 'number' || typeof total?.value !== 'number' || base <= 0)
        continue;
      const expected = (total.value / (base * 10 ** ((gdp.header.unit?.mult ?? 9) - 9))) * 100;
      if (Math.abs(expected - share) > 1e-9 + 1e-3 * Math.abs(expected))
        problems.at(
          'share-disagrees',
          { sheet, row: row.row, column: column.column },
          `${expected}, the total of ${row.name} as a share of the GDP in column ${columnLetters(gdp.column)}`,
        );
      else if (expected > 0) proved++;
    }
  }
  if (table.layout && proved < donors.length)
    problems.of(
      'unknown-unit',
      sheet.file,
      `${proved} totals that make their share of GDP`,
      'all of them: the header names no currency',
      `'${sheet.name}'`,
    );
};

/** Holds the summary against itself: donors, totals, parts, groups, shares. */
export const checkSummary = (summary: Summary, problems: Problems): void => {
  const { table, donors } = summary;
  const { sheet, headerRow } = table;
  const where = `'${sheet.name}', below row ${headerRow}`;
  if (donors.length < minDonors)
    problems.of('too-few-donors', sheet.file, `${donors.length} donors`, `at least ${minDonors}`, where);
  for (const [i, measure] of measuresIn(table).entries()) {
    const words = measure === 'aid-allocated' ? 'allocations' : 'commitments';
    if (i === 0 && !kindsIn(table, measure).includes('total'))
      problems.of(
        'missing-column',
        sheet.file,
        'no such header',
        `a column of total bilateral ${words}`,
        `'${sheet.name}', row ${headerRow}`,
      );
    for (const kind of kindsIn(table, measure))
      if (!sumOf(donors, measure, kind))
        problems.of('all-zero', sheet.file, `no ${kind} ${words} of any donor`, 'numbers', where);
  }
  for (const row of donors) checkParts(row, summary, problems);
  if (summary.total) checkParts(summary.total, summary, problems);
  checkTotal(summary, problems);
  checkGroups(summary, problems);
  checkShares(summary, problems);
};

/** The same summary in another currency: one rate for all donors, or two rows have changed places. */
export const checkOtherCurrency = (summary: Summary, other: Summary, problems: Problems): void => {
  for (const measure of measuresIn(summary.table)) {
    const [ours, theirs] = [summary, other].map(({ donors }) => sumOf(donors, measure, 'total'));
    if (!ours || !theirs) continue;
    for (const row of summary.donors) {
      const twin = other.donors.find(({ donor }) => donor.code === row.donor.code);
      const [a, b] = [cellOf(row, measure, 'total'), twin && cellOf(twin, measure, 'total')];
      if (typeof a?.value !== 'number' || typeof b?.value !== 'number') continue;
      const expected = a.value * (theirs / ours);
      if (Math.abs(expected - b.value) > 1e-4 + 0.02 * expected)
        problems.at(
          'sheets-disagree',
          b.place,
          `about ${expected}, which ${row.name} has in '${summary.table.sheet.name}' at one rate`,
        );
    }
  }
};
