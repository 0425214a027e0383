import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { explain } from '../../src/error/figure-error.js';
import { noBreak } from '../../src/format/no-break.js';
import { frameWords, language } from '../../src/messages/index.js';
import type { Observation } from '../../src/model/observation.js';
import { emit } from '../base/events.js';
import { FigureElement } from '../base/figure-element.js';
import type { Drawing, Options, Selection } from '../scene/scene.js';
import { type ValueScene, valueScene } from './scene.js';
import { valueStyles } from './styles.js';

/**
 * One number inside a sentence, hedged and in the page's language. It opens who says so, in which words, where and
 * when. Its own text is the fallback.
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
    card: { state: true },
  };

  /** The hedge as a `word` ("about"), as the locale's `sign` ("~"), or `none`. */
  hedge: 'word' | 'sign' | 'none' = 'word';
  /** Write what is counted after the number: "around 8 million rounds". English only. */
  counted = false;

  /** Kind of chart. */
  readonly form = 'value';

  /** Where the number comes from, once a reader has asked. */
  protected card: TemplateResult | undefined;
  #isOpen = false;
  /** The focus was in the card when it began to close. */
  #wasInside = false;
  /** The drawing that the card tells of, or is about to. */
  #told: Drawing<ValueScene> | undefined;

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

  protected override render(): TemplateResult {
    return this.drawing ? this.#number(this.drawing.scene) : html`<slot></slot>${this.#error()}`;
  }

  #number({ text, label, mark: { look } }: ValueScene): TemplateResult {
    return html`
      <button part="value" type="button" class="value ${look}" popovertarget="panel">${noBreak(text)}</button>
      <span
        part="panel"
        class="panel"
        id="panel"
        popover
        role="dialog"
        lang=${language}
        aria-label=${label}
        @beforetoggle=${this.#onBeforeToggle}
        @toggle=${this.#onToggle}
      >
        ${this.card ?? nothing}
      </span>`;
  }

  #error(): TemplateResult {
    const issue = this.error?.issues[0];
    return html`
      <span part="error" class="error" role="note" lang=${language}>
        ${issue ? html` [${frameWords.cannotShow} <span>${noBreak(explain(issue))}</span>]` : nothing}
      </span>`;
  }

  /** Whoever reads in the card goes on from the number when it closes; not every engine sees to that. */
  #onBeforeToggle({ newState, target }: ToggleEvent): void {
    const root = this.renderRoot as ShadowRoot;
    this.#wasInside = newState === 'closed' && (target as Element).contains(root.activeElement);
  }

  #onToggle({ newState }: ToggleEvent): void {
    const { activeElement } = document;
    // Whatever has the focus by now was asked for.
    const isLost = !activeElement || activeElement === document.body || activeElement === this;
    if (this.#wasInside && isLost) this.renderRoot.querySelector('button')?.focus({ preventScroll: true });
    this.#wasInside = false;
    this.#isOpen = newState === 'open';
    emit(this, 'figure-toggle', { panel: 'evidence', open: this.#isOpen });
    // Asked for again, evidence that did not arrive may arrive now.
    this.#told = undefined;
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.drawing) this.#isOpen = false;
    if (this.#isOpen && this.drawing && this.drawing !== this.#told) void this.#tell(this.drawing);
  }

  /** Says at once what the data say, then where it is written, which loads now. */
  async #tell(drawing: Drawing<ValueScene>): Promise<void> {
    this.#told = drawing;
    // It is drawn, so it cites something.
    const cited = this.cited()!;
    try {
      const { cardTemplate, loadEvidenceOf, sourcesAtHand } = await import('./popover.js');
      const content = { title: drawing.scene.takeaway, cited, updates: drawing.updates, figure: this };
      if (drawing !== this.#told) return;
      const loading = loadEvidenceOf([cited], true);
      if (loading) this.card = cardTemplate(content);
      await loading;
      // Another number may have come into the card meanwhile.
      if (drawing !== this.#told) return;
      const list = sourcesAtHand([cited], this.options);
      this.card = cardTemplate(content, list);
      if (list.lost.length) this.#warn();
    } catch {
      this.#warn();
    }
  }

  #warn(): void {
    emit(this, 'figure-warning', { code: 'evidence-unreachable', message: 'The evidence could not be loaded.' });
  }
}
