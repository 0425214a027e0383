import { describe, expect, it } from 'vitest';
import type { View } from '../../../../src/model/view.js';
import { arrangeNotes, type Note, type NoteKind } from '../../../../widgets/scene/note.js';
import { notesOf, rowNotes } from '../../../../widgets/scene/row-notes.js';
import { paper, row } from '../../support/paper.js';

const noted = (...kinds: NoteKind[]): Note[] => kinds.map((kind, i) => ({ kind, text: `${kind} ${i}.` }));
const arranged = (notes: readonly Note[], said?: string): [shown: string[], folded: string[]] => {
  const { shown, folded } = arrangeNotes(notes, said);
  return [shown.map(({ text }) => text), folded.map(({ text }) => text)];
};

describe('the notes under a picture', () => {
  it('are at most three, the weightiest first, and the rest folds', () => {
    expect(arranged(noted('uncertain', 'number', 'disputed', 'whole', 'correction', 'number'))).toEqual([
      ['correction 4.', 'whole 3.', 'disputed 2.'],
      ['uncertain 0.', 'number 1.', 'number 5.'],
    ]);
  });

  it('are only those that change its reading', () => {
    expect(arranged(noted('number', 'newer', 'disputed'))).toEqual([['disputed 2.'], ['number 0.', 'newer 1.']]);
    expect(arranged(noted('number', 'missing'))).toEqual([[], ['number 0.', 'missing 1.']]);
  });

  it('stand openly where what opens a single one would take as much room', () => {
    expect(arranged(noted('number'))).toEqual([['number 0.'], []]);
    expect(arranged(noted('number', 'whole'))).toEqual([['whole 1.', 'number 0.'], []]);
    expect(arranged(noted('whole', 'whole', 'whole', 'number'))).toEqual([
      ['whole 0.', 'whole 1.', 'whole 2.'],
      ['number 3.'],
    ]);
  });

  it('say a thing once, and not what stands over the picture', () => {
    const twice: Note[] = [
      { kind: 'whole', text: 'Twice.' },
      { kind: 'number', text: 'Twice.' },
      { kind: 'whole', text: '' },
      { kind: 'whole', text: 'Bread rose.' },
    ];
    expect(arranged(twice, 'Prices. Bread rose. Salt fell.')).toEqual([['Twice.'], []]);
  });

  it('keep the number by which a mark refers to them', () => {
    const marked = [1, 2, 3, 4].map((mark): Note => ({ kind: 'overlap', text: `Area ${mark}.`, mark }));
    const { shown, folded } = arrangeNotes([...noted('correction'), ...marked]);
    expect(shown.map(({ mark }) => mark)).toEqual([undefined, 1, 2]);
    expect(folded.map(({ mark }) => mark)).toEqual([3, 4]);
  });

  it('are none where nothing is noted', () => {
    expect(arranged([])).toEqual([[], []]);
  });
});

describe('notes on single numbers', () => {
  const texts = (...rows: Parameters<typeof row>[0][]): string[] =>
    rowNotes(rows.map(row), (o) => o.label ?? '').map(({ kind, text }) => `${kind}: ${text}`);

  it('stand under their names', () => {
    expect(texts({ label: 'A', note: 'Mind this.' }, { label: 'B' })).toEqual(['number: A: Mind this.']);
  });

  it('change the reading where the number is no count', () => {
    const kinds = (['recorded', 'reported', 'estimated', 'claimed', 'promised', 'expected', 'derived'] as const).map(
      (basis) => rowNotes([row({ basis, note: 'N.' }), row({})], () => 'A')[0]!.kind,
    );
    expect(kinds).toEqual(['number', 'number', 'uncertain', 'uncertain', 'number', 'uncertain', 'number']);
  });

  it('are said once under the names of all that share them, and of the whole where all do', () => {
    const note = 'Without the islands.';
    const rows = ['A', 'B', 'C', 'D', 'E'].map((label) => ({ label, note }));
    expect(texts(...rows)).toEqual([`whole: ${note}`]);
    expect(texts(...rows.slice(0, 2), { label: 'F' })).toEqual([`number: A and B: ${note}`]);
    expect(texts(...rows, { label: 'F' })).toEqual([`number: A, B, C and 2 more: ${note}`]);
    expect(texts({ label: 'A', note })).toEqual([`number: A: ${note}`]);
  });

  it('come after the view’s', () => {
    const view: View = { id: 'v', form: 'parts', title: '', parts: [], notes: ['Of the view.', 'More.'] };
    expect(notesOf([row({ label: 'A', note: 'Mind this.' }), row({ label: 'B' })], paper, view)).toEqual([
      { kind: 'whole', text: 'Of the view.' },
      { kind: 'whole', text: 'More.' },
      { kind: 'number', text: 'A: Mind this.' },
    ]);
    expect(notesOf([row()], paper)).toEqual([]);
  });
});
