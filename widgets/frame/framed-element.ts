import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { explain } from '../../src/issue.js';
import { frameWords, language } from '../../src/messages.js';
import { FigureElement } from './figure-element.js';
import { keyTemplate } from './key.js';
import type { Frame } from './scene.js';
import { frameStyles } from './styles.js';

/** Parts of the common frame that `show` can name. */
export type FramePart = 'heading' | 'takeaway' | 'key' | 'notes' | 'credit' | 'table';

/** A form with the common frame: heading, takeaway, graphic, key, notes, credit, table on demand. */
export abstract class FramedElement<S extends Frame = Frame> extends FigureElement<S> {
  static override styles: CSSResultGroup = frameStyles;
  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    takeaway: {},
    show: {},
    tableOpen: { state: true },
  };

  /** Heading; by default the view's title. */
  heading?: string;
  /** Level of the heading, 1 to 6. */
  headingLevel = 3;
  /** The one sentence under the heading; by default made from the data. */
  takeaway?: string;
  /** Which parts of the frame to show, separated by spaces: `heading takeaway key notes credit table`. All by default. */
  show?: string;

  private tableOpen = false;

  /** Whether the whole picture is hidden from assistive technology. A form with buttons in it hides its pieces itself. */
  protected readonly quiet: boolean = true;

  /** The form's own picture. */
  protected abstract graphic(scene: S): TemplateResult;

  override describe(): string {
    return (this.current && this.takeaway) || super.describe();
  }

  protected override paint(scene: S | undefined): void {
    render(scene ? this.#frame(scene) : this.#fallback(), this.renderRoot as ShadowRoot, { host: this });
    // Filled after each drawing: the table follows the data while it is open.
    if (this.tableOpen) void this.#fillTable();
  }

  #fallback(): TemplateResult {
    const { error } = this;
    return html`${error ? html`<div class="error" part="error" role="note" lang=${language}><strong>This figure cannot be drawn.</strong>${error.issues.slice(0, 3).map((issue) => html`<span>${explain(issue)}</span>`)}</div>` : nothing}<slot></slot>`;
  }

  #frame(scene: S): TemplateResult {
    const lang = this.options.locale.startsWith(language) ? nothing : language;
    const shows = (part: FramePart): boolean => this.show === undefined || this.show.split(/\s+/).includes(part);
    /** Slots stay in place and are hidden: a page's own content may come and go. */
    const slot = (name: FramePart, content: TemplateResult | typeof nothing): TemplateResult =>
      html`<slot name=${name} ?hidden=${!shows(name)}>${content}</slot>`;
    const heading = this.heading ?? scene.heading;
    const level = Math.min(6, Math.max(1, Math.round(this.headingLevel) || 3));
    return html`<figure part="figure">
      <figcaption>${slot('heading', heading ? html`<div class="heading" part="heading" role="heading" aria-level=${level}>${heading}</div>` : nothing)}
      ${slot('takeaway', html`<p class="takeaway" part="takeaway" lang=${this.takeaway ? nothing : lang}>${this.describe()}</p>`)}</figcaption>
      <div class="graphic" part="graphic" aria-hidden=${this.quiet ? 'true' : nothing}>${this.graphic(scene)}</div>
      ${shows('key') ? keyTemplate(scene.encodings, lang) : nothing}
      ${slot('notes', scene.notes.length ? html`<ol class="notes" part="notes" role="list" lang=${lang}>${scene.notes.map((note) => html`<li>${note}</li>`)}</ol>` : nothing)}
      ${slot('credit', html`<p class="credit" part="credit" lang=${lang}>${scene.credit.map((line, i) => html`${i ? ' · ' : ''}<span>${line}</span>`)}</p>`)}
      <slot name="actions"></slot>
      ${shows('table') ? html`<details class="action" part="details" ?open=${this.tableOpen} @toggle=${this.#toggled}><summary part="button">${frameWords.table}</summary><div class="table"></div></details>` : nothing}
    </figure>`;
  }

  #toggled(event: Event): void {
    const { open } = event.target as HTMLDetailsElement;
    if (open === this.tableOpen) return;
    this.tableOpen = open;
    this.emit('figure-toggle', { panel: 'table', open });
  }

  async #fillTable(): Promise<void> {
    try {
      const { drawTable } = await import('./table.js');
      const place = this.renderRoot.querySelector<HTMLElement>('.table');
      if (place && this.current && this.selection) drawTable(place, this.current.rows, this.selection.vintage, this.options);
    } catch {
      this.emit('figure-warning', { code: 'table-unreachable', message: 'The table could not be loaded.' });
    }
  }
}
