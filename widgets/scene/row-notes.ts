import { isolate } from '../../src/format/isolate.js';
import { labelOf } from '../../src/format/label.js';
import { rowNoteWords } from '../../src/messages/index.js';
import type { Observation } from '../../src/model/observation.js';
import type { View } from '../../src/model/view.js';
import type { Vintage } from '../../src/model/vintage.js';
import type { Note, NoteKind } from './note.js';

/** What the note on a single number is about. */
export const noteKindOf = ({ basis }: Observation): NoteKind =>
  basis === 'claimed' || basis === 'estimated' || basis === 'expected' ? 'uncertain' : 'number';

/**
 * Notes on single numbers, under their names. What several share is said once under the names of all; what all share is
 * said of the whole.
 */
export const rowNotes = (
  observations: readonly Observation[],
  nameOf: (observation: Observation) => string,
  kindOf: (observation: Observation) => NoteKind = noteKindOf,
): Note[] => {
  const texts = [...new Set(observations.flatMap(({ note }) => note ?? []))];
  return texts.map((text): Note => {
    const rows = observations.filter(({ note }) => note === text);
    if (rows.length > 1 && rows.length === observations.length) return { kind: 'whole', text };
    const kind = kindOf(rows.find((o) => kindOf(o) !== 'number') ?? rows[0]!);
    return { kind, text: rowNoteWords.of([...new Set(rows.map((o) => isolate(nameOf(o))))], isolate(text)) };
  });
};

/** What a view says of the whole picture. */
export const viewNotes = (view: View | undefined): Note[] =>
  (view?.notes ?? []).map((text) => ({ kind: 'whole', text }));

/** Notes for a picture: the view's, then what must be known of single numbers, under their names. */
export const notesOf = (observations: readonly Observation[], vintage: Vintage, view?: View): Note[] => [
  ...viewNotes(view),
  ...rowNotes(observations, (o) => labelOf(o, vintage)),
];
