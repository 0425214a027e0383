import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '../../../src/rules/dataset-file.js';
import { broken, fileOf, pick } from '../../datasets/dataset-files.js';
import { hashesOf } from '../../datasets/hashes.js';
import { changedFigures, listOf } from '../../versions/changed-figures.js';
import { datasetsOf } from '../../versions/dataset.js';
import { type Pending, releaseProblems, type State, subjectOf } from '../../versions/pending.js';
import type { Surface } from '../../versions/surface.js';

const troops = ['troops@2024-10-22', 'troops@2024-12-28'].map(fileOf);
const surfaceOf = (list: readonly DatasetFile[]): Surface => ({
  paths: ['.'],
  entries: { 'figures-of-record': { A: `export type A = 'a' | 'b';` } },
  elements: {},
  schemas: {},
  datasets: datasetsOf(list, hashesOf(list)),
  commands: [],
});
const surface = surfaceOf(troops);

const pendingOf = (bump: Pending['bump'], ...summaries: string[]): Pending => ({
  bump,
  ...(bump !== 'none' && { version: '9.9.9' }),
  changesets: summaries.map((summary, i) => ({ id: `change-${i + 1}`, summary })),
});

const state = (change: Partial<State> = {}): State => ({
  released: { version: '1.2.3', surface },
  current: surface,
  version: '1.2.3',
  pending: pendingOf('none'),
  vintages: troops.map(({ vintage }) => vintage),
  ...change,
});

describe('the promise of the changesets', () => {
  const narrowed: Surface = { ...surface, entries: { 'figures-of-record': { A: `export type A = 'a';` } } };
  const more: Surface = { ...surface, paths: ['.', './new'] };

  it('is enough where nothing changed, and where it is as much as is needed, or more', () => {
    expect(releaseProblems(state())).toEqual([]);
    expect(releaseProblems(state({ current: more, pending: pendingOf('minor', 'A path more') }))).toEqual([]);
    expect(releaseProblems(state({ current: more, pending: pendingOf('major', 'A path more') }))).toEqual([]);
  });

  it('is too little where it is smaller; what forces more is listed, and nothing else', () => {
    const current = { ...narrowed, paths: ['.', './new'] };
    expect(releaseProblems(state({ current, pending: pendingOf('minor', 'A path more') }))).toEqual([
      `The changesets promise minor, 1.2.3 → 9.9.9; what changed since 1.2.3 needs major, because of:
  major  \`A\` in figures-of-record: changed
    - type A = 'a' | 'b'
    + type A = 'a'`,
    ]);
  });

  it('is nothing where there are no changesets', () => {
    expect(releaseProblems(state({ current: more }))).toEqual([
      `The changesets promise nothing, since there are none; what changed since 1.2.3 needs minor, because of:
  minor  export path ./new: new
    + ./new`,
    ]);
  });

  it('is never enough for a released vintage that changed', () => {
    const changed = broken('troops@2024-10-22', ({ vintage }) => {
      pick(vintage.observations, 'north-korea-first').value = 1501;
    });
    const [problem, ...others] = releaseProblems(
      state({ current: surfaceOf([changed, troops[1]!]), pending: pendingOf('major', 'All is new') }),
    );
    expect(others).toEqual([]);
    expect(problem).toMatch(
      /^No release may carry this:\n {2}major {2}troops@2024-10-22\/north-korea-first: forbidden/,
    );
    expect(problem).toMatch(/- 1500, .*\n {4}\+ 1501, /);
  });

  it('of the first release is major', () => {
    const first = state({ released: { version: null }, version: '0.0.0' });
    expect(releaseProblems({ ...first, pending: pendingOf('minor', 'First') })[0]).toContain('needs major');
    expect(
      releaseProblems({ ...first, pending: pendingOf('major', 'First release, with data(troops) in it') }),
    ).toEqual([]);
  });

  it('starts from the version that was released', () => {
    expect(releaseProblems(state({ version: '1.3.0' }))).toEqual([
      'package.json has version 1.3.0, test/versions/released.json 1.2.3: `npm run version` sets both, and nothing else may.',
    ]);
  });
});

