import { describe, expect, it } from 'vitest';
import type { Vintage } from '../../../src/model/vintage.js';
import { fileOf } from '../../datasets/dataset-files.js';
import { changedFigures, listOf } from '../../versions/changed-figures.js';
import { changesetFor, fileFor, withList } from '../../versions/data-changeset.js';

const [first, troops] = ['troops@2024-10-22', 'troops@2024-12-28'].map((name) => fileOf(name).vintage) as [
  Vintage,
  Vintage,
];
const again: Vintage = { ...troops, vintage: '2024-12-28.2', supersedes: '2024-12-28' };
const figures = changedFigures(troops, [first, troops]);
const list = listOf(figures);

describe('the changeset of a vintage', () => {
  it('is begun with its bump, its kind and its list', () => {
    expect(withList(undefined, figures, list, 'figures-of-record', 'minor')).toBe(`---
'figures-of-record': minor
---

data(troops): vintage 2024-12-28, after 2024-10-22

${list}
`);
    const reissue = changedFigures(again, [first, troops, again]);
    expect(withList(undefined, reissue, 'LIST', 'figures-of-record', 'patch')).toContain(
      '\n\nerratum(troops): 2024-12-28.2 corrects 2024-12-28\n\nLIST\n',
    );
    expect(withList(undefined, changedFigures(first, [first]), 'LIST', 'figures-of-record', 'minor')).toContain(
      '\n\ndata(troops): a new dataset, North Korean and Russian troops\n\nLIST\n',
    );
  });

  it('that is there keeps its words; its list is written anew, the list of another vintage left alone', () => {
    const other = '**troops@2024-12-28 → 2025-01-31**\n\nNew:\n\n- `x`: 1';
    const file = `---\n'figures-of-record': minor\n---\n\ndata(troops): Words.\n\nMore words.\n\n${figures.heading}\n\n- \`old\`: 2\n\n${other}\n`;
    const written = withList(file, figures, list, 'figures-of-record', 'major');
    expect(written).toBe(
      `---\n'figures-of-record': minor\n---\n\ndata(troops): Words.\n\nMore words.\n\n${list}\n\n${other}\n`,
    );
    expect(withList(written, figures, list, 'figures-of-record', 'major')).toBe(written);
  });

  it('that has no list yet gets it at its end', () => {
    const file = `---\n'figures-of-record': minor\n---\n\ndata(troops): Words.\n`;
    expect(withList(file, figures, list, 'figures-of-record', 'minor')).toBe(`${file}\n${list}\n`);
  });
});

describe('which changeset tells of a vintage', () => {
  const changesets = [
    { id: 'a', summary: 'Words' },
    { id: 'b', summary: 'data(events): of 2024-12-28' },
    { id: 'c', summary: 'data(troops): as of 2025-01-31' },
    { id: 'd', summary: 'data(troops): as of 2024-12-28.' },
    { id: 'e', summary: 'erratum(troops): a slip' },
    { id: 'f', summary: 'erratum(troops): 2024-12-28.2 corrects 2024-12-28' },
  ];

  it('is the one of its kind and dataset that names it', () => {
    expect(changesetFor(troops, changesets)?.id).toBe('d');
    expect(changesetFor(again, changesets)?.id).toBe('f');
  });

  it('else one that names none, and never one that names another', () => {
    expect(changesetFor(again, changesets.slice(0, 5))?.id).toBe('e');
    expect(changesetFor(troops, changesets.slice(0, 3))).toBeUndefined();
  });

  it('is a file named after it where there is none', () => {
    expect([troops, again].map(fileFor)).toEqual(['data-troops-2024-12-28.md', 'erratum-troops-2024-12-28.2.md']);
  });
});
