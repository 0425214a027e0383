import { shiftDecimal } from '../../model/amount.js';
import { diff } from '../../history/diff.js';
import { labelOf } from '../../format/label.js';
import type { Observation } from '../../model/observation.js';
import type { Vintage } from '../../model/vintage.js';
import { type AidKind, kinds } from '../kiel/words/headers.js';
import type { Release } from '../kiel/draft.js';
import { sumOfMonths } from '../kiel/panel.js';

/** A number that is another one than in the vintage before. In billions of euros. */
export interface RevisedFigure {
  /** Its id, the same in both. */
  id: string;
  /** Its name for a reader. */
  label: string;
  /** As the vintage before has it; `null` where it is missing there. */
  before: number | null;
  /** As this release has it; `null` where it is missing. */
  after: number | null;
  /** The second less the first; `null` where one of them is missing. */
  difference: number | null;
  /** What is dated after the last day of the vintage before; where the file has months. */
  newAid?: number;
  /** What changed of the time that the vintage before covers; where the file has months. */
  restated?: number;
}

/** What changed since the vintage before. */
export interface ReleaseChanges {
  /** Its name. */
  since: string;
  /** Last day that it covers. */
  through: string;
  /** Ids of numbers that are new. */
  added: readonly string[];
  /** Ids of numbers that are gone. */
  removed: readonly string[];
  /** Numbers that are others. */
  revised: readonly RevisedFigure[];
  /** How many numbers stayed as they were. */
  same: number;
  /** Donors whose place by total aid is another one. */
  ranks: readonly { code: string; name: string; before: number; after: number }[];
  /** Sums of all donors, in billions of euros. */
  kinds: readonly { kind: AidKind; before: number; after: number; newAid?: number; restated?: number }[];
}

const isDonor = ({ measure, area }: Observation): boolean =>
  (measure === 'aid-allocated' || measure === 'aid-committed') && area !== 'ALL';

const billionsOf = ({ value, unit }: Observation): number | null =>
  value === null ? null : shiftDecimal(value, unit.mult - 9);

const round = (billions: number): number => Number(billions.toFixed(6));

/** Parts a change into what is dated later and what is dated earlier, where months of donors tell. */
const partChange = (
  release: Release,
  { area, measure, dimensions }: Observation,
  before: number | null,
  through: string,
): Pick<RevisedFigure, 'newAid' | 'restated'> => {
  const donor = release.panel?.donors.find(({ donor: { code } }) => code === area);
  const kind = kinds.find((one) => one === dimensions?.['kind']);
  if (!donor || !kind || measure !== 'aid-allocated' || before === null) return {};
  const early = sumOfMonths(donor, kind, through.slice(0, 7));
  return { newAid: round(sumOfMonths(donor, kind) - early), restated: round(early - before) };
};

const ranksOf = (observations: readonly Observation[], measure: string): Map<string, number> => {
  const totals = observations.filter(
    (o) => o.measure === measure && o.dimensions?.['kind'] === 'total' && o.value !== null,
  );
  return new Map(totals.map(({ area, value }) => [area, 1 + totals.filter((other) => other.value! > value!).length]));
};

const sumOfKind = (observations: readonly Observation[], measure: string, kind: AidKind): number =>
  round(
    observations
      .filter((o) => o.measure === measure && o.dimensions?.['kind'] === kind)
      .reduce((sum, o) => sum + (billionsOf(o) ?? 0), 0),
  );

/** Lists what changed from the vintage before to the one that was read. */
export const changesSince = (before: Vintage, after: Vintage, release: Release): ReleaseChanges => {
  const through = before.through ?? before.vintage.slice(0, 10);
  const all = diff(before, after);
  const idsOf = (kind: string): string[] => all.filter((change) => change.kind === kind).map(({ id }) => id);
  const revised = all.flatMap((change): RevisedFigure[] => {
    const { kind, id, before: was, after: is } = change;
    if (kind !== 'revised' || !was || !is) return [];
    const [old, now] = [billionsOf(was), billionsOf(is)];
    return [
      {
        id,
        label: labelOf(is, after),
        before: old,
        after: now,
        difference: old === null || now === null ? null : round(now - old),
        ...partChange(release, is, old, through),
      },
    ];
  });
  const measure = after.observations[0]?.measure ?? '';
  const [ranksBefore, ranksAfter] = [before, after].map(({ observations }) =>
    ranksOf(observations.filter(isDonor), measure),
  );
  const sums = kinds.map((kind) => {
    const [was, is] = [before, after].map(({ observations }) => sumOfKind(observations.filter(isDonor), measure, kind));
    const donors = release.panel?.donors;
    const early = donors?.reduce((sum, donor) => sum + sumOfMonths(donor, kind, through.slice(0, 7)), 0);
    const parts = early === undefined ? {} : { newAid: round(is! - early), restated: round(early - was!) };
    return { kind, before: was!, after: is!, ...parts };
  });
  return {
    since: before.vintage,
    through,
    added: idsOf('added'),
    removed: idsOf('removed'),
    revised,
    same: idsOf('same').length,
    ranks: [...ranksAfter!].flatMap(([code, rank]) => {
      const was = ranksBefore!.get(code);
      const name = after.areas.find((area) => area.code === code)?.name ?? code;
      return was === undefined || was === rank ? [] : [{ code, name, before: was, after: rank }];
    }),
    kinds: sums.some((sum) => sum.before) ? sums : [],
  };
};
