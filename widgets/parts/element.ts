import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { bar, fillOf, hatchesOf } from '../frame/bar.js';
import { FramedElement } from '../frame/framed-element.js';
import { percent } from '../frame/mark.js';
import { type Child, node } from '../frame/node.js';
import type { Options, Selection } from '../frame/scene.js';
import { type Part, type PartsScene, partsScene } from './scene.js';
import { partsStyles } from './styles.js';

/**
 * Parts of a whole: one stacked strip where there is room, a row for each part where there is not. The parts must add
 * up to the whole; the smallest keeps its label.
 *
 * @tagname figure-parts
 * @slot - Fallback before and without JavaScript; a plain table here can be the data, its `<tfoot>` row the whole.
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
 * @csspart strip - The stacked strip.
 * @csspart mark - A bar.
 * @csspart label - Name of a part.
 * @csspart value - Number of a part.
 * @cssprop --figure-font-size - Size of the text; by default 0.875rem, which follows the reader's own setting.
 * @cssprop --figure-color-1 - First part; 2 to 4 follow.
 * @cssprop --figure-bar-size - Thickness of the strip.
 */
export class FigureParts extends FramedElement<PartsScene> {
  static override styles: CSSResultGroup = [super.styles, partsStyles];
  static override properties: PropertyDeclarations = {
    whole: {},
  };

  /** Id of the row that is the whole, where your data declare no view; by default the sum of the rows. */
  whole?: string;

  readonly form = 'parts';

  protected override scene(selection: Selection, options: Options): PartsScene {
    return partsScene(selection, { ...options, ...(this.whole && { whole: this.whole }) });
  }

  protected override graphic({ parts, strip }: PartsScene): Child {
    return [
      hatchesOf(parts),
      strip &&
        node(
          'svg',
          { class: 'strip axis', part: 'strip' },
          // The last first: a shaped end lies over the part that follows.
          parts.map((part, i) => [bar({ ...part, followed: i < parts.length - 1 }), this.#gap(part)]).reverse(),
        ),
      node(
        'ol',
        { class: strip ? 'parts keyed' : 'parts' },
        parts.map((part) => this.#row(part)),
      ),
    ];
  }

  #gap({ start }: Pick<Part, 'start'>): Child {
    return start > 0 && node('rect', { class: 'gap', x: percent(start), width: 2, height: '100%' });
  }

  #row({ label, value, share, word, size, mark, tone }: Part): Child {
    const whole = { width: '100%', height: '100%' };
    const swatch = node('rect', { class: `swatch ${mark.look} ${tone}`, fill: fillOf(mark.look, tone), ...whole });
    const drawn = [node('rect', { class: 'track', ...whole }), bar({ size, mark, tone }), swatch];
    const words = [share, word].filter(Boolean).join(' · ');
    return node(
      'li',
      {},
      node('svg', { class: 'bar axis' }, drawn),
      node('span', { class: 'label', part: 'label' }, label),
      node('b', { part: 'value' }, value),
      words && node('span', { class: 'word' }, words),
    );
  }
}
