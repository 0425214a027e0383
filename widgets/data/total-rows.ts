import { amountOf, decimalsOf, shiftDecimal } from '../../src/model/amount.js';
import { findTotalRows, type Summand, type TotalRow } from '../../src/derive/total-rows.js';
import { totalName } from '../../src/derive/total-words.js';
import { labelOf } from '../../src/format/label.js';
import { formatAmountWith } from '../../src/format/number.js';
import type { Observation } from '../../src/model/observation.js';
import type { Form } from '../../src/model/view.js';
import type { Vintage } from '../../src/model/vintage.js';
import { isRanked } from '../scene/rows.js';
import type { Selection, Warning } from '../scene/scene.js';

/** What is known of rows beside themselves. */
export interface RowHints {
  /** Ids of rows that a table has in its foot. */
  foot?: readonly string[];
  /** What each row stands among, by its id. */
  groups?: ReadonlyMap<string, string>;
  /** How the author could say which row is the whole. */
  hint?: string;
}

/** What is done with a total in each form where it cannot stand beside its parts. */
const fates: Partial<Record<Form, string>> = {
  parts: 'is taken for the whole',
  ranking: 'is not ranked',
  units: 'is not drawn beside them',
  target: 'is not drawn beside them',
};

const summand = (o: Observation, vintage: Vintage, group: string | undefined): Summand => ({
  label: labelOf(o, vintage),
  amount: amountOf(o),
  rounding: shiftDecimal(0.5, o.unit.mult - decimalsOf(o.value ?? 0)),
  isHedged: o.relation !== 'eq',
  ...(group !== undefined && { group }),
});

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

const warning = (message: string): Warning => ({ code: 'total-row', message });

const printed = (amount: number, { unit }: Observation): string => formatAmountWith(amount / 10 ** unit.mult, unit);

/** Whether a total may stand beside its parts in a form: unlike magnitudes may, unless they are its parts to the last. */
const staysIn = (form: Form, { isSum, isNamed }: TotalRow, rows: number): boolean =>
  (form === 'units' && !isSum) || (form === 'target' && !(isSum && isNamed && rows === 3));

/** Words for the row that is taken for the whole, or left out. */
const wholeWarning = (form: Form, total: TotalRow, o: Observation, label: string, hint: string): Warning => {
  const { isSum, sum } = total;
  const fate = fates[form]!;
  if (isSum) {
    const how = form === 'parts' ? ` and taken for the whole${hint}.` : ` and ${fate}.`;
    return warning(`“${label}” is the sum of the other rows${how}`);
  }
  return warning(
    `“${label}” is named as a total and ${fate}: it is ${printed(amountOf(o) ?? 0, o)}, the other rows add up to ${printed(sum, o)}.`,
  );
};

/** The row of a foot that is the whole: one that is named so, else the first. */
const wholeInFoot = (foot: readonly Observation[], vintage: Vintage): Observation | undefined =>
  foot.findLast((o) => totalName(labelOf(o, vintage)) === 'total') ?? foot[0];

/**
 * Parts rows of a page's own from their sums, so that nothing is counted twice and no total is ranked; each is warned of.
 * Where a view names its rows, or each form can show a sum beside its parts, all stay.
 */
export const withoutTotals = (
  selection: Selection,
  form: Form,
  { foot = [], groups, hint = '' }: RowHints = {},
): Selection => {
  const { vintage, view } = selection;
  const ranking = view?.form === 'ranking' ? view : undefined;
  // A row that a view does not rank is no part of one that it ranks.
  const counted = vintage.observations.filter((o) => !foot.includes(o.id) && isRanked(o, ranking));
  const inFoot = vintage.observations.filter(({ id }) => foot.includes(id));
  const warnings: Warning[] = [...(selection.warnings ?? [])];
  if (!fates[form] || (view && !ranking))
    return inFoot.length ? { ...selection, totals: { leftOut: [...foot] } } : selection;
  const found = findTotalRows(counted.map((o) => summand(o, vintage, groups?.get(o.id))));
  const name = (index: number): string => labelOf(counted[index]!, vintage);
  const footWhole = wholeInFoot(inFoot, vintage);
  const whole = found.whole && !staysIn(form, found.whole, counted.length) ? found.whole : undefined;
  const subtotals = form === 'target' ? [] : found.subtotals;
  const again = footWhole && whole ? [whole, ...subtotals] : subtotals;
  if (whole && !footWhole) warnings.push(wholeWarning(form, whole, counted[whole.index]!, name(whole.index), hint));
  if (again.length)
    warnings.push(
      warning(
        `${quoted(again.map(({ index }) => name(index)))}: sums of other rows, left out, so that nothing counts twice.`,
      ),
    );
  if (found.chance && form !== 'units' && form !== 'target')
    warnings.push(
      warning(
        `“${name(found.chance.index)}” is the sum of the other rows and is drawn as one of them; where it is their total, name it so.`,
      ),
    );
  if (found.misnamed.length && form !== 'units' && form !== 'target')
    warnings.push(
      warning(`${quoted(found.misnamed.map(name))} is named as a total and is less than another row; drawn as a row.`),
    );
  const averages = form === 'parts' || form === 'ranking' ? found.averages : [];
  if (averages.length)
    warnings.push(warning(`${quoted(averages.map(name))}: an average of the other rows and none of them; left out.`));
  const spare = inFoot.filter((o) => form !== 'parts' || o !== footWhole);
  if (spare.length)
    warnings.push(warning(`${quoted(spare.map((o) => labelOf(o, vintage)))} in the foot of the table is left out.`));
  const bodyWhole = whole && counted[whole.index]!.id;
  const leftOut = [
    ...inFoot.map(({ id }) => id),
    ...(bodyWhole === undefined ? [] : [bodyWhole]),
    ...[...subtotals.map(({ index }) => index), ...averages].map((index) => counted[index]!.id),
  ];
  if (!leftOut.length && !warnings.length) return selection;
  return {
    ...selection,
    warnings,
    totals: { whole: form === 'parts' ? (footWhole?.id ?? bodyWhole) : undefined, leftOut },
  };
};
