import { explain, type FigureError } from '../../src/issue.js';
import { frameWords, language } from '../../src/messages.js';
import { node } from './node.js';

/** What stands in place of a figure that cannot be drawn: that it cannot, and the first three reasons. */
export const complaint = ({ issues }: FigureError): HTMLElement =>
  node(
    'div',
    { class: 'error', part: 'error', role: 'note', lang: language },
    node('strong', {}, frameWords.cannotDraw),
    issues.slice(0, 3).map((issue) => node('span', {}, explain(issue))),
  );
