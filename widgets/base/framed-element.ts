import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { noBreak } from '../../src/format/no-break.js';
import { frameWords } from '../../src/messages/index.js';
import type { Observation } from '../../src/model/observation.js';
import type { Vintage } from '../../src/model/vintage.js';
import { hasSources, openSources } from '../page/figures-on-page.js';
import { arrangeNotes, type Note } from '../scene/note.js';
import type { Drawing, Frame } from '../scene/scene.js';
import { highlightedFirst } from '../scene/rows.js';
import { adoptStyles } from './adopt-styles.js';
import type { Template } from '../template/bar.js';
import { deferLayout } from './deferred-layout.js';
import { emit } from './events.js';
import { FigureElement } from './figure-element.js';
import { type DisclosureButton, disclosureButton } from '../template/disclosure.js';
import { asText, creditTemplate, headingTemplate, hiding, nameOfFigure, notesTemplate } from '../template/frame.js';
import { legend } from '../template/legend.js';
import { lazyImport } from './lazy-import.js';
import type * as OnDemand from './on-demand.js';
import { frameStyles } from './styles.js';

/** What stands in place of a figure that cannot be drawn; where even that does not load, the fallback stands alone. */
const errorMessage = lazyImport(() =>
  import('./on-demand.js').then(
    (code) => code.errorMessage,
    () => () => nothing,
  ),
);

/**
 * A form with the common frame: heading, takeaway, graphic, key, notes, credit, table and sources on demand.
 *
 * @csspart beside - Notes on newer vintages, corrections, and what else was said of the numbers.
 * @csspart notes-button - The button that opens the notes that are folded.
 * @csspart sources-button - The button that opens the sources.
 * @csspart sources - The list of sources.
 * @csspart source - One source.
 * @csspart quote - A source’s own words.
 * @csspart citation - How to cite a source.
 * @cssprop --figure-font-family - Typeface of the figure; by default the system’s own.
 * @cssprop --figure-font-size - Size of the text; by default 0.875rem, which follows the reader’s own setting.
 * @cssprop --figure-color-text - Colour of the text; by default that of the page.
 * @cssprop --figure-color-muted - Colour of notes and of marks that stand back.
 * @cssprop --figure-color-rule - Colour of lines between things.
 * @cssprop --figure-color-track - Colour of the pale track behind a bar.
 * @cssprop --figure-color-surface - Colour of the ground that the figure stands on; give the page’s own.
 * @cssprop --figure-color-accent - Colour of links and buttons, and of what stands out.
 * @cssprop --figure-color-1 - Colour of the first of several parts.
 * @cssprop --figure-color-2 - Colour of the second.
 * @cssprop --figure-color-3 - Colour of the third.
 * @cssprop --figure-color-4 - Colour of the fourth.
 * @cssprop --figure-max-inline-size - Greatest width of the figure; by default none.
 */
