import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { bar, hatchesOf } from '../frame/bar.js';
import { FramedElement } from '../frame/framed-element.js';
import { percent } from '../frame/mark.js';
import { type Child, node } from '../frame/node.js';
import type { Options, Selection } from '../frame/scene.js';
import { type Amount, type TargetScene, targetScene } from './scene.js';
import { targetStyles } from './styles.js';

/**
 * Promised against delivered: the promise an outline, the delivery a bar inside it, on one axis from zero.
 *
 * @tagname figure-target
 * @slot - Fallback before and without JavaScript; a plain table of two rows here can be the data, the promise first.
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
 * @csspart mark - A bar.
 * @csspart label - Name of a number.
 * @csspart value - A number.
 * @cssprop --figure-font-size - Size of the text; by default 0.875rem, which follows the reader's own setting.
 * @cssprop --figure-color-accent - The delivery.
 * @cssprop --figure-bar-size - Thickness of the bar.
 */
export class FigureTarget extends FramedElement<TargetScene> {
  static override styles: CSSResultGroup = [super.styles, targetStyles];
  static override properties: PropertyDeclarations = {
    promised: {},
  };

  /** Id of the row that is the promise, where your data declare no view; by default the one with basis `promised`, else the first. */
  promised?: string;

  readonly form = 'target';

  protected override scene(selection: Selection, options: Options): TargetScene {
    return targetScene(selection, { ...options, ...(this.promised && { promised: this.promised }) });
  }

  protected override graphic({ delivered, promised, share }: TargetScene): Child {
    const bars = [promised, delivered].map(({ size, mark }) => ({ size, mark, tone: 'accent' as const }));
    return [
      hatchesOf(bars),
      this.#line(delivered, share),
      node('svg', { class: 'bar axis' }, bars.map(bar), this.#mark(promised, delivered)),
      this.#under(promised),
    ];
  }

  /** Where more was delivered than promised, the promise shows as a line in the bar that reaches down to its words. */
  #mark(promised: Amount, delivered: Amount): Child {
    const x = percent(promised.size);
    return (
      delivered.size > promised.size && [
        node('rect', { class: 'gap', x, width: 5, height: '100%', transform: 'translate(-2.5 0)' }),
        node('line', { class: 'outline tick', x1: x, x2: x, y2: '100%', transform: 'translate(0 5)' }),
      ]
    );
  }

  /** The promise's words stand at its end: before it where there is room, else after it. */
  #under(promised: Amount): Child {
    const { size } = promised;
    const words = this.#line(promised, '');
    if (size === 1) return words;
    const before = size >= 0.5;
    const space = node('svg', { class: 'space', width: percent(before ? 1 - size : size), height: 1 });
    return node('div', { class: before ? 'under' : 'under after' }, before ? [words, space] : [space, words]);
  }

  #line({ label, value, word }: Amount, share: string): Child {
    const words = (text: string): Child => text && [' ', node('span', { class: 'word' }, text)];
    return node(
      'p',
      { class: 'line' },
      node('span', { part: 'label' }, label, words(word && `(${word})`)),
      node('span', { class: 'number' }, node('b', { part: 'value' }, value), words(share)),
    );
  }
}
