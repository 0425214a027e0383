import { explain, type FigureError } from '../../src/error/figure-error.js';
import { apology, complaintWords, language } from '../../src/messages/index.js';
import { node, type Sketch } from './vdom.js';

/**
 * What stands in place of a figure that cannot be drawn: why, for a reader; then the first three reasons in smaller
 * type, for its author. Loaded only where something is wrong.
 */
export const errorMessage = ({ code, issues }: FigureError): Sketch =>
  node(
    'div',
    { class: 'error', part: 'error', role: 'note', lang: language },
    node('strong', {}, complaintWords.cannotDraw, ' ', apology(code)),
    issues.slice(0, 3).map((issue) => node('span', {}, explain(issue))),
  );
