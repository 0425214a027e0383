import { type CSSResultGroup, html, nothing, type PropertyDeclarations, svg, type TemplateResult } from 'lit';
import { noBreak } from '../../src/format/no-break.js';
import { bar, fillOf, hatches } from '../template/bar.js';
import type { Mark, Tone } from '../scene/mark.js';
import { FramedElement } from '../base/framed-element.js';
import { squareHatch } from './squares.js';
import type { Options, Selection } from '../scene/scene.js';
import { type UnitsScene, unitsScene } from './scene.js';
import type { UnitLabel, Grid, Drawing } from './grid.js';
import { unitsStyles } from './styles.js';

/**
 * Very unlike magnitudes at one scale: every square stands for the same amount and is the same size in every grid of
 * the figure.
 *
 * @tagname figure-units
 * @slot - Fallback before and without JavaScript; a plain table here can be the data.
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
 * @csspart grid - A grid of squares.
 * @csspart mark - The squares of one number.
 * @csspart label - Name of a number.
 * @csspart value - A number.
 * @csspart rule - What one square stands for.
 * @cssprop --figure-color-accent - Colour of the squares.
 */
export class FigureUnits extends FramedElement<UnitsScene> {
  static override styles: CSSResultGroup = [super.styles, unitsStyles];
  static override properties: PropertyDeclarations = {
    unitSize: { type: Number, attribute: 'unit-size' },
  };

  /** What one square stands for, in whole units; by default the view's, or one that suits the numbers. */
  unitSize?: number;

  /** Kind of chart. */
  readonly form = 'units';

  protected override scene(selection: Selection, options: Options): UnitsScene {
    return unitsScene(selection, { ...options, ...(this.unitSize !== undefined && { unitSize: this.unitSize }) });
  }

  protected override graphic({ grids, rule }: UnitsScene): TemplateResult {
    const runs = grids.flatMap((grid) => grid.labels.map(({ mark, tone }) => ({ size: 1, mark, tone })));
    return html`
      ${hatches(runs, squareHatch)}
      ${grids.map(grid)}
      <p class="rule" part="rule">${sample({ look: 'solid', end: 'flat' }, 'accent')}${noBreak(rule)}</p>`;
  }
}

/** Only where one grid holds several numbers must a sample say which squares are whose. */
const grid = ({ labels, drawings }: Grid): TemplateResult => html`
  <div class="grid">${labels.map((label) => line(label, labels.length > 1))}${drawings.map(squares)}</div>`;

const sample = (mark: Mark, tone: Tone): TemplateResult =>
  html`<svg class="one">${bar({ size: 1, mark: { ...mark, end: 'flat' }, tone })}</svg>`;

const line = ({ label, value, word, mark, tone }: UnitLabel, keyed: boolean): TemplateResult => html`
  <p class="line">
    ${keyed ? sample(mark, tone) : nothing}
    <span class="name" part="label">${noBreak(label)}${word ? html` <span class="word">${noBreak(`(${word})`)}</span>` : nothing}</span>
    <b part="value">${noBreak(value)}</b>
  </p>`;

const squares = ({ columns, viewBox, runs }: Drawing): TemplateResult => html`
  <svg class="squares axis per-${columns}" part="grid" viewBox=${viewBox}>
    ${runs.map(
      ({ path, mark: { look }, tone }) =>
        svg`<path class="mark ${look} ${tone}" part="mark" fill=${fillOf(look, tone)} d=${path}></path>`,
    )}
  </svg>`;