describe('a new vintage', () => {
  const newer = broken('troops@2024-12-28', ({ vintage }) => {
    Object.assign(vintage, { vintage: '2025-01-31', supersedes: '2024-12-28' });
    pick(vintage.observations, 'north-korea-first').value = 1600;
    pick(vintage.observations, 'north-korea-further').value = 11_000;
  });
  const vintages = [...troops, newer].map(({ vintage }) => vintage);
  const list = listOf(changedFigures(newer.vintage, vintages));
  const having = (...summaries: string[]): string[] =>
    releaseProblems(
      state({ current: surfaceOf([...troops, newer]), vintages, pending: pendingOf('minor', ...summaries) }),
    );

  it('is named by a changeset that lists what it changes', () => {
    expect(having(`data(troops): as of January\n\n${list}`)).toEqual([]);
    expect(having('Another thing', `data(troops): as of January\n\n${list.replaceAll('\n', '\n  ')}\n\nMore.`)).toEqual(
      [],
    );
  });

  it('is missed where no changeset names it, or one of the other kind', () => {
    const missing =
      'troops@2025-01-31 is new: expected a changeset that begins “data(troops): ”, got none. `npm run changeset:data` writes it.';
    expect(having('Numbers of January')).toEqual([missing]);
    expect(having(`erratum(troops): as of January\n\n${list}`)).toEqual([
      '.changeset/change-1.md: “erratum(troops)” tells of a new re-issue, but troops has none since 1.2.3.',
      missing,
    ]);
  });

  it('misses each figure that the changeset does not list as it is', () => {
    expect(having(`data(troops): as of January\n\n${list.replace('1,600', '1,700')}`)).toEqual([
      `.changeset/change-1.md lacks what troops@2025-01-31 changes. \`npm run changeset:data\` writes the list anew. Not in it:
  - \`north-korea-first\` (North Korean special forces already in Russia): 1,500 people → 1,600 people`,
    ]);
    expect(having('data(troops): as of January')[0]).toContain('**troops@2024-12-28 → 2025-01-31**');
  });

  it('that corrects one without a word why is refused', () => {
    const again = broken('troops@2024-12-28', ({ vintage }) => {
      Object.assign(vintage, { vintage: '2024-12-28.2', supersedes: '2024-12-28' });
      pick(vintage.observations, 'north-korea-first').value = 1501;
    });
    const all = [...troops, again].map(({ vintage }) => vintage);
    const summary = `erratum(troops): a slip\n\n${listOf(changedFigures(again.vintage, all))}`;
    const found = releaseProblems(
      state({ current: surfaceOf([...troops, again]), vintages: all, pending: pendingOf('patch', summary) }),
    );
    expect(found).toEqual([
      'troops@2024-12-28.2/north-korea-first is other than before, and nothing says why: expected an entry in its `errata` or `revisions`.',
    ]);
  });
});

describe('how a changeset about data begins', () => {
  it.each<[string, ReturnType<typeof subjectOf>]>([
    ['data(troops): a vintage', { kind: 'data', dataset: 'troops' }],
    ['erratum(aid-to-ukraine): one value\n\nMore.', { kind: 'erratum', dataset: 'aid-to-ukraine' }],
    ['data (troops): a vintage', undefined],
    ['data(troops):', undefined],
    ['Words about data(troops): none', undefined],
  ])('%s', (summary, expected) => {
    expect(subjectOf(summary)).toEqual(expected);
  });

  it.each([
    [
      'data: new numbers',
      '.changeset/change-1.md: expected “data(<dataset>): …” or “erratum(<dataset>): …”, got “data: new numbers”.',
    ],
    [
      'Errata(troops): two',
      '.changeset/change-1.md: expected “data(<dataset>): …” or “erratum(<dataset>): …”, got “Errata(troops): two”.',
    ],
    ['data(tanks): new numbers', '.changeset/change-1.md: expected one of troops, got “tanks”.'],
    [
      'data(troops): new numbers',
      '.changeset/change-1.md: “data(troops)” tells of a new vintage, but troops has none since 1.2.3.',
    ],
  ])('%s is not taken', (summary, expected) => {
    expect(releaseProblems(state({ pending: pendingOf('minor', summary) }))).toEqual([expected]);
  });

  it('is not asked of what is no data', () => {
    expect(releaseProblems(state({ pending: pendingOf('patch', 'Data pages load faster') }))).toEqual([]);
  });
});
