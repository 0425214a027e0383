import { describe, expect, it } from 'vitest';
import { notes } from '../../src/rules/notes.js';
import { broken, type Draft, pick } from './dataset-files.js';

const found = (name: string, breakIt: (draft: Draft) => void): unknown[] =>
  notes(broken(name, breakIt)).map(({ code, id, got }) => [code, id, got]);

describe('what a note states stands somewhere', () => {
  it('a date or an amount without evidence', () => {
    expect(
      found('south-korea-aid@2024-10-22', ({ vintage }) => {
        pick(vintage.observations, 'humanitarian').note = 'Announced in May 2022.';
      }),
    ).toEqual([['no-evidence', 'humanitarian', 'none']]);
    expect(
      found('events@2024-10-22', ({ vintage }) => {
        pick(vintage.events, 'north-korea-first-troops').note = 'Between 8 and 13 October.';
      }),
    ).toEqual([['no-evidence', 'north-korea-first-troops', 'none']]);
  });

  it('evidence for the number is none for the note', () => {
    expect(
      found('south-korea-aid@2024-10-22', ({ evidence }) => {
        for (const item of evidence) if (item.ids.includes('military')) delete item.supports;
      }),
    ).toContainEqual(['no-evidence', 'military', 'none']);
  });

  it('a note without a number states none', () => {
    expect(
      found('south-korea-aid@2024-10-22', ({ vintage }) => {
        pick(vintage.observations, 'humanitarian').note = 'As the article prints it.';
      }),
    ).toEqual([]);
  });

  it.each([
    ['military', 'about €11.2 million', 'about €13.2 million', '€13.2 million'],
    ['financial', '€276 million', '€267 million', '€267 million'],
    ['total', '€647 million', '€6.47 billion', '€6.47 billion'],
  ])('an amount in the note of %s that no row has', (id, right, wrong, got) => {
    expect(
      found('south-korea-aid@2024-10-22', ({ vintage }) => {
        const row = pick(vintage.observations, id);
        expect(row.note).toContain(right);
        row.note = row.note!.replace(right, wrong);
      }),
    ).toEqual([['untraced-amount', id, got]]);
  });
});
