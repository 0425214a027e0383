import { changedFigures, type ChangedFigures, linesOf } from './changed-figures.js';
import { type Bump, bumps, type Change } from './changes/change.js';
import { isReissue } from './changes/dataset.js';
import { forbiddenIn, requiredBump } from './required-bump.js';
import type { Released, Surface } from './surface.js';
import type { Vintage } from '../../src/model/vintage.js';

/** What the changesets in `.changeset` will make of the version. */
export interface Pending {
  bump: Bump;
  /** The version to come; absent where nothing is pending. */
  version?: string;
  /** Name of the file without its ending, and what it says. */
  changesets: { id: string; summary: string }[];
}

/** The repository as it stands between two releases. */
export interface State {
  released: Released;
  current: Surface;
  /** As in package.json. */
  version: string;
  pending: Pending;
  vintages: readonly Vintage[];
}

const prefix = /^(data|erratum)\(([^)]*)\): \S/;

/** What a changeset says it touches. */
export const subjectOf = (summary: string): { kind: 'data' | 'erratum'; dataset: string } | undefined => {
  const [, kind, dataset] = prefix.exec(summary) ?? [];
  return kind && dataset ? { kind: kind as 'data' | 'erratum', dataset } : undefined;
};

export const kindOf = ({ vintage }: Vintage): 'data' | 'erratum' => (isReissue(vintage) ? 'erratum' : 'data');

/** Changesets of the kind and dataset of a vintage. */
export const changesetsOf = (vintage: Vintage, changesets: Pending['changesets']): Pending['changesets'] =>
  changesets.filter(({ summary }) => {
    const subject = subjectOf(summary);
    return subject?.kind === kindOf(vintage) && subject.dataset === vintage.dataset;
  });

/** Vintages that no release has had; before the first release all are told by the first changeset, and none is named here. */
export const newVintages = ({ released, vintages }: Pick<State, 'released' | 'vintages'>): ChangedFigures[] =>
  released.version === null
    ? []
    : vintages
        .filter(({ dataset, vintage }) => !Object.hasOwn(released.surface.datasets[dataset] ?? {}, vintage))
        .map((vintage) => changedFigures(vintage, vintages));

const indented = (text: string): string => text.replaceAll('\n', '\n      ');

/** A change as a maintainer reads it. */
export const formatChange = ({ bump, what, why, before, after }: Change): string =>
  [
    `  ${bump}  ${what}: ${why}`,
    ...(before === undefined ? [] : [`    - ${indented(before)}`]),
    ...(after === undefined ? [] : [`    + ${indented(after)}`]),
  ].join('\n');

const insufficientBump = ({ released, current, version, pending }: State): string[] => {
  const need = requiredBump(released, current);
  const never = forbiddenIn(need);
  if (never.length) return [['No release may carry this:', ...never.map(formatChange)].join('\n')];
  if (bumps.indexOf(pending.bump) >= bumps.indexOf(need.bump)) return [];
  const forcing = need.reasons.filter(({ bump }) => bumps.indexOf(bump) > bumps.indexOf(pending.bump));
  const promise = pending.version
    ? `promise ${pending.bump}, ${version} → ${pending.version}`
    : 'promise nothing, since there are none';
  return [
    [
      `The changesets ${promise}; what changed since ${released.version ?? 'nothing was released'} needs ${need.bump}, because of:`,
      ...forcing.map(formatChange),
    ].join('\n'),
  ];
};

const missingFigures = (state: State): string[] =>
  newVintages(state).flatMap((figures) => {
    const { vintage, unexplained } = figures;
    const { dataset } = vintage;
    const kind = kindOf(vintage);
    const name = `${dataset}@${vintage.vintage}`;
    const silent = unexplained.map(
      (id) =>
        `${name}/${id} is other than before, and nothing says why: expected an entry in its \`errata\` or \`revisions\`.`,
    );
    const own = changesetsOf(vintage, state.pending.changesets);
    if (!own.length)
      return [
        ...silent,
        `${name} is new: expected a changeset that begins “${kind}(${dataset}): ”, got none. \`npm run changeset:data\` writes it.`,
      ];
    const said = own.map(({ summary }) => summary.split('\n').map((line) => line.trim())).flat();
    const missing = linesOf(figures).filter((line) => !said.includes(line));
    return missing.length
      ? [
          ...silent,
          [
            `.changeset/${own[0]!.id}.md lacks what ${name} changes. \`npm run changeset:data\` writes the list anew. Not in it:`,
            ...missing.slice(0, 12).map((line) => `  ${line}`),
            ...(missing.length > 12 ? [`  and ${missing.length - 12} more`] : []),
          ].join('\n'),
        ]
      : silent;
  });

const wrongPrefixes = (state: State): string[] => {
  const known = Object.keys(state.current.datasets);
  const changed = newVintages(state);
  return state.pending.changesets.flatMap(({ id, summary }) => {
    const file = `.changeset/${id}.md`;
    const [first = ''] = summary.split('\n');
    const subject = subjectOf(summary);
    if (!subject)
      return /^(data|errat(um|a))\b *[(:]/i.test(first)
        ? [`${file}: expected “data(<dataset>): …” or “erratum(<dataset>): …”, got “${first}”.`]
        : [];
    const { kind, dataset } = subject;
    if (!known.includes(dataset)) return [`${file}: expected one of ${known.join(', ')}, got “${dataset}”.`];
    if (state.released.version === null) return [];
    return changed.some(({ vintage }) => vintage.dataset === dataset && kindOf(vintage) === kind)
      ? []
      : [
          `${file}: “${kind}(${dataset})” tells of a new ${kind === 'data' ? 'vintage' : 're-issue'}, but ${dataset} has none since ${state.released.version}.`,
        ];
  });
};

const versionMismatch = ({ released, version }: State): string[] => {
  const expected = released.version ?? '0.0.0';
  return version === expected
    ? []
    : [
        `package.json has version ${version}, test/versions/released.json ${expected}: \`npm run version\` sets both, and nothing else may.`,
      ];
};

/** What stands between the pending changesets and a release, each for a maintainer to read. An empty list is a pass. */
export const releaseProblems = (state: State): string[] => [
  ...versionMismatch(state),
  ...insufficientBump(state),
  ...wrongPrefixes(state),
  ...missingFigures(state),
];
