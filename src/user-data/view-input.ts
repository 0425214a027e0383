import type { AreaCode, MeasureId } from '../model/observation.js';
import type { UnitsGroup } from '../model/view.js';

/** A selection for any form. Each form checks the keys it needs when it draws. */
export interface ViewInput {
  /** What `view` and a reference name it by. */
  id: string;
  /** Form that draws it: `parts`, `ranking`. */
  form: string;
  /** Heading of the figure. */
  title?: string;
  /** The one sentence under the heading; without it one is made from the data. */
  takeaway?: string;
  /** What must be said beside the picture. */
  notes?: string[];
  /** `parts`: id of the row that is the whole. */
  whole?: string;
  /** `parts`: ids of the parts. */
  parts?: string[];
  /** `ranking`: the measure whose rows are ranked. */
  measure?: MeasureId;
  /** `ranking`: the dimensions that those rows have. */
  dimensions?: Record<string, string>;
  /** `ranking`: what is ranked, in the plural. */
  ranked?: string;
  /** `ranking`: the dimension that splits each bar. */
  stack?: string;
  /** `ranking`: code of the area that stands out. */
  highlight?: AreaCode;
  /** `target`: id of the promise. */
  promised?: string;
  /** `target`: id of what was delivered. */
  delivered?: string;
  /** `units`: what one square stands for, in base units. */
  unitSize?: number;
  /** `units`: the rows of the grid. */
  groups?: UnitsGroup[];
  /** `series`: `claims` or `vintages`. */
  by?: string;
  /** `series` by claims: id of the quantity. */
  quantity?: string;
  /** `series` by vintages: id of the row. */
  observation?: string;
}
