import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { explain } from '../../src/error/figure-error.js';
import { frameWords, language } from '../../src/messages/index.js';
import type { Observation } from '../../src/model/observation.js';
import { FigureElement } from '../base/figure-element.js';
import { noBreak } from '../../src/format/no-break.js';
import { made, node, show } from '../base/vdom.js';
import type { Options, Selection } from '../scene/scene.js';
import { type ValueScene, valueScene } from './scene.js';
import { valueStyles } from './styles.js';

/**
 * One number inside a sentence, hedged and in the page's language. It opens who says so, in which words, where and
 * when. Its own text is the fallback. Made of four nodes by hand, so that a page of many numbers stays light.
 *
 * @tagname figure-value
 * @slot - The number as text: the fallback before and without JavaScript.
 * @fires {CustomEvent<FigureReadyDetail>} figure-ready - The figure is drawn; the detail names dataset and vintage.
 * @fires {CustomEvent<Warning>} figure-warning - Something about the data that the author should know; the detail has a code and a message.
 * @fires {CustomEvent<FigureErrorDetail>} figure-error - Nothing could be drawn, and the fallback stays; the detail has the code of the first issue, and every issue found.
 * @fires {CustomEvent<FigureToggleDetail>} figure-toggle - The evidence was opened or closed; the detail names the panel and says whether it is open.
 * @csspart value - The number, a button.
 * @csspart panel - The evidence.
 * @csspart quote - The source's own words.
 * @csspart error - The message where nothing can be drawn.
 * @cssprop --figure-font-family - Typeface of the evidence; by default the system’s own. The number has the page’s.
 * @cssprop --figure-font-size - Size of the evidence; by default 0.875rem, which follows the reader’s own setting.
 * @cssprop --figure-color-text - Colour of the number; by default that of the page.
 * @cssprop --figure-color-accent - Colour of the line under the number.
 */
export class FigureValue extends FigureElement<ValueScene> {
  static override styles: CSSResultGroup = valueStyles;
  static override properties: PropertyDeclarations = {
    hedge: {},
    counted: { type: Boolean },
  };

  /** The hedge as a `word` ("about"), as the locale's `sign` ("~"), or `none`. */
  hedge: 'word' | 'sign' | 'none' = 'word';
  /** Write what is counted after the number: "around 8 million rounds". English only. */
  counted = false;

  /** Kind of chart. */
  readonly form = 'value';

  #fallback = made(node('slot'));
  #error = made(node('span', { part: 'error', class: 'error', role: 'note', lang: language }));
  #button = made(node('button', { part: 'value', type: 'button', popovertarget: 'panel' }));
  #panel = made(
    node('span', { part: 'panel', class: 'panel', id: 'panel', popover: '', role: 'dialog', lang: language }),
  );

  protected override scene(selection: Selection, options: Options): ValueScene {
    const { hedge, counted } = this;
    return valueScene(selection, { ...options, hedge: hedge === 'sign' || hedge === 'none' ? hedge : 'word', counted });
  }

  protected override drawn({ label, observation }: ValueScene): {
    title: string;
    observations: readonly Observation[];
  } {
    return { title: label, observations: [observation] };
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.#panel.addEventListener('toggle', (event) => void this.#toggled(event));
  }

  protected override paint(scene: ValueScene | undefined): void {
    const issue = this.error?.issues[0];
    show(this.#error, issue && [` [${frameWords.cannotShow} `, node('span', {}, explain(issue)), ']']);
    if (scene) {
      this.#button.textContent = noBreak(scene.text);
      this.#button.className = `value ${scene.mark.look}`;
      this.#panel.setAttribute('aria-label', scene.label);
    }
    const shown = scene ? [this.#button, this.#panel] : [this.#fallback, this.#error];
    // Only where they change: moving an open popover would close it.
    if (shown.some((node) => node.parentNode !== this.renderRoot))
      (this.renderRoot as ShadowRoot).replaceChildren(...shown);
    if (this.#panel.matches(':popover-open')) void this.#fill();
  }

  async #toggled(event: ToggleEvent): Promise<void> {
    const open = event.newState === 'open';
    this.emit('figure-toggle', { panel: 'evidence', open });
    if (open) await this.#fill();
  }

  async #fill(): Promise<void> {
    const { current, beside, options } = this;
    const cited = this.cited();
    if (!current || !cited) return;
    try {
      const { drawPopover } = await import('./popover.js');
      await drawPopover(this.#panel, this, { title: current.takeaway, cited, beside }, options);
    } catch {
      this.emit('figure-warning', { code: 'evidence-unreachable', message: 'The evidence could not be loaded.' });
    }
  }
}
