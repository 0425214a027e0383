import { isAverageName, totalName } from './total-words.js';

/** A row that may be the sum of others. */
export interface Summand {
  label: string;
  /** In base units; `null` without a number. */
  amount: number | null;
  /** Half of the last digit that is written. */
  rounding: number;
  /** Not every number can be held against a sum: "about 50". */
  isHedged: boolean;
  /** What it stands among. */
  group?: string;
}

/** A row that is the sum of others, and how far it is from that. */
export interface TotalRow {
  index: number;
  /** What its rows add up to. */
  sum: number;
  /** It is named as a sum; else its number alone says so. */
  isNamed: boolean;
  /** Its number is that sum, within rounding. */
  isSum: boolean;
}

/** Rows that must not be counted beside those that they sum up. */
export interface TotalRows {
  /** The sum of all. */
  whole?: TotalRow;
  /** Sums of some of them, and totals that say again what the whole does. */
  subtotals: TotalRow[];
  /** By its number it may be the sum of the others, and nothing else says so: it is kept. */
  chance?: TotalRow;
  /** Named as a total, and less than another row: it is kept. */
  misnamed: number[];
  /** Named as an average of the others, and among them: no row of its own. */
  averages: number[];
}

const sumOf = (rows: readonly Summand[]): number => rows.reduce((sum, { amount }) => sum + (amount ?? 0), 0);

/** Whether a row is the sum of others: as far as rounding goes, or a hedge. */
const isSumOf = (total: Summand, rows: readonly Summand[]): boolean => {
  const room = [total, ...rows].reduce((sum, { rounding }) => sum + rounding, 0);
  const difference = Math.abs((total.amount ?? 0) - sumOf(rows));
  const isLoose = [total, ...rows].some(({ isHedged }) => isHedged);
  return difference <= room * 1.000001 || (isLoose && difference <= Math.abs(total.amount ?? 0) / 20);
};

/** Whether rounding alone cannot make a sum of it by chance. */
const isSurely = (total: Summand, rows: readonly Summand[]): boolean => {
  const sum = sumOf(rows);
  const difference = Math.abs((total.amount ?? 0) - sum);
  const room = [total, ...rows].reduce((all, { rounding }) => all + rounding, 0);
  return sum > 0 && (difference <= 1e-9 * sum || (difference <= room * 1.000001 && room <= sum / 200));
};

/** Rows that stand together with one: those before it or after it, up to another total or another group. */
const neighboursOf = (index: number, rows: readonly Summand[], isTotal: (i: number) => boolean): Summand[][] => {
  const run = (step: 1 | -1): Summand[] => {
    const found: Summand[] = [];
    const { group } = rows[index]!;
    for (let i = index + step; rows[i] && !isTotal(i) && (!group || rows[i]!.group === group); i += step)
      found.push(rows[i]!);
    return found;
  };
  return [run(-1), run(1)].filter((found) => found.some(({ amount }) => amount !== null));
};

/** Rows that each are the sum of those after them, where that parts all rows: regions and their countries. */
const headsAmong = (indexes: readonly number[], rows: readonly Summand[]): TotalRow[] => {
  const heads: TotalRow[] = [];
  for (let at = 0; at < indexes.length;) {
    const head = rows[indexes[at]!]!;
    let sum = 0;
    let end = at + 1;
    while (end < indexes.length && sum < (head.amount ?? 0) - head.rounding / 1000)
      sum += rows[indexes[end++]!]!.amount ?? 0;
    const members = indexes.slice(at + 1, end).map((i) => rows[i]!);
    if (members.length < 2 || !head.amount || Math.abs(sum - head.amount) > 1e-9 * head.amount) return [];
    heads.push({ index: indexes[at]!, sum, isNamed: false, isSum: true });
    at = end;
  }
  return heads.length > 1 ? heads : [];
};

