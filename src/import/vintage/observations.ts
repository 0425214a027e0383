import type { Evidence } from '../../model/evidence.js';
import type { Observation, Unit } from '../../model/observation.js';
import { addDecimals } from '../../model/decimals.js';
import { type AidMeasure, type AidKind, kinds } from '../kiel/words/headers.js';
import { columnLetters, formatPlace } from '../workbook/sheet.js';
import type { Figure, Release } from '../kiel/draft.js';
import { monthInWords } from './texts.js';
import { sourceId } from './source.js';

/** Numbers with where each is written. */
export interface Stated {
  observations: Observation[];
  evidence: Evidence[];
}

const unit: Unit = { code: 'EUR', mult: 9 };

/** Rounds billions to the thousand euros. */
export const toThousands = (billions: number): number => {
  const rounded = Number(billions.toFixed(6));
  return rounded === 0 ? 0 : rounded;
};

/** Id of a donor’s number: `KOR-total`, of commitments `KOR-total-committed`. */
export const figureId = (code: string, measure: AidMeasure, kind: AidKind): string =>
  `${code}-${kind}${measure === 'aid-committed' ? '-committed' : ''}`;

const methodOf = (release: Release): string =>
  release.from === 'months' ? 'sum of the donor’s months' : 'rounded to the thousand euros';

/** The numbers of donors. */
export const donorNumbers = (release: Release, accessed: string): Stated => {
  const { coverage, figures } = release;
  const source = sourceId(coverage.release);
  const sorted = [...figures].sort((a, b) => (a.donor.code < b.donor.code ? -1 : a.donor.code > b.donor.code ? 1 : 0));
  const observation = ({ donor, measure, kind, value, status }: Figure): Observation => ({
    id: figureId(donor.code, measure, kind),
    measure,
    area: donor.code,
    counterpart: 'UKR',
    dimensions: { kind },
    period: `2022-01-24/${coverage.through}`,
    value: value === null ? null : toThousands(value),
    unit,
    relation: 'eq',
    basis: 'recorded',
    ...(status !== undefined && { status: [status] }),
    by: 'kiel',
    source,
  });
  const evidence = ({ donor, measure, kind, name, sheet, column, address }: Figure): Evidence => ({
    ids: [figureId(donor.code, measure, kind)],
    source,
    cell: { sheet, row: name, column },
    method: methodOf(release),
    accessed,
    live: false,
    note: `Cell ${address.slice(address.lastIndexOf('!') + 1)}.`,
  });
  return { observations: sorted.map(observation), evidence: sorted.map(evidence) };
};

const monthNumbers = ({ coverage, months }: Release, accessed: string): Stated => {
  const stated: Stated = { observations: [], evidence: [] };
  if (!months) return stated;
  const source = sourceId(coverage.release);
  for (const [month, { row, amounts }] of months.months)
    for (const kind of kinds) {
      const id = `${month}-${kind}`;
      stated.observations.push({
        id,
        measure: 'aid-allocated-monthly',
        area: 'ALL',
        counterpart: 'UKR',
        dimensions: { kind },
        period: month,
        value: toThousands(amounts[kind]),
        unit,
        relation: 'eq',
        basis: 'recorded',
        by: 'kiel',
        source,
      });
      const { column, text } = months.columns[kind];
      const place = formatPlace({ sheet: months.sheet, row, column });
      stated.evidence.push({
        ids: [id],
        source,
        cell: { sheet: months.sheet.name, row: month, column: text },
        accessed,
        live: false,
        note: `Cell ${place.slice(place.lastIndexOf('!') + 1)}.`,
      });
    }
  return stated;
};

/** Sums of the sheet of months, where donors are not read from months: it may leave some aid out. */
const monthSums = ({ coverage, months }: Release, accessed: string): Stated => {
  const stated: Stated = { observations: [], evidence: [] };
  if (!months) return stated;
  const source = sourceId(coverage.release);
  const within = [...months.months].filter(([month]) => month <= coverage.through.slice(0, 7));
  const last = within.at(-1)?.[0];
  if (last === undefined) return stated;
  for (const kind of kinds) {
    const id = `ALL-${kind}-months`;
    const { column, text } = months.columns[kind];
    const words = kind === 'total' ? 'All aid' : `${kind[0]!.toUpperCase()}${kind.slice(1)} aid`;
    stated.observations.push({
      id,
      label: `${words} of all donors, by the sheet of months`,
      measure: 'aid-allocated-months',
      area: 'ALL',
      counterpart: 'UKR',
      dimensions: { kind },
      period: `2022-01-24/${coverage.through}`,
      value: toThousands(addDecimals(within.map(([, { amounts }]) => amounts[kind]))),
      unit,
      relation: 'eq',
      basis: 'recorded',
      by: 'kiel',
      source,
    });
    const rows = within.map(([, { row }]) => row);
    stated.evidence.push({
      ids: [id],
      source,
      cell: { sheet: months.sheet.name, row: `January 2022 to ${monthInWords(last)}`, column: text },
      method: 'sum of the sheet’s months, rounded to the thousand euros',
      accessed,
      live: false,
      note: `Cells ${columnLetters(column)}${Math.min(...rows)}:${columnLetters(column)}${Math.max(...rows)}.`,
    });
  }
  return stated;
};

/** The numbers of all donors by month, or what a sheet of months comes to. */
export const allDonors = (release: Release, accessed: string): Stated =>
  release.from === 'months' ? monthNumbers(release, accessed) : monthSums(release, accessed);
