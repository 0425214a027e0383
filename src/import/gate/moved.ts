import { shiftDecimal } from '../../model/amount.js';
import type { Observation } from '../../model/observation.js';
import type { Vintage } from '../../model/vintage.js';
import type { Evidence } from '../../model/evidence.js';
import type { Problems } from '../kiel/problems.js';

/** A number that is this many times what it was, or as many times less, is looked at by a person first. */
export const movedFactor = 3;
/** And one that moved by less than this, in billions of euros, is not: small donors double. */
export const movedFloor = 0.05;

const hasMoved = (before: number, after: number): boolean => {
  const [small, large] = [Math.min(before, after), Math.max(before, after)];
  return large - small >= movedFloor && large > small * movedFactor;
};

const billionsOf = ({ value, unit }: Observation): number | undefined =>
  value === null ? undefined : shiftDecimal(value, unit.mult - 9);

const isDonor = ({ measure }: Observation): boolean => measure === 'aid-allocated' || measure === 'aid-committed';

/** Tells of numbers that moved far since the vintage before, of donors that are gone, and of a measure that is. */
export const checkMoves = (
  before: Vintage,
  { vintage, evidence }: { vintage: Vintage; evidence: readonly Evidence[] },
  problems: Problems,
): void => {
  const now = new Map(vintage.observations.map((o) => [o.id, o]));
  const measures = new Set(vintage.observations.map(({ measure }) => measure));
  const file = vintage.sources[0]?.csl.note ?? '';
  const areas = new Set(vintage.observations.map(({ area }) => area));
  const gone = new Set<string>();
  for (const was of before.observations.filter(isDonor)) {
    const is = now.get(was.id);
    if (!is) {
      const [what, expected] = measures.has(was.measure)
        ? [
            was.area,
            `${before.areas.find(({ code }) => code === was.area)?.name ?? was.area}, a donor of ${before.vintage}`,
          ]
        : [was.measure, `${was.measure}, a measure of ${before.vintage}`];
      const isGone = !measures.has(was.measure) || !areas.has(was.area);
      if (isGone && !gone.has(what)) problems.of('gone', '', 'none', `${expected}, or --accept`);
      gone.add(what);
      continue;
    }
    const [old, value] = [billionsOf(was), billionsOf(is)];
    if (old === undefined || is.measure !== was.measure) continue;
    const place = evidence.find(({ ids }) => ids.includes(is.id));
    const path = `'${place?.cell?.sheet ?? file}', ${place?.note?.replace(/\.$/, '') ?? ''} (${is.id})`;
    if (value === undefined)
      problems.of('moved', '', 'no number', `about ${old} billion, as in ${before.vintage}, or --accept`, path);
    else if (hasMoved(old, value))
      problems.of(
        'moved',
        '',
        `${value} billion`,
        `less than ${movedFactor} times more or less than ${old} billion in ${before.vintage}, or --accept`,
        path,
      );
  }
};
