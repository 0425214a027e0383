import { type CSSResultGroup, html, nothing, type PropertyDeclarations, svg, type TemplateResult } from 'lit';
import { noBreak } from '../../src/format/no-break.js';
import { bar, fillOf, hatches, type Template } from '../template/bar.js';
import { pieceLabel, pieceLabelStyles } from '../template/piece-label.js';
import { FramedElement } from '../base/framed-element.js';
import { percent } from '../scene/mark.js';
import type { Options, Selection } from '../scene/scene.js';
import { type Part, type PartsScene, partsScene } from './scene.js';
import { partsStyles } from './styles.js';

/**
 * Parts of a whole: one stacked strip where there is room, a row for each part where there is not. The parts must add
 * up to the whole; the smallest keeps its label.
 *
 * @tagname figure-parts
 * @slot - Fallback before and without JavaScript; a plain table here can be the data, its `<tfoot>` row the whole.
 * @slot heading - Shown in place of the heading.
 * @slot takeaway - Shown in place of the sentence under the heading.
 * @slot notes - Shown in place of the notes.
 * @slot credit - Shown in place of the credit line.
 * @slot actions - Buttons of the page's own, under the figure.
 * @fires {CustomEvent<FigureReadyDetail>} figure-ready - The figure is drawn; the detail names dataset and vintage.
 * @fires {CustomEvent<Warning>} figure-warning - Something about the data that the author should know; the detail has a code and a message.
 * @fires {CustomEvent<FigureErrorDetail>} figure-error - Nothing could be drawn; the detail has the code of the first issue, and every issue found.
 * @fires {CustomEvent<FigureToggleDetail>} figure-toggle - The table or the sources were opened or closed; the detail names the panel and says whether it is open.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart takeaway - The sentence under the heading.
 * @csspart graphic - The picture.
 * @csspart key - The key: what fills and ends in the picture mean.
 * @csspart notes - The notes under the picture.
 * @csspart credit - The credit line: source, date, vintage.
 * @csspart button - The button that opens the table.
 * @csspart table - The table behind the figure, once it is open.
 * @csspart error - The message where nothing can be drawn.
 * @csspart strip - The stacked strip.
 * @csspart mark - A bar.
 * @csspart label - Name of a part.
 * @csspart value - Number of a part.
 * @cssprop --figure-bar-size - Thickness of the strip; by default 44px.
 */
export class FigureParts extends FramedElement<PartsScene> {
  static override styles: CSSResultGroup = [super.styles, pieceLabelStyles, partsStyles];
  static override properties: PropertyDeclarations = {
    whole: {},
  };

  /** Id of the row that is the whole, where your data declare no view; by default the sum of the rows. */
  whole?: string;

  /** Kind of chart. */
  readonly form = 'parts';

  protected override scene(selection: Selection, options: Options): PartsScene {
    return partsScene(selection, { ...options, ...(this.whole && { whole: this.whole }) });
  }

  protected override graphic({ parts, strip }: PartsScene): TemplateResult {
    return html`
      ${hatches(parts)}
      ${strip ? html`<svg class="strip axis" part="strip">${stripOf(parts)}</svg>` : nothing}
      <ol class=${strip ? 'parts keyed' : 'parts'}>${parts.map(row)}</ol>`;
  }
}

/** The last first: a shaped end lies over the part that follows. */
const stripOf = (parts: readonly Part[]): readonly TemplateResult[] =>
  parts
    .map(
      (part, i) =>
        svg`${bar({ ...part, ...part.strip, followed: i < parts.length - 1 })}${gap(part)}${pieceLabel(part.label, { ...part, ...part.strip })}`,
    )
    .reverse();

const gap = ({ strip: { start } }: Part): Template =>
  start > 0 ? svg`<rect class="gap" x=${percent(start)} width="2" height="100%"></rect>` : nothing;

const row = ({ label, value, share, word, size, mark, tone }: Part): TemplateResult => {
  const words = [share, word].filter(Boolean).join(' · ');
  return html`
    <li>
      <svg class="bar axis">
        <rect class="track" width="100%" height="100%"></rect>
        ${bar({ size, mark, tone })}
        <rect class="swatch ${mark.look} ${tone}" fill=${fillOf(mark.look, tone)} width="100%" height="100%"></rect>
      </svg>
      <span class="label" part="label">${noBreak(label)}</span>
      <b part="value">${noBreak(value)}</b>
      ${words ? html`<span class="word">${noBreak(words)}</span>` : nothing}
    </li>`;
};
