import { escape } from '../scene/picture-block.js';
import { type PictureOptions } from '../scene/picture.js';
import type { Frame, Options, Selection } from '../scene/scene.js';
import { type Rows, highlightedFirst } from '../scene/rows.js';
import { updateNotesOf } from '../scene/updates.js';
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
    return {
      svg: () => svgOf({ ...scene, heading, takeaway, notes: [...scene.notes, ...updates] }, options),
      rows: scene.rows,
      fallback: (table) =>
        `<figure><figcaption><strong>${escape(heading)}</strong><p>${escape(takeaway)}</p></figcaption>${table}${updates.map((note) => `<p>${escape(note)}</p>`).join('')}<p>${escape(scene.credit.join(' · '))}</p></figure>`,
    };
  };
