import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { frameWords, language } from '../../src/messages.js';
import type { FigureError } from '../../src/issue.js';
import type { Observation } from '../../src/observation.js';
import { FigureElement } from './figure-element.js';
import { keyOf } from './key.js';
import { type Child, node } from './node.js';
import { openSources } from './page.js';
import { aboutFirst, type Frame } from './scene.js';
import { frameStyles } from './styles.js';

/** Parts of the common frame that `show` can name. */
export type FramePart = 'heading' | 'takeaway' | 'key' | 'notes' | 'credit' | 'table' | 'sources';

/**
 * A form with the common frame: heading, takeaway, graphic, key, notes, credit, table and sources on demand.
 *
 * @csspart beside - Notes on newer vintages, corrections, and what else was said of the numbers.
 * @csspart sources-details - What opens the sources.
 * @csspart sources-button - Its button.
 * @csspart sources - The list of sources.
 * @csspart source - One source.
 * @csspart quote - A source’s own words.
 * @csspart citation - How to cite it.
 */
export abstract class FramedElement<S extends Frame = Frame> extends FigureElement<S> {
  static override styles: CSSResultGroup = frameStyles;
  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    takeaway: {},
    show: {},
    sourceNumbers: { attribute: false, hasChanged: (now, before) => String(now) !== String(before) },
  };

  /** Heading; by default the view's title. */
  heading?: string;
  /** Level of the heading, 1 to 6. */
  headingLevel = 3;
  /** The one sentence under the heading; by default made from the data. */
  takeaway?: string;
  /** Which parts of the frame to show, separated by spaces: `heading takeaway key notes credit table sources`. All by default. */
  show?: string;
  /** Numbers of its sources in the page’s list of sources, which sets them. */
  sourceNumbers?: readonly number[];

  /** Whether the whole picture is hidden from assistive technology. A form with buttons in it hides its pieces itself. */
  protected readonly quiet: boolean = true;

  /** What a reader has opened; it stays open when the data change. */
  #opened = new Set<string>();
  /** Which of the places that the keyboard stops at had the focus before the last drawing, by name. */
  #focused: string | undefined;

  /** The form's own picture. */
  protected abstract graphic(scene: S): Child;

  protected override drawn({ heading, rows }: S): { title: string; observations: readonly Observation[] } {
    return { title: this.heading ?? heading, observations: aboutFirst(rows) };
  }

  override describe(): string {
    return (this.current && this.takeaway) || super.describe();
  }

  protected override paint(scene: S | undefined): void {
    const root = this.renderRoot as ShadowRoot;
    this.#focused = [...this.#stops()].find(([, stop]) => stop === root.activeElement)?.[0];
    root.replaceChildren(scene ? this.#frame(scene) : node('slot'));
    if (!scene && this.error) {
      const later = this.#complain(root, this.error).then(() => {
        // Overtaken by another complaint, it leaves that to be waited for.
        if (this.later === later) this.later = undefined;
      });
      this.later = later;
    }
    this.#refocus();
  }

  /** Says above the fallback what is wrong. Where even that does not load, the fallback stands alone. */
  async #complain(root: ShadowRoot, error: FigureError): Promise<void> {
    const complaint = await import('./complaint.js').catch(() => undefined);
    // The same may have been found again meanwhile.
    if (complaint && this.error?.message === error.message && !root.querySelector('.error'))
      root.prepend(complaint.complaint(error));
  }

  /** By what they are and where they stand; the table's region comes a moment after its button. */
  #stops(): Map<string, HTMLElement> {
    const stops = new Map<string, HTMLElement>();
    for (const stop of this.renderRoot.querySelectorAll<HTMLElement>('summary, [tabindex]')) {
      const name = `${stop.localName} ${stop.closest('details')?.getAttribute('part') ?? ''}`;
      let n = 0;
      while (stops.has(`${name} ${n}`)) n++;
      stops.set(`${name} ${n}`, stop);
    }
    return stops;
  }

  /** A reader at the keyboard keeps the place, also in a table that is drawn a moment later. */
  #refocus(): void {
    if (this.#focused) this.#stops().get(this.#focused)?.focus({ preventScroll: true });
  }

  /** What our own words are marked with, on a page in another language. */
  get #lang(): string | false {
    return !this.options.locale.startsWith(language) && language;
  }

  #frame(scene: S): HTMLElement {
    const lang = this.#lang;
    const shows = (part: FramePart): boolean => typeof this.show !== 'string' || this.show.split(/\s+/).includes(part);
    /** Slots stay in place and are hidden: a page's own content may come and go. */
    const slot = (name: FramePart, content: Child): HTMLElement =>
      node('slot', { name, hidden: !shows(name) }, content);
    const text = (tag: string, part: string, ...content: Child[]): HTMLElement =>
      node(tag, { class: part, part, lang }, ...content);
    const heading = this.heading ?? scene.heading;
    const level = Math.min(6, Math.max(1, Math.round(this.headingLevel) || 3));
    const sentence = node('p', { class: 'takeaway', part: 'takeaway', lang: !this.takeaway && lang }, this.describe());
    const { notes, marked = 0 } = scene;
    const lines = [
      ...notes.map((note, i) => node('li', {}, i < marked && [node('sup', {}, i + 1), ' '], note)),
      ...this.beside.map((note) => node('li', { class: 'beside', part: 'beside' }, note)),
    ];
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
        scene.rows.observations.length > 0 &&
        this.disclosure('table', frameWords.table, { class: 'action', part: 'details' }, (place) =>
          this.#fillTable(place),
        ),
      shows('sources') && this.selection!.vintage.sources.length > 0 && this.#sources(),
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
      node('summary', { part: attributes.part?.replace('details', 'button'), lang: this.#lang }, label),
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

  /** Opens the page's list of sources where there is one, else the figure's own. */
  #sources(): HTMLElement {
    const attributes = { class: 'action', part: 'sources-details' };
    const { sourceNumbers: numbers = [] } = this;
    const details = this.disclosure('sources', frameWords.sources(numbers), attributes, (place) =>
      this.#fillSources(place),
    );
    details.firstElementChild!.addEventListener('click', (event) => {
      if (openSources(this)) event.preventDefault();
    });
    return details;
  }

  async #fillSources(place: HTMLElement): Promise<void> {
    try {
      const { adopt, loadSources, sourceNodes } = await import('./source-list.js');
      const cited = this.cited();
      if (!cited) return;
      const list = await loadSources([cited], this.options);
      adopt(this.renderRoot as ShadowRoot);
      place.replaceChildren(...node('div', {}, sourceNodes(list)).childNodes);
    } catch {
      this.emit('figure-warning', { code: 'evidence-unreachable', message: 'The evidence could not be loaded.' });
    }
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
