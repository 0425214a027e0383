import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FigureElement } from './figure-element.js';
import { keyTemplate } from './key.js';
import type { Frame } from './scene.js';
import { frameStyles } from './styles.js';
import { tableTemplate } from './table.js';

/** Parts of the common frame that `show` can name. */
export type FramePart = 'heading' | 'takeaway' | 'key' | 'notes' | 'credit' | 'table';

/** A form with the common frame: heading, takeaway, graphic, key, notes, credit, table on demand. */
export abstract class FramedElement<S extends Frame = Frame> extends FigureElement<S> {
  static override styles: CSSResultGroup = frameStyles;

  /** Heading; by default the view's title. */
  @property() heading?: string;
  /** Level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** The one sentence under the heading; by default made from the data. */
  @property() takeaway?: string;
  /** Which parts of the frame to show, separated by spaces: `heading takeaway key notes credit table`. All by default. */
  @property() show?: string;

  @state() private tableOpen = false;

  /** The form's own picture. */
  protected abstract graphic(scene: S): TemplateResult;

  #shows(part: FramePart): boolean {
    return this.show === undefined || this.show.split(/\s+/).includes(part);
  }

  override describe(): string {
    return this.current ? this.takeaway || this.current.takeaway : '';
  }

  protected override draw(scene: S): TemplateResult {
    const { messages, locale } = this.options;
    const lang = locale.startsWith(messages.lang) ? nothing : messages.lang;
    const heading = this.heading ?? scene.heading;
    const level = Math.min(6, Math.max(1, Math.round(this.headingLevel) || 3));
    return html`<figure part="figure">
      <figcaption>
        <slot name="heading" ?hidden=${!this.#shows('heading')}>${heading ? html`<div class="heading" part="heading" role="heading" aria-level=${level}>${heading}</div>` : nothing}</slot>
        <slot name="takeaway" ?hidden=${!this.#shows('takeaway')}><p class="takeaway" part="takeaway" lang=${this.takeaway ? nothing : lang}>${this.describe()}</p></slot>
      </figcaption>
      <div class="graphic" part="graphic" aria-hidden="true">${this.graphic(scene)}</div>
      ${this.#shows('key') ? keyTemplate(scene.encodings, lang) : nothing}
      <slot name="notes" ?hidden=${!this.#shows('notes')}>${scene.notes.length ? html`<ol class="notes" part="notes" role="list" lang=${lang}>${scene.notes.map((note) => html`<li>${note}</li>`)}</ol>` : nothing}</slot>
      <slot name="credit" ?hidden=${!this.#shows('credit')}><p class="credit" part="credit" lang=${lang}>${scene.credit.map((c, i) => html`${i ? ' · ' : ''}<span>${c}</span>`)}</p></slot>
      <slot name="actions"></slot>
      ${this.#shows('table') ? html`<details class="action" part="details" @toggle=${this.#toggled}><summary part="button">${messages.table}</summary>${this.tableOpen ? tableTemplate(scene.table) : nothing}</details>` : nothing}
    </figure>`;
  }

  #toggled = (event: Event): void => {
    const { open } = event.target as HTMLDetailsElement;
    if (open === this.tableOpen) return;
    this.tableOpen = open;
    this.emit('figure-toggle', { panel: 'table', open });
  };
}
