import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { explain, type FigureError } from '../../src/issue.js';
import { FigureElement } from '../frame/figure-element.js';
import type { Options, Selection } from '../frame/scene.js';
import { evidenceFor } from '../register.js';
import { type Proof, proofsOf, type ValueScene, valueScene } from './scene.js';
import { valueStyles } from './styles.js';

/**
 * One number inside a sentence, hedged and in the page's language. It opens who says so, in which words, where and
 * when. Its own text is the fallback.
 *
 * @tagname figure-value
 * @slot - The number as text: the fallback before and without JavaScript.
 * @fires figure-ready - Drawn; detail: dataset and vintage.
 * @fires figure-warning - Something about the data the author should know; detail: code and message.
 * @fires figure-error - Nothing drawn, the fallback stays; detail: code and issues.
 * @fires figure-toggle - The evidence was opened or closed; detail: panel and open.
 * @csspart value - The number, a button.
 * @csspart panel - The evidence.
 * @csspart quote - The source's own words.
 * @csspart error - The message where nothing can be drawn.
 * @cssprop --figure-color-accent - The line under the number.
 */
export class FigureValue extends FigureElement<ValueScene> {
  static override styles: CSSResultGroup = valueStyles;

  /** The hedge as a `word` ("about"), as the locale's `sign` ("~"), or `none`. */
  @property() hedge: 'word' | 'sign' | 'none' = 'word';
  /** Write what is counted after the number: "around 8 million rounds". English only. */
  @property({ type: Boolean }) noun = false;

  readonly form = 'value';

  @state() private proofs?: Proof[];

  protected override scene(selection: Selection, options: Options): ValueScene {
    const hedge = this.hedge === 'sign' || this.hedge === 'none' ? this.hedge : 'word';
    return valueScene(selection, { ...options, hedge, noun: this.noun });
  }

  override willUpdate(changed: PropertyValues): void {
    const before = this.selection?.observation;
    super.willUpdate(changed);
    if (this.selection?.observation !== before) delete this.proofs;
  }

  protected override draw(scene: ValueScene): TemplateResult {
    const { text, mark, label, says, period, note, credit } = scene;
    const { messages } = this.options;
    return html`<button part="value" class="value ${mark.look}" type="button" popovertarget="panel">${text}</button><span id="panel" part="panel" class="panel" popover role="dialog" aria-label=${label} lang=${messages.lang} @toggle=${this.#toggled}>
      <strong>${label}: ${text}</strong>
      ${says ? html`<span>${says}</span>` : nothing}
      ${period ? html`<span>${messages.columns.period}: ${period}</span>` : nothing}
      ${this.proofs?.map((proof) => this.#proof(proof))}
      ${note ? html`<span class="note">${note}</span>` : nothing}
      ${credit.slice(1).map((line) => html`<span class="credit">${line}</span>`)}
      <button class="close" type="button" popovertarget="panel" popovertargetaction="hide">${messages.close}</button></span>`;
  }

  protected override complain(error: FigureError): TemplateResult {
    return html`<slot></slot> <span class="error" part="error" role="note" lang="en">[${this.options.messages.cannotDraw} ${error.issues[0] && explain(error.issues[0])}]</span>`;
  }

  #proof({ quote, source, url, place, read }: Proof): TemplateResult {
    return html`${quote ? html`<q part="quote">${quote}</q>` : nothing}<span class="source">${url ? html`<a href=${ifDefined(url)} rel="noopener noreferrer">${source}</a>` : source}${place ? html`<br />${place}` : nothing}<br />${read}</span>`;
  }

  #toggled = async (event: ToggleEvent): Promise<void> => {
    const open = event.newState === 'open';
    this.emit('figure-toggle', { panel: 'evidence', open });
    const { selection } = this;
    if (!open || this.proofs || !selection?.observation) return;
    const { observation, vintage } = selection;
    // Lineage of a derived number leads to its inputs' evidence.
    const ids = [observation.id, ...(observation.derivedFrom ?? []).map((reference) => reference.split('/').at(-1)!)];
    try {
      this.proofs = proofsOf(ids, await evidenceFor(vintage), vintage, this.options);
    } catch {
      this.emit('figure-warning', { code: 'evidence-unreachable', message: 'The evidence could not be loaded.' });
    }
  };
}
