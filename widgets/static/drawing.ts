import { isRightToLeft } from '../../src/format/isolate.js';
import { formatReference } from '../../src/reference/reference.js';
import { escape } from '../picture/text.js';
import { type PictureOptions } from '../picture/picture.js';
import type { Frame, Options, Selection } from '../scene/scene.js';
import { type Rows, highlightedFirst } from '../scene/rows.js';
import { arrangeNotes } from '../scene/note.js';
import { updateNotesOf } from '../scene/updates.js';
import { notesHTML } from './notes.js';
import type { FigureOptions } from './options.js';

/** A figure in the three shapes it can leave in. */
export interface Drawing {
  svg: () => string;
  rows: Rows;
  /** What stands for it inside the element; for framed forms the table comes with it. */
  fallback: (table: string) => string;
}

/** Draws one form: what is selected, and what its author asks for. */
export type DrawForm<Own> = (selection: Selection, options: Own & FigureOptions & Options) => Drawing;

/** Lets a text with letters from right to left find its own direction. */
const directionOf = (text: string): string => (isRightToLeft(text) ? ' dir="auto"' : '');

/** The reference of what is drawn; empty where the data are a page's own. */
const referenceOf = ({ vintage: { dataset, vintage }, view, observation, position }: Selection): string => {
  const id = view?.id ?? observation?.id ?? position?.id;
  return dataset && vintage ? formatReference({ dataset, vintage, ...(id && { id }) }) : '';
};

/** A form that draws in the common frame, from what makes its scene and what draws its picture. */
export const framed =
  <Own, Scene extends Frame>(
    sceneOf: (selection: Selection, options: Own & Options) => Scene,
    svgOf: (scene: Scene, options: PictureOptions) => string,
  ): DrawForm<Own> =>
  (selection, options) => {
    const scene = sceneOf(selection, options);
    const { vintage, vintages = [] } = selection;
    const { heading = scene.heading, takeaway = scene.takeaway } = options;
    const { includesOtherStatements } = scene;
    const observations = highlightedFirst(scene.rows);
    const updates = updateNotesOf({ title: heading, observations, vintage, vintages, includesOtherStatements });
    const notes = [...scene.notes, ...updates];
    return {
      svg: () => svgOf({ ...scene, heading, takeaway, notes, reference: referenceOf(selection) }, options),
      rows: scene.rows,
      fallback: (table) =>
        `<figure><figcaption><strong${directionOf(heading)}>${escape(heading)}</strong><p>${escape(takeaway)}</p></figcaption>${table}${notesHTML(arrangeNotes(notes, `${heading} ${takeaway}`))}<p>${escape(scene.credit.join(' · '))}</p></figure>`,
    };
  };
