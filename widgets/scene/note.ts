import { isolateNames } from '../../src/format/isolate.js';

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
