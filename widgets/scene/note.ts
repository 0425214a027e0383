import { isolate, isolateNames } from '../../src/format/isolate.js';
import { labelOf } from '../../src/format/label.js';
import { noteWords } from '../../src/messages/index.js';
import type { Observation } from '../../src/model/observation.js';
import type { View } from '../../src/model/view.js';
import type { Vintage } from '../../src/model/vintage.js';

/** What a note is about, the weightiest first; and whether a reader who missed it would read the picture wrongly. */
const changesReading = {
  /** A mistake that was found in a number drawn here. */
  correction: true,
  /** Parts that do not make the whole that is stated. */
  sum: true,
  /** Marks that are not to scale. */
  scale: true,
  /** Numbers that overlap, and are never added. */
  overlap: true,
  /** What who made the picture, or all its rows, say of the whole: unlike things compared, somebody left out. */
  whole: true,
  /** Another amount that was stated of the same thing. */
  disputed: true,
  /** Another amount in a newer vintage. */
  revised: true,
  /** What is to be known of a number that is no count: claimed, estimated or expected. */
  uncertain: true,
  /** Why a number is another than before. */
  reason: true,
  /** A statement that takes up the count of another: no second witness. */
  repeat: true,
  /** What is to be known of a number on record. */
  number: false,
  /** A newer vintage that has the same numbers. */
  newer: false,
  /** Rows without a number, which the picture shows as such. */
  missing: false,
  /** How the marks are to be read, where the picture shows it. */
  reading: false,
} as const;

/** What a note is about. */
export type NoteKind = keyof typeof changesReading;

/** A sentence under a picture. */
export interface Note {
  kind: NoteKind;
  text: string;
  /** By which a mark in the picture refers to it, from 1. */
  mark?: number;
}

/** The notes that stand under a picture, and those that a reader must ask for. */
export interface ArrangedNotes {
  shown: Note[];
  folded: Note[];
}

/** More would outweigh the picture. */
const maxShown = 3;

const kinds = Object.keys(changesReading) as NoteKind[];
const weightOf = ({ kind }: Note): number => kinds.indexOf(kind);

/**
 * Says which notes stand under a picture: at most three, those that change its reading, the weightiest first. The rest
 * folds, but a single one only where three stand already: what opens it would take the same room. Each is said once, and
 * not at all where `said`, the text over the picture, says it.
 */
export const arrangeNotes = (notes: readonly Note[], said = ''): ArrangedNotes => {
  // What an author says of the whole is in the author’s own language.
  const written = notes.map((note) => (note.kind === 'whole' ? note : { ...note, text: isolateNames(note.text) }));
  const once = [...new Map(written.map((note) => [note.text, note])).values()];
  const sorted = once.filter(({ text }) => text && !said.includes(text)).sort((a, b) => weightOf(a) - weightOf(b));
  const weighty = sorted.filter(({ kind }) => changesReading[kind]).slice(0, maxShown);
  const rest = sorted.filter((note) => !weighty.includes(note));
  return rest.length === 1 && weighty.length < maxShown
    ? { shown: sorted, folded: [] }
    : { shown: weighty, folded: rest };
};

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
    return { kind, text: noteWords.of([...new Set(rows.map((o) => isolate(nameOf(o))))], isolate(text)) };
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
