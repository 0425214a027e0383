import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { explain } from '../../src/issue.js';
import { apology, frameWords, language } from '../../src/messages.js';
import { FigureElement } from './figure-element.js';
import { keyOf } from './key.js';
import { type Child, node } from './node.js';
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
  };

  /** Heading; by default the view's title. */
  heading?: string;
  /** Level of the heading, 1 to 6. */
  headingLevel = 3;
  /** The one sentence under the heading; by default made from the data. */
  takeaway?: string;
  /** Which parts of the frame to show, separated by spaces: `heading takeaway key notes credit table`. All by default. */
  show?: string;

  /** Whether the whole picture is hidden from assistive technology. A form with buttons in it hides its pieces itself. */
  protected readonly quiet: boolean = true;

  /** What a reader has opened; it stays open when the data change. */
  #opened = new Set<string>();
  /** Which of the places that the keyboard stops at had the focus before the last drawing. */
  #focused = -1;

  /** The form's own picture. */
  protected abstract graphic(scene: S): Child;

  override describe(): string {
    return (this.current && this.takeaway) || super.describe();
  }

  protected override paint(scene: S | undefined): void {
    const root = this.renderRoot as ShadowRoot;
    this.#focused = this.#stops().indexOf(root.activeElement as HTMLElement);
    root.replaceChildren(...(scene ? [this.#frame(scene)] : [...this.#complaint(), node('slot')]));
    this.#refocus();
  }

  #stops(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('summary, [tabindex]')];
  }

  /** A reader at the keyboard keeps the place, also in a table that is drawn a moment later. */
  #refocus(): void {
    this.#stops()[this.#focused]?.focus({ preventScroll: true });
  }

  /** What our own words are marked with, on a page in another language. */
  get #lang(): string | false {
    return !this.options.locale.startsWith(language) && language;
  }

  #complaint(): HTMLElement[] {
    const { error } = this;
    if (!error) return [];
    const lines = error.issues.slice(0, 3).map((issue) => node('span', {}, explain(issue)));
    return [
      node(
        'div',
        { class: 'error', part: 'error', role: 'note', lang: language },
        node('strong', {}, frameWords.cannotDraw, ' ', apology(error.code)),
        lines,
      ),
    ];
  }

  #frame(scene: S): HTMLElement {
    const lang = this.#lang;
    const shows = (part: FramePart): boolean => this.show === undefined || this.show.split(/\s+/).includes(part);
    /** Slots stay in place and are hidden: a page's own content may come and go. */
    const slot = (name: FramePart, content: Child): HTMLElement =>
      node('slot', { name, hidden: !shows(name) }, content);
    const text = (tag: string, part: string, ...content: Child[]): HTMLElement =>
      node(tag, { class: part, part, lang }, ...content);
    const heading = this.heading ?? scene.heading;
    const level = Math.min(6, Math.max(1, Math.round(this.headingLevel) || 3));
    const sentence = node('p', { class: 'takeaway', part: 'takeaway', lang: !this.takeaway && lang }, this.describe());
    const { notes, marked = 0 } = scene;
    const lines = notes.map((note, i) => node('li', {}, i < marked && [node('sup', {}, i + 1), ' '], note));
    return node(
      'figure',
      { part: 'figure' },
      node(
        'figcaption',
        {},
        slot(
          'heading',
          heading && node('div', { class: 'heading', part: 'heading', role: 'heading', 'aria-level': level }, heading),
        ),
        slot('takeaway', sentence),
      ),
      node('div', { class: 'graphic', part: 'graphic', 'aria-hidden': this.quiet && 'true' }, this.graphic(scene)),
      shows('key') && keyOf(scene.encodings, lang),
      slot('notes', lines.length > 0 && node('ul', { class: 'notes', part: 'notes', role: 'list', lang }, lines)),
      slot(
        'credit',
        text(
          'p',
          'credit',
          scene.credit.map((line, i) => [i ? '\u00a0· ' : '', node('span', {}, line)]),
        ),
      ),
      node('slot', { name: 'actions' }),
      shows('table') &&
        this.disclosure('table', frameWords.table, { class: 'action', part: 'details' }, (place) =>
          this.#fillTable(place),
        ),
    );
  }

  /** Something that opens on demand and is made only then. Its name tells it apart from others and is told to the page. */
  protected disclosure(
    name: string,
    label: string,
    attributes: Record<string, string>,
    fill: (place: HTMLElement) => unknown,
    panel: string = name,
  ): HTMLElement {
    const place = node('div');
    const details = node(
      'details',
      { ...attributes, open: this.#opened.has(name) },
      node('summary', { part: attributes.part && 'button', lang: this.#lang }, label),
      place,
    ) as HTMLDetailsElement;
    const show = (): void => {
      if (details.open) fill(place);
      else place.replaceChildren();
    };
    details.addEventListener('toggle', () => {
      const { open } = details;
      if (open === this.#opened.has(name)) return;
      this.#opened[open ? 'add' : 'delete'](name);
      show();
      this.emit('figure-toggle', { panel, open });
    });
    show();
    return details;
  }

  async #fillTable(place: HTMLElement): Promise<void> {
    try {
      const { drawTable } = await import('./table.js');
      if (!this.current || !this.selection) return;
      drawTable(place, this.renderRoot as ShadowRoot, this.current.rows, this.selection.vintage, this.options);
      if (this.ownerDocument.activeElement === this.ownerDocument.body) this.#refocus();
    } catch {
      this.emit('figure-warning', { code: 'table-unreachable', message: 'The table could not be loaded.' });
    }
  }
}
