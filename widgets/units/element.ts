import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { bar, fillOf, hatchesOf } from '../frame/bar.js';
import { FramedElement } from '../frame/framed-element.js';
import { type Child, node } from '../frame/node.js';
import { squareHatch } from '../frame/squares.js';
import type { Options, Selection } from '../frame/scene.js';
import { type Drawing, type UnitLabel, type UnitsScene, unitsScene } from './scene.js';
import { unitsStyles } from './styles.js';

/**
 * Very unlike magnitudes at one scale: every square stands for the same amount and is the same size in every grid of
 * the figure.
 *
 * @tagname figure-units
 * @slot - Fallback before and without JavaScript; a plain table here can be the data.
 * @slot heading - In place of the heading.
 * @slot takeaway - In place of the sentence.
 * @slot notes - In place of the notes.
 * @slot credit - In place of the credit line.
 * @slot actions - Buttons of the page's own.
 * @fires figure-ready - Drawn; detail: dataset and vintage.
 * @fires figure-warning - Something about the data the author should know; detail: code and message.
 * @fires figure-error - Nothing drawn; detail: code and issues.
 * @fires figure-toggle - The table was opened or closed; detail: panel and open.
 * @csspart figure - The whole.
 * @csspart heading - The heading.
 * @csspart takeaway - The sentence under it.
 * @csspart graphic - The picture.
 * @csspart key - What fills and ends mean.
 * @csspart notes - The notes.
 * @csspart credit - Source, date, vintage.
 * @csspart details - What opens the table.
 * @csspart button - Its button.
 * @csspart table - The table.
 * @csspart error - The message where nothing can be drawn.
 * @csspart grid - A grid of squares.
 * @csspart mark - The squares of one number.
 * @csspart label - Name of a number.
 * @csspart value - A number.
 * @csspart rule - What one square stands for.
 * @cssprop --figure-font-size - Size of the text; by default 0.875rem, which follows the reader's own setting.
 * @cssprop --figure-color-accent - The squares.
 */
export class FigureUnits extends FramedElement<UnitsScene> {
  static override styles: CSSResultGroup = [super.styles, unitsStyles];
  static override properties: PropertyDeclarations = {
    unitSize: { type: Number, attribute: 'unit-size' },
  };

  /** What one square stands for, in whole units; by default the view's, or one that suits the numbers. */
  unitSize?: number;

  readonly form = 'units';

  protected override scene(selection: Selection, options: Options): UnitsScene {
    return unitsScene(selection, { ...options, ...(this.unitSize !== undefined && { unitSize: this.unitSize }) });
  }

  protected override graphic({ grids, rule }: UnitsScene): Child {
    const runs = grids.flatMap((grid) => grid.labels.map(({ mark, tone }) => ({ size: 1, mark, tone })));
    return [
      hatchesOf(runs, squareHatch),
      grids.map(({ labels, drawings }) =>
        node(
          'div',
          { class: 'grid' },
          // Only where one grid holds several numbers must a sample say which squares are whose.
          labels.map((label) => this.#label(label, labels.length > 1)),
          drawings.map((drawing) => this.#squares(drawing)),
        ),
      ),
      node(
        'p',
        { class: 'rule', part: 'rule' },
        node('svg', { class: 'one' }, bar({ size: 1, mark: { look: 'solid', end: 'flat' }, tone: 'accent' })),
        rule,
      ),
    ];
  }

  #label({ label, value, word, mark, tone }: UnitLabel, keyed: boolean): Child {
    return node(
      'p',
      { class: 'line' },
      keyed && node('svg', { class: 'one' }, bar({ size: 1, mark: { ...mark, end: 'flat' }, tone })),
      node(
        'span',
        { class: 'name', part: 'label' },
        label,
        word && [' ', node('span', { class: 'word' }, `(${word})`)],
      ),
      node('b', { part: 'value' }, value),
    );
  }

  #squares({ columns, viewBox, runs }: Drawing): Child {
    return node(
      'svg',
      { class: `squares axis per-${columns}`, part: 'grid', viewBox },
      runs.map(({ path, mark, tone }) =>
        node('path', { class: `mark ${mark.look} ${tone}`, part: 'mark', fill: fillOf(mark.look, tone), d: path }),
      ),
    );
  }
}
