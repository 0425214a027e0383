import { LitElement, type PropertyValues, type TemplateResult, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { FigureData, FigureRow } from '../../src/figure-data.js';
import { explain, FigureError } from '../../src/issue.js';
import { en, messagesFor } from '../../src/messages.js';
import type { Form } from '../../src/view.js';
import { version } from '../../src/version.js';
import { Feed } from './feed.js';
import { localeOf } from './locale.js';
import type { Frame, Options, Selection, Warning } from './scene.js';

/**
 * What every form shares: where the data come from, the language, errors and events. A form gives `scene` and `draw`.
 * Nothing here throws into the page: what goes wrong is shown in place, with the fallback, and told by an event.
 */
export abstract class FigureElement<S extends Frame = Frame> extends LitElement {
  /** Version of the package that defined the element. */
  static readonly version: string = version;

  /** Reference of what to draw, `dataset[@vintage][/id]`, among the datasets registered on the page. */
  @property() of?: string;
  /** A dataset or rows of your own. Wins over `src`, `of` and a table among the children. */
  @property({ attribute: false }) data?: FigureData | readonly FigureRow[];
  /** Address of a JSON file with data. The only thing that causes a request. */
  @property() src?: string;
  /** Id of the view to draw; by default the first that the dataset declares for this form. */
  @property() view?: string;
  /** BCP 47 tag of the language to write in; by default the nearest `lang`. */
  @property() locale?: string;
  /** `light` or `dark`; by default as the page's own color-scheme. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** Treat warnings as errors. */
  @property({ type: Boolean }) strict = false;

  /** What is wrong with the data; `null` while all is well. */
  error: FigureError | null = null;

  /** Kind of chart. */
  abstract readonly form: Form;

  protected current: S | undefined;
  protected selection: Selection | undefined;
  protected options: Options = { locale: 'en', messages: en };

  #feed = new Feed(this);
  #told = '';

  /** Numbers and words of the picture. @throws FigureError where the data do not fit the form */
  protected abstract scene(selection: Selection, options: Options): S;
  /** The picture. */
  protected abstract draw(scene: S): TemplateResult;

  /** The sentence that sums the figure up; empty until it is drawn. */
  describe(): string {
    return this.current?.takeaway ?? '';
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { locale, unknown } = localeOf(this, this.locale);
    this.options = { locale, messages: messagesFor(locale) };
    this.current = undefined;
    this.error = null;
    try {
      this.selection = this.#feed.read(locale);
      this.current = this.selection && this.scene(this.selection, this.options);
      const warnings: Warning[] = [
        ...(unknown ? [{ code: 'unknown-locale', message: `"${unknown}" is no BCP 47 language tag; English is used.` }] : []),
        ...(this.current?.warnings ?? []),
      ];
      if (this.strict && warnings[0]) throw strictly(warnings);
      this.#warnings = warnings;
    } catch (error) {
      this.current = undefined;
      this.error = error instanceof FigureError ? error : unexpected(error);
    }
  }

  #warnings: Warning[] = [];

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#tell();
  }

  override render(): TemplateResult {
    if (this.current) return this.draw(this.current);
    return this.error ? this.complain(this.error) : html`<slot></slot>`;
  }

  /** What is wrong, in place, with the fallback. */
  protected complain(error: FigureError): TemplateResult {
    return html`<div class="error" part="error" role="note" lang="en"><strong>${this.options.messages.cannotDraw}</strong>
        ${error.issues.slice(0, 3).map((issue) => html`<span>${explain(issue)}</span>`)}</div><slot></slot>`;
  }

  /** Tells the page once of each new state, not of each redraw. */
  #tell(): void {
    const { error, current, selection } = this;
    const state = error ? error.message : current && selection ? `${selection.vintage.dataset}@${selection.vintage.vintage} ${current.takeaway}` : '';
    if (!state || state === this.#told) return;
    this.#told = state;
    if (error) this.emit('figure-error', { code: error.code, issues: error.issues });
    if (!current || !selection) return;
    this.#warnings.forEach((warning) => this.emit('figure-warning', warning));
    this.emit('figure-ready', { dataset: selection.vintage.dataset, vintage: selection.vintage.vintage });
  }

  /** Fires one of this package's events. */
  protected emit(type: `figure-${string}`, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}

const strictly = (warnings: Warning[]): FigureError =>
  new FigureError(warnings.map(({ code, message }) => ({ code, path: 'strict', got: message, expected: 'no warning' })));

/** A fault of ours must not take the page down either. */
const unexpected = (error: unknown): FigureError =>
  new FigureError([{ code: 'internal', path: '', got: error instanceof Error ? error.message : String(error), expected: 'data this element can draw' }]);
