import { expect, it } from 'vitest';
import { aidToUkraine as before } from '../../../../datasets/aid-to-ukraine/2024-08-31.js';
import { aidToUkraine } from '../../../../datasets/aid-to-ukraine/2026-04-30.js';
import { updateNotesOf } from '../../../../widgets/scene/updates.js';
import { seriesScene } from '../../../../widgets/series/scene.js';
import { english, viewOf } from '../../support/scenes.js';

const vintages = [before, aidToUkraine];

it('what a statement is of is said once, where the number beside it is of the same', () => {
  const observations = aidToUkraine.observations.filter(({ id }) => id === 'KOR-total');
  const notes = updateNotesOf({ title: '', observations, vintage: aidToUkraine, vintages });
  const [note] = notes.filter(({ kind }) => kind === 'disputed');
  expect(note!.text.split('All aid')).toHaveLength(2);
});

it('what all statements have tells none of them apart', () => {
  const { lines, takeaway } = seriesScene({ ...viewOf(aidToUkraine, 'south-korea-by-release'), vintages }, english);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.map(({ word }) => word).join('')).toBe('');
  expect(takeaway).not.toContain('All aid');
});
