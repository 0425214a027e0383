import { noteWords } from '../../src/messages/index.js';
import type { ArrangedNotes, Note } from '../scene/note.js';
import { escape } from '../picture/text.js';

const list = (notes: readonly Note[]): string =>
  notes.length ? `<ul>${notes.map(({ text }) => `<li>${escape(text)}</li>`).join('')}</ul>` : '';

/** The notes of a figure as plain HTML: those that change its reading, then the rest, folded. */
export const notesHTML = ({ shown, folded }: ArrangedNotes): string =>
  list(shown) +
  (folded.length
    ? `<details><summary>${escape(noteWords.folded(folded.length, shown.length))}</summary>${list(folded)}</details>`
    : '');