/** Rows named as averages that lie among the others, as every average does. */
const averagesAmong = (rows: readonly Summand[]): number[] => {
  const others = rows.flatMap(({ label, amount }) =>
    amount === null || isAverageName(label) || totalName(label) ? [] : [amount],
  );
  if (others.length < 2) return [];
  const [least, most] = [Math.min(...others), Math.max(...others)];
  return rows.flatMap(({ label, amount }, i) =>
    amount !== null && amount >= least && amount <= most && isAverageName(label) ? [i] : [],
  );
};

/** What rows named as totals are: the whole, the sum of a group, or rows like others. */
const namedTotals = (rows: readonly Summand[]): TotalRows & { plain: number[] } => {
  const names = rows.map(({ label, amount }) => (amount === null ? undefined : totalName(label)));
  const averages = averagesAmong(rows);
  const plain = rows.flatMap((row, i) =>
    names[i] === undefined && row.amount !== null && !averages.includes(i) ? [i] : [],
  );
  const others = plain.map((i) => rows[i]!);
  const found: TotalRows & { plain: number[] } = { subtotals: [], misnamed: [], averages, plain };
  const wholes: TotalRow[] = [];
  const sum = sumOf(others);
  const largest = Math.max(...others.map(({ amount }) => amount ?? 0), -Infinity);
  names.forEach((name, index) => {
    if (!name) return;
    const row = rows[index]!;
    const isSum = others.length > 0 && isSumOf(row, others);
    const group = neighboursOf(index, rows, (i) => names[i] !== undefined).find(
      (each) => each.length < others.length && isSumOf(row, each),
    );
    const total = (of: number, fits: boolean): TotalRow => ({ index, sum: of, isNamed: true, isSum: fits });
    if (name === 'perhaps' && !(isSum && others.length > 1) && !(group && group.length > 1)) {
      // What is at least as much as all others together holds them.
      if (others.length > 1 && row.amount! >= sum && sum > 0) wholes.push(total(sum, false));
      else plain.push(index);
    } else if (name !== 'subtotal' && isSum) wholes.push(total(sum, true));
    else if (group) found.subtotals.push(total(sumOf(group), true));
    else if (name === 'subtotal') found.subtotals.push(total(sum, isSum));
    else if (!others.length || row.amount! < largest) {
      plain.push(index);
      found.misnamed.push(index);
    } else wholes.push(total(sum, isSum));
  });
  const whole = wholes.findLast(({ isSum }) => isSum) ?? wholes.at(-1);
  found.subtotals.push(...wholes.filter((other) => other !== whole));
  plain.sort((a, b) => a - b);
  return whole ? { ...found, whole } : found;
};

/**
 * Finds the rows that are sums of others: by their names in any of many languages, or by their numbers. A last or first
 * of four rows and more that is the sum of all others is one; of three it may be chance, and is only pointed out.
 */
export const findTotalRows = (rows: readonly Summand[]): TotalRows => {
  const { plain, ...named } = namedTotals(rows);
  const found: TotalRows = { ...named };
  if (!found.whole && plain.length > 2) {
    for (const index of [plain.at(-1)!, plain[0]!]) {
      const others = plain.filter((i) => i !== index).map((i) => rows[i]!);
      if (found.whole || found.chance || !isSurely(rows[index]!, others)) continue;
      const total = { index, sum: sumOf(others), isNamed: false, isSum: true };
      if (others.length > 2) found.whole = total;
      else found.chance = total;
    }
  }
  const whole = found.whole?.index;
  const heads = headsAmong(
    plain.filter((i) => i !== whole && !found.subtotals.some(({ index }) => index === i)),
    rows,
  );
  if (heads.length) {
    // Where groups are sums of their rows, a sum by chance is none.
    delete found.chance;
    found.subtotals.push(...heads);
    if (found.whole) {
      const parts = plain.filter((i) => i !== whole && !heads.some(({ index }) => index === i)).map((i) => rows[i]!);
      found.whole = { ...found.whole, sum: sumOf(parts), isSum: isSumOf(rows[found.whole.index]!, parts) };
    }
  }
  return found;
};
