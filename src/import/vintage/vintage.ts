import type { Area } from '../../model/area.js';
import type { Derivation } from '../../model/derivation.js';
import type { Evidence } from '../../model/evidence.js';
import type { View } from '../../model/view.js';
import type { Vintage } from '../../model/vintage.js';
import { type AidMeasure, aidMeasures, type AidKind, kinds } from '../kiel/words/headers.js';
import { type Donor, donors as allKnown } from '../kiel/words/donors.js';
import type { Release } from '../kiel/draft.js';
import type { ImportFile } from '../workbook/open.js';
import { checksOf, hasKind } from './checks.js';
import { allDonors, donorNumbers, figureId } from './observations.js';
import { kiel, sourceOf } from './source.js';
import { dayInWords, generalNotes, kindWords, measureOf, measureVerb, monthInWords } from './texts.js';

/** A vintage with its evidence. */
export interface ImportedVintage {
  /** The vintage, which passed every rule that datasets here must pass. */
  vintage: Vintage;
  /** Where each of its numbers is written. */
  evidence: Evidence[];
}

/** What a vintage is named and what it follows. */
export interface Naming {
  /** `2026-06-30`, a re-issue `2026-06-30.2`. */
  name: string;
  supersedes?: string;
}

const groups = [
  { code: 'ALL', name: 'All donors' },
  { code: 'XEU', name: 'EU members and institutions' },
  { code: 'XGE', name: 'Geographic Europe and EU institutions' },
];

/** Donors that have a number of a measure and kind, and are among some. */
const withNumber = (
  release: Release,
  measure: AidMeasure,
  kind: AidKind,
  isAmong: (donor: Donor) => boolean,
): string[] =>
  release.figures
    .filter((one) => one.measure === measure && one.kind === kind && one.value !== null && isAmong(one.donor))
    .map(({ donor }) => donor.code)
    .sort();

const derivationsOf = (release: Release, main: AidMeasure): Derivation[] => {
  const idsOf = (kind: AidKind, isAmong: (donor: Donor) => boolean = () => true): string[] =>
    withNumber(release, main, kind, isAmong).map((code) => figureId(code, main, kind));
  const words = (kind: AidKind): string => (kind === 'total' ? 'All aid' : `${kindWords[kind]} aid`);
  const count = new Set(release.figures.map(({ donor }) => donor.code)).size;
  return [
    ...kinds.map((kind): Derivation => ({
      id: figureId('ALL', main, kind),
      label: `${words(kind)} of all donors`,
      area: 'ALL',
      kind: 'sum',
      from: idsOf(kind),
      ...(kind === 'total' && { note: `The sum of ${count} donors.` }),
    })),
    {
      id: figureId('EU-and-members', main, 'total'),
      label: 'All aid of EU members and institutions',
      area: 'XEU',
      kind: 'sum',
      from: idsOf('total', ({ code, group }) => group === 'member' || code === 'EU'),
      note: 'Not Europe: the United Kingdom, Norway, Switzerland and Iceland are in the sum of geographic Europe.',
    },
    {
      id: figureId('geographic-europe', main, 'total'),
      label: 'All aid of geographic Europe and the EU institutions',
      area: 'XGE',
      kind: 'sum',
      from: idsOf('total', ({ group }) => group !== 'elsewhere'),
      note: 'EU members and institutions with the United Kingdom, Norway, Switzerland and Iceland.',
    },
    ...(main === 'aid-allocated'
      ? [
          {
            id: 'KOR-share',
            label: 'South Korea’s share of all aid',
            kind: 'share' as const,
            from: ['KOR-total', 'ALL-total'],
          },
        ]
      : []),
    ...(release.from === 'months' && release.months
      ? [
          {
            id: 'ALL-months-total',
            label: 'All aid of all donors, month by month',
            area: 'ALL',
            kind: 'sum' as const,
            from: [...release.months.months.keys()].map((month) => `${month}-total`),
          },
        ]
      : []),
  ];
};

const viewsOf = (main: AidMeasure, through: string): View[] => [
  {
    id: 'ranking',
    form: 'ranking',
    title: `Who had ${main === 'aid-allocated' ? 'given' : 'promised'} Ukraine most by ${monthInWords(through.slice(0, 7))}`,
    measure: main,
    dimensions: { kind: 'total' },
    ranked: 'donors',
    stack: 'kind',
    highlight: 'KOR',
  },
  ...(main === 'aid-allocated'
    ? [
        {
          id: 'south-korea-vintages',
          form: 'series' as const,
          title: 'South Korea’s aid in all, as the tracker’s releases have it',
          by: 'vintages' as const,
          observation: 'KOR-total',
        },
      ]
    : []),
];

const notesOf = (release: Release): string[] => [
  ...generalNotes,
  ...(release.summary?.table.layout ? [release.summary.table.layout.note] : []),
  ...(release.figures.some(({ value }) => value === null)
    ? ['Where the tracker has a word in place of a number, the number is missing, and no zero.']
    : []),
];

/** Makes the vintage that a release is, with where each of its numbers is written. */
export const buildVintage = (
  release: Release,
  naming: Naming,
  files: readonly ImportFile[],
  accessed: string,
): ImportedVintage => {
  const { through, release: number } = release.coverage;
  const main = aidMeasures.find((measure) => hasKind(release, measure, 'total'))!;
  const stated = [donorNumbers(release, accessed), allDonors(release, accessed)];
  const observations = stated.flatMap((one) => one.observations);
  const codes = new Set(observations.map(({ area }) => area));
  const used = new Set(observations.map(({ measure }) => measure));
  const measures = [...used, ...(used.has('aid-allocated') ? ['share-in-eu-aid'] : [])];
  const donors = allKnown.filter(({ code }) => codes.has(code));
  const areas: Area[] = donors.map(({ code, name, alpha2 }) => ({ code, name, ...(alpha2 && { alpha2 }) }));
  const vintage: Vintage = {
    dataset: 'aid-to-ukraine',
    vintage: naming.name,
    title: 'Aid to Ukraine by donor',
    description: `Aid that each of ${donors.length} donors had ${measureVerb(main)} to Ukraine by ${dayInWords(through)}, by kind, in the Kiel Institute’s count (Ukraine Support Tracker, release ${number}).`,
    through,
    published: `../${accessed}`,
    accessed,
    ...(naming.supersedes !== undefined && { supersedes: naming.supersedes }),
    measures: measures.map(measureOf),
    areas: [...areas, ...groups, { code: 'UKR', name: 'Ukraine', alpha2: 'UA' }],
    agents: [kiel],
    sources: [sourceOf(number, dayInWords(through), files, accessed)],
    observations,
    derivations: derivationsOf(release, main),
    views: viewsOf(main, through),
    checks: checksOf(release, measures),
    notes: notesOf(release),
    terms: { kind: { ...kindWords } },
  };
  return { vintage, evidence: stated.flatMap((one) => one.evidence) };
};