export abstract class FramedElement<S extends Frame = Frame> extends FigureElement<S> {
  static override styles: CSSResultGroup = frameStyles;
  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    takeaway: {},
    hide: {},
    sourceNumbers: { state: true, hasChanged: (now, before) => String(now) !== String(before) },
    opened: { state: true },
    tableCode: { state: true },
  };

  /** Heading; by default the view's title. */
  heading?: string;
  /** Level of the heading, 1 to 6. */
  headingLevel = 3;
  /** The one sentence under the heading; by default made from the data. */
  takeaway?: string;
  /** Which parts of the frame to leave out, separated by spaces: `heading takeaway key notes credit table sources`; `all` leaves the picture alone. */
  hide?: string;
  /** Numbers of its sources in the page’s list of sources, which sets them. @internal */
  sourceNumbers?: readonly number[];

  /** Whether the whole picture is hidden from assistive technology. A form with buttons in it hides its pieces itself. */
  protected readonly quiet: boolean = true;

  /** What a reader has opened, by name; it stays open when the data change. */
  protected opened: ReadonlySet<string> = new Set();
  /** What draws the table, once a reader has asked for it. */
  protected tableCode: Pick<typeof OnDemand, 'tableTemplate'> | undefined;

  /** Its own list of sources, from the first time that a reader opens it. */
  #sources: OnDemand.OwnSources | undefined;

  constructor() {
    super();
    deferLayout(this);
  }

  protected override loadErrorMessage(): Promise<void> | undefined {
    return errorMessage.load();
  }

  /** The form's own picture. */
  protected abstract graphic(scene: S): Template;

  protected override drawn({ heading, rows }: S): { title: string; observations: readonly Observation[] } {
    return { title: this.heading ?? heading, observations: highlightedFirst(rows) };
  }

  /** The sentence under the heading: the page’s own where it gave one; empty until the figure is drawn. */
  override describe(): string {
    return (this.drawing && this.takeaway) || super.describe();
  }

  protected override render(): TemplateResult {
    const { drawing, error } = this;
    if (drawing) return this.#figure(drawing);
    const message = error && !errorMessage.load() ? errorMessage.get()(error, () => void this.retry()) : nothing;
    return html`${message}<slot></slot>`;
  }

  #figure({ scene, selection, updates }: Drawing<S>): TemplateResult {
    const lang = this.wordsLang;
    const hides = hiding(this.hide);
    // Slots stay in place and are hidden: a page's own content comes and goes, and has a style that tells what of it shows.
    return html`
      <figure part="figure" aria-label=${this.#name || nothing} aria-description=${hides('takeaway') ? asText(this.describe()) : nothing}>
        <figcaption>
          <slot name="heading" ?hidden=${hides('heading')}>${headingTemplate(this.heading ?? scene.heading, this.headingLevel)}</slot>
          <slot name="takeaway" ?hidden=${hides('takeaway')}>
            <p class="takeaway" part="takeaway" lang=${this.takeaway ? nothing : lang}>${noBreak(asText(this.describe()))}</p>
          </slot>
        </figcaption>
        <div class="graphic" part="graphic" aria-hidden=${this.quiet ? 'true' : nothing}>${this.graphic(scene)}</div>
        ${hides('key') ? nothing : legend(scene.encodings, lang)}
        <slot name="notes" ?hidden=${hides('notes')}>${this.#notes(scene, updates)}</slot>
        <slot name="credit" ?hidden=${hides('credit')}>
          ${creditTemplate(scene.credit, lang)}
        </slot>
        <slot name="actions"></slot>
        ${hides('table') || !scene.rows.observations.length ? nothing : this.#tableButton(scene, selection.vintage)}
        ${hides('sources') || !selection.vintage.sources.length ? nothing : this.#sourcesButton()}
      </figure>
      <slot hidden></slot>`;
  }

  get #name(): string {
    return nameOfFigure(this, this.heading ?? this.drawing?.scene.heading ?? '');
  }

  /** A button, and after it what it opens, which is made only then. The page is told of `panel`, by default the name. */
  protected disclosure(button: DisclosureButton, content: () => Template, panel?: string): TemplateResult {
    const { name, onClick = () => this.#toggle(name, panel) } = button;
    const isOpen = this.isOpen(name);
    return html`
      ${disclosureButton({ ...button, onClick, figure: this.#name }, isOpen, this.wordsLang)}
      ${isOpen ? content() : nothing}`;
  }

  #toggle(name: string, panel = name): void {
    const open = !this.isOpen(name);
    const others = [...this.opened].filter((other) => other !== name);
    this.opened = new Set(open ? [...others, name] : others);
    // It is shown when the page hears of it.
    this.performUpdate();
    emit(this, 'figure-toggle', { panel, open });
  }

  /** Whether a reader has it open. */
  protected isOpen(name: string): boolean {
    return this.opened.has(name);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Each time, because in another document it loses its styles.
    if (this.isOpen('table'))
      void this.#withCode('table', (code) => {
        adoptStyles(this.renderRoot as ShadowRoot, code.tableStyles);
        this.tableCode = code;
      });
    if (!this.isOpen('sources')) this.#sources?.show(undefined, this.options);
    else
      void this.#withCode('list of sources', (code) => {
        const list = (this.#sources ??= new code.OwnSources(this));
        if (this.isOpen('sources')) list.show(this.drawing, this.options);
      });
  }

  #notes({ notes, heading }: S, updates: readonly Note[]): Template {
    const arranged = arrangeNotes([...notes, ...updates], `${heading} ${this.describe()}`);
    const button = (label: string): TemplateResult => {
      const onClick = (): void => this.#toggle('notes');
      const more = { name: 'notes', label, part: 'notes-button', figure: this.#name, onClick };
      return disclosureButton(more, this.isOpen('notes'), this.wordsLang);
    };
    return notesTemplate(arranged, updates, { isOpen: this.isOpen('notes'), button, lang: this.wordsLang });
  }

  #tableButton({ rows }: S, vintage: Vintage): TemplateResult {
    const button = { name: 'table', label: frameWords.table, part: 'button' };
    const table = (): Template => this.tableCode?.tableTemplate(rows, vintage, this.options, this.#name) ?? nothing;
    return this.disclosure(button, table);
  }

  /** Uses what is loaded only when a reader opens something; where it cannot be had, the page is told. */
  async #withCode(what: 'table' | 'list of sources', use: (code: typeof OnDemand) => void): Promise<void> {
    try {
      use(await import('./on-demand.js'));
    } catch {
      const code = what === 'table' ? 'table-unreachable' : 'evidence-unreachable';
      emit(this, 'figure-warning', { code, message: `The ${what} could not be loaded.` });
    }
  }

  /** Opens the page's list of sources where there is one, else the figure's own, which can be closed even when the page's came later. */
  #sourcesButton(): TemplateResult {
    const onClick = (): void => {
      if (this.isOpen('sources') || !openSources(this)) this.#toggle('sources');
    };
    const label = frameWords.sources(this.sourceNumbers ?? []);
    const button = { name: 'sources', label, part: 'sources-button', onClick, leadsAway: hasSources(this) };
    return this.disclosure(button, () => this.#sources?.list ?? nothing);
  }
}
