import { describe, expect, it } from 'vitest';
import type { Vintage } from '../../../src/model/vintage.js';
import { broken, fileOf, files, pick } from '../../datasets/dataset-files.js';
import { changedFigures, linesOf, listOf } from '../../versions/changed-figures.js';

const vintages = files.map(({ vintage }) => vintage);
const troops = fileOf('troops@2024-12-28').vintage;

const next = (name: string, change: (draft: Vintage) => void): Vintage =>
  broken('troops@2024-12-28', ({ vintage }) => {
    vintage.supersedes = vintage.vintage;
    vintage.vintage = name;
    change(vintage);
  }).vintage;

const list = (vintage: Vintage): string => listOf(changedFigures(vintage, [...vintages, vintage]));

describe('what a vintage changes', () => {
  it('is listed old → new under its reason, then what is new and what is gone', () => {
    const newer = next('2025-01-31', (v) => {
      pick(v.observations, 'north-korea-first').value = 1600;
      pick(v.observations, 'north-korea-further').value = 11_000;
      v.observations = v.observations.filter(({ id }) => id !== 'north-korea-sent-nis-2024-10-23');
      v.observations.push({
        ...pick(v.observations, 'north-korea-first'),
        id: 'more',
        label: 'More of them',
        value: 5,
      });
      v.revisions = [{ ids: ['north-korea-first'], text: 'The service counted again.', basis: 'reported' }];
    });
    expect(list(newer)).toBe(`**troops@2024-12-28 → 2025-01-31**

The service counted again.

- \`north-korea-first\` (${pick(newer.observations, 'north-korea-first').label!}): 1,500 people → 1,600 people

Why is not on record:

- \`north-korea-further\` (${pick(newer.observations, 'north-korea-further').label!}): 12,000 people → 11,000 people

New:

- \`more\` (More of them): 5 people

No longer in it:

- \`north-korea-sent-nis-2024-10-23\` (North Korean troops already in Russia, 23 October 2024): 3,000 people`);
  });

  it('has the words of an erratum as its reason, and calls our inference what it is', () => {
    const again = next('2024-12-28.2', (v) => {
      pick(v.observations, 'north-korea-first').value = 1501;
      v.errata = [
        {
          observation: 'north-korea-first',
          vintage: '2024-12-28',
          found: '2026-11-25',
          text: 'Misread.',
          corrected: '2024-12-28.2',
        },
        {
          observation: 'north-korea-first',
          vintage: '2024-12-28',
          found: '2026-11-25',
          text: 'Another.',
          corrected: '2030-01-01',
        },
      ];
      v.revisions = [{ ids: ['north-korea-first'], text: 'A slip.', basis: 'inferred' }];
    });
    expect(changedFigures(again, [...vintages, again]).groups.map(({ why }) => why)).toEqual([
      'Misread. Our inference: A slip.',
    ]);
  });

  it('shows each digit, so that no change looks like none', () => {
    const newer = broken('aid-to-ukraine@2026-04-30', ({ vintage }) => {
      vintage.supersedes = vintage.vintage;
      vintage.vintage = '2026-08-31';
      vintage.revisions = [];
      pick(vintage.observations, 'KOR-total').value = 0.646631;
    }).vintage;
    expect(list(newer)).toContain('- `KOR-total` (South Korea, All aid): €646.63 million → €646.631 million');
  });

  it('names what else than the number changed', () => {
    const newer = next('2025-01-31', (v) => {
      pick(v.observations, 'north-korea-first').basis = 'reported';
      Object.assign(pick(v.observations, 'north-korea-further'), { value: 9000, via: 'dw' });
    });
    const text = list(newer);
    expect(text).toMatch(/`north-korea-first` \(.*\): 1,500 people; basis "claimed" → "reported"/);
    expect(text).toMatch(/`north-korea-further` \(.*\): 12,000 people → 9,000 people; via ".*" → "dw"/);
  });

  it('is folded where it is long, and whole', () => {
    const imported = fileOf('aid-to-ukraine@2026-04-30').vintage;
    const figures = changedFigures(imported, vintages);
    const text = listOf(figures);
    expect(text).toContain('<details>\n<summary>226 figures</summary>\n\n- `');
    expect(text.match(/^- `/gm)).toHaveLength(9 + 121 + 226 + 4);
    expect(linesOf(figures).filter((line) => !text.split('\n').includes(line))).toEqual([]);
  });

  it('is nothing in a dataset’s first vintage, nor where only words changed', () => {
    const first = fileOf('troops@2024-10-22').vintage;
    expect(listOf(changedFigures(first, vintages))).toBe(`**troops@2024-10-22**, the first vintage: 15 figures`);
    expect(list(next('2025-01-31', (v) => (v.title = 'Troops')))).toBe(
      '**troops@2024-12-28 → 2025-01-31**\n\nNo figure is other than before.',
    );
  });

  it('is held against the vintage that it names, else against the one before it', () => {
    const again = next('2024-12-28.2', () => undefined);
    const between = { ...again, supersedes: '2024-10-22' };
    const bare = { ...again, supersedes: undefined };
    const all = [...vintages, { ...troops, vintage: '2025-03-01' }];
    expect(changedFigures(between, [...all, between]).before?.vintage).toBe('2024-10-22');
    expect(changedFigures(bare, [...all, bare]).before?.vintage).toBe('2024-12-28');
  });

  it('must be explained in a re-issue, and need not be in a newer vintage', () => {
    const change = (v: Vintage): void => void (pick(v.observations, 'north-korea-first').value = 1501);
    const [again, newer] = [next('2024-12-28.2', change), next('2025-01-31', change)];
    expect(changedFigures(again, [...vintages, again]).unexplained).toEqual(['north-korea-first']);
    expect(changedFigures(newer, [...vintages, newer]).unexplained).toEqual([]);
  });
});
