import { canonicalJson } from '../../../src/rules/locks.js';
import type { DatasetSurface, Meaning, VintageSurface } from '../dataset.js';
import { added, type Change, changed, compareNamed, removed } from './change.js';

/** A change that no version number can carry. */
export const forbidden = 'forbidden: a released vintage never changes; mend it in a re-issue beside it';

/** `2024-08-31.2` is the second issue of `2024-08-31`. */
export const isReissue = (vintage: string): boolean => /\.\d+$/.test(vintage);

const unitOf = (meaning: Meaning): string =>
  meaning.is === 'observation' ? `${meaning.unit.code} × 10^${meaning.unit.mult}` : '';

/** What an id stood for and stands for. A unit is named for itself, since it is the change that is overlooked. */
const compareMeaning = (was: Meaning, is: Meaning, what: string): Change[] => {
  const [before, after] = [canonicalJson(was), canonicalJson(is)];
  if (before === after) return [];
  const [had, has] = [unitOf(was), unitOf(is)];
  return had && has && had !== has
    ? [changed('major', what, 'unit changed under the same id', had, has)]
    : [changed('major', what, 'another thing under the same id', before, after)];
};

/** The latest vintage is what an id without a vintage leads to: what it had must still be there, and mean the same. */
const compareLatest = (was: VintageSurface, is: VintageSurface, dataset: string): Change[] => [
  ...compareNamed(was.ids, is.ids, {
    removed: (id, meaning) => [removed(`${dataset}/${id}`, canonicalJson(meaning), 'id removed or renamed')],
    added: (id, meaning) => [added(`${dataset}/${id}`, canonicalJson(meaning))],
    kept: (id, before, after) => compareMeaning(before, after, `${dataset}/${id}`),
  }),
  ...compareNamed(was.names, is.names, {
    removed: (name, text) => [removed(`${dataset}, ${name}`, text, 'id removed or renamed')],
    added: (name, text) => [added(`${dataset}, ${name}`, text)],
    kept: (name, before, after) =>
      before === after
        ? []
        : [changed('major', `${dataset}, ${name}`, 'definition changed under the same id', before, after)],
  }),
];

/** Where a released vintage is no longer what it was: its numbers one by one, where it is they. */
const changedInPlace = (was: VintageSurface, is: VintageSurface, name: string): Change[] => {
  const values = ({ ids, values: printed }: VintageSurface): Record<string, string> =>
    Object.fromEntries(
      Object.entries(ids).map(([id, meaning]) => {
        const number = id in printed ? `${printed[id] ?? 'none'}, ` : '';
        return [id, number + canonicalJson(meaning)];
      }),
    );
  const found = compareNamed(values(was), values(is), {
    removed: (id, before) => [removed(`${name}/${id}`, before, forbidden)],
    added: (id, after) => [{ ...added(`${name}/${id}`, after, forbidden), bump: 'major' }],
    kept: (id, before, after) =>
      before === after ? [] : [changed('major', `${name}/${id}`, forbidden, before, after)],
  });
  if (found.length || was.hash === is.hash) return found;
  return [changed('major', `${name}, words or evidence`, forbidden, was.hash, is.hash)];
};

const compareDataset = (dataset: string, was: DatasetSurface, is: DatasetSurface): Change[] => {
  const [latest, now] = [Object.entries(was).at(-1), Object.entries(is).at(-1)];
  return [
    ...compareNamed(was, is, {
      removed: (name) => [removed(`${dataset}@${name}`, name, 'vintage removed')],
      added: (name) => [
        isReissue(name)
          ? {
              bump: 'patch',
              what: `${dataset}@${name}`,
              why: 'erratum: a re-issue beside the old vintage',
              after: name,
            }
          : added(`${dataset}@${name}`, name, 'new vintage'),
      ],
      kept: (name, before, after) => changedInPlace(before, after, `${dataset}@${name}`),
    }),
    ...(latest && now && latest[0] !== now[0] ? compareLatest(latest[1], now[1], dataset) : []),
  ];
};

/** What became of the datasets: ids and what they mean, vintages and their content. */
export const compareDatasets = (
  before: Readonly<Record<string, DatasetSurface>>,
  after: Readonly<Record<string, DatasetSurface>>,
): Change[] =>
  compareNamed(before, after, {
    removed: (id) => [removed(`dataset ${id}`, id)],
    added: (id) => [added(`dataset ${id}`, id, 'new dataset')],
    kept: compareDataset,
  });
