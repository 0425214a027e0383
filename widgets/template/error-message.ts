import { html, nothing, type TemplateResult } from 'lit';
import { explain, type FigureError } from '../../src/error/figure-error.js';
import { noBreak } from '../../src/format/no-break.js';
import { errorReason, errorWords, language } from '../../src/messages/index.js';

/**
 * What stands in place of a figure that cannot be drawn: why, for a reader; then the first three reasons in smaller
 * type, for its author; and a button where another try may help.
 */
export const errorMessage = ({ code, issues }: FigureError, retry?: () => void): TemplateResult => html`
  <div class="error" part="error" role="note" lang=${language}>
    <strong>${errorWords.cannotDraw} ${errorReason(code)}</strong>
    ${issues.slice(0, 3).map((issue) => html`<span>${noBreak(explain(issue))}</span>`)}
    ${retry && code === 'unreachable' ? html`<button type="button" class="action" part="button" @click=${retry}>${errorWords.retry}</button>` : nothing}
  </div>`;
