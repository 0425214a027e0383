import { type CSSResultGroup, html, nothing, type PropertyDeclarations, svg, type TemplateResult } from 'lit';
import { noBreak } from '../../src/format/no-break.js';
import { bar, hatches, type Template } from '../template/bar.js';
import { FramedElement } from '../base/framed-element.js';
import { percent } from '../scene/mark.js';
import type { Options, Selection } from '../scene/scene.js';
import { type Amount, type TargetScene, targetScene } from './scene.js';
import { targetStyles } from './styles.js';

/**
 * Promised against delivered: the promise an outline, the delivery a bar inside it, on one axis from zero.
 *
 * @tagname figure-target
 * @slot - Fallback before and without JavaScript; a plain table of two rows here can be the data, the promise first.
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
 * @csspart mark - A bar.
 * @csspart label - Name of a number.
 * @csspart value - A number.
 * @cssprop --figure-color-accent - Colour of what was delivered.
 * @cssprop --figure-bar-size - Thickness of the bar; by default 36px.
 */
export class FigureTarget extends FramedElement<TargetScene> {
  static override styles: CSSResultGroup = [super.styles, targetStyles];
  static override properties: PropertyDeclarations = {
    promised: {},
  };

  /** Id of the row that is the promise, where your data declare no view; by default the one with basis `promised`, else the first. */
  promised?: string;

  /** Kind of chart. */
  readonly form = 'target';

  protected override scene(selection: Selection, options: Options): TargetScene {
    return targetScene(selection, { ...options, ...(this.promised && { promised: this.promised }) });
  }

  protected override graphic(scene: TargetScene): TemplateResult {
    const { delivered, promised, share } = scene;
    const bars = [promised, delivered].map(({ size, mark }) => ({ size, mark, tone: 'accent' as const }));
    return html`
      ${hatches(bars)}
      ${line(delivered, share)}
      <svg class="bar axis">${bars.map(bar)}${passedMark(promised)}</svg>
      ${under(scene)}`;
  }
}

/** Where more was delivered than promised, the promise shows as a line in the bar that reaches down to its words. */
const passedMark = ({ size }: Amount): Template => {
  const x = percent(size);
  return size < 1
    ? svg`
        <rect class="gap" x=${x} width="5" height="100%" transform="translate(-2.5 0)"></rect>
        <line class="outline tick" x1=${x} x2=${x} y2="100%" transform="translate(0 5)"></line>`
    : nothing;
};

/** The promise's words stand at its end: before it where there is room, else after it. */
const under = ({ promised, wordsAfter }: TargetScene): TemplateResult => {
  const { size } = promised;
  const words = line(promised, '');
  if (size === 1) return words;
  const space = (width: number): TemplateResult => html`<svg class="space" width=${percent(width)} height="1"></svg>`;
  return wordsAfter
    ? html`<div class="under after">${space(size)}${words}</div>`
    : html`<div class="under">${words}${space(1 - size)}</div>`;
};

const line = ({ label, value, word }: Amount, share: string): TemplateResult => html`
  <p class="line">
    <span part="label">${noBreak(label)}${aside(word && `(${word})`)}</span>
    <span class="number"><b part="value">${noBreak(value)}</b>${aside(share)}</span>
  </p>`;

const aside = (text: string): Template => (text ? html` <span class="word">${noBreak(text)}</span>` : nothing);
