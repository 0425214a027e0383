import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { frameWords, language } from '../../src/messages/index.js';
import type { Observation } from '../../src/model/observation.js';
import { FigureElement } from './figure-element.js';
import { keyOf } from './legend.js';
import { lazyImport } from './lazy-import.js';
import { type Attributes, type Child, node, show } from './vdom.js';
import { openSources } from '../page/figures-on-page.js';
import { aboutFirst, type Frame } from '../scene/scene.js';
import { farStyles, frameStyles } from './styles.js';
import { wear } from './adopt-styles.js';

/** What is wrong with a figure, which few pages need. */
const complaints = lazyImport(() => import('./error-message.js'));

/** The table, which a page whose tables stay closed does not load. */
const table = lazyImport(() => import('./table.js'));

/** How many figures of a page are laid out at once, and how many there are. */
const eagerFigures = 16;
let onPage = 0;

/** Parts of the common frame that `hide` can name. */
export type FramePart = 'heading' | 'takeaway' | 'key' | 'notes' | 'credit' | 'table' | 'sources';

/**
 * A form with the common frame: heading, takeaway, graphic, key, notes, credit, table and sources on demand.
 *
 * @csspart beside - Notes on newer vintages, corrections, and what else was said of the numbers.
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
    sourceNumbers: { attribute: false, hasChanged: (now, before) => String(now) !== String(before) },
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

  /** What a reader has opened; it stays open when the data change. */
  #opened = new Set<string>();
  /** The sources that stand open, and what they are of. */
  #listed: { scene: S | undefined; sources: Child } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // The height of a figure that is not laid out is a guess. A page with few, which may ask for it, gets no guesses.
    if (++onPage > eagerFigures) wear(this.renderRoot as ShadowRoot, farStyles);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    onPage--;
  }

  /** The form's own picture. */
  protected abstract graphic(scene: S): Child;

  protected override drawn({ heading, rows }: S): { title: string; observations: readonly Observation[] } {
    return { title: this.heading ?? heading, observations: aboutFirst(rows) };
  }

  /** The sentence under the heading: the page’s own where it gave one; empty until the figure is drawn. */
  override describe(): string {
    return (this.current && this.takeaway) || super.describe();
  }

  protected override paint(scene: S | undefined): void {
    show(this.renderRoot as ShadowRoot, scene ? this.#frame(scene) : [this.#complaint(), node('slot')]);
  }

  /** What is wrong, above the fallback. Where even that does not load, the fallback stands alone. */
  #complaint(): Child {
    if (!this.error) return undefined;
    const loading = complaints.load();
    if (loading) {
      this.later = loading.then(() => {
        this.later = undefined;
        this.repaint();
      });
      return undefined;
    }
    try {
      return complaints.read().errorMessage(this.error);
    } catch {
      return undefined;
    }
  }

  /** What our own words are marked with, on a page in another language. */
  get #lang(): string | false {
    return !this.options.locale.startsWith(language) && language;
  }

  #frame(scene: S): Child {
    const lang = this.#lang;
    const hidden = typeof this.hide === 'string' ? this.hide.split(/\s+/) : [];
    const shows = (part: FramePart): boolean => !hidden.includes(part) && !hidden.includes('all');
    /** Slots stay in place and are hidden: a page's own content may come and go. */
    const slot = (name: FramePart, content: Child): Child => node('slot', { name, hidden: !shows(name) }, content);
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
        node(
          'p',
          { class: 'credit', part: 'credit', lang },
          scene.credit.map((line, i) => [i ? '\u00a0· ' : '', node('span', {}, line)]),
        ),
      ),
      node('slot', { name: 'actions' }),
      shows('table') &&
        scene.rows.observations.length > 0 &&
        this.disclosure('table', frameWords.table, { class: 'action', part: 'button' }, () => this.#table(scene)),
      shows('sources') && this.selection!.vintage.sources.length > 0 && this.#sources(scene),
    );
  }

  /**
   * A button, and after it what it opens, which is made only then. Its name tells it apart from others.
   * @param panel what the page is told of
   */
  protected disclosure(
    name: string,
    label: string,
    attributes: Attributes,
    content: () => Child,
    panel: string = name,
  ): Child {
    const open = this.isOpen(name);
    const onclick = (): void => this.#toggle(name, panel);
    const own = { type: 'button', key: name, lang: this.#lang, 'aria-expanded': String(open), onclick };
    return [node('button', { ...own, ...attributes }, label), open && content()];
  }

  #toggle(name: string, panel = name): void {
    const open = !this.isOpen(name);
    this.#opened[open ? 'add' : 'delete'](name);
    this.repaint();
    this.emit('figure-toggle', { panel, open });
  }

  /** Whether a reader has it open. */
  protected isOpen(name: string): boolean {
    return this.#opened.has(name);
  }

  /** Opens the page's list of sources where there is one, else the figure's own. */
  #sources(scene: S): Child {
    const onclick = (): void => {
      if (!openSources(this)) this.#toggle('sources');
    };
    const label = frameWords.sources(this.sourceNumbers ?? []);
    const attributes = { class: 'action', part: 'sources-button', onclick };
    return this.disclosure('sources', label, attributes, () => {
      if (this.#listed?.scene !== scene) {
        this.#listed = { scene, sources: this.#listed?.sources };
        void this.#list(this.#listed);
      }
      return this.#listed.sources;
    });
  }

  /** What was listed stays until what replaces it has come. */
  async #list(listed: { sources: Child }): Promise<void> {
    const cited = this.cited();
    try {
      const { adopt, loadSources, sourceNodes } = await import('./sources-template.js');
      if (cited) listed.sources = sourceNodes(await loadSources([cited], this.options));
      adopt(this.renderRoot as ShadowRoot);
      if (this.#listed === listed) this.repaint();
    } catch {
      this.#listed = undefined;
      this.emit('figure-warning', { code: 'evidence-unreachable', message: 'The evidence could not be loaded.' });
    }
  }

  #table({ rows, heading }: S): Child {
    const loading = table.load();
    if (loading) void loading.then(() => this.repaint());
    else {
      try {
        const { adoptTable, tableNodes } = table.read();
        adoptTable(this.renderRoot as ShadowRoot);
        return tableNodes(rows, this.selection!.vintage, this.options, this.heading ?? heading);
      } catch {
        this.emit('figure-warning', { code: 'table-unreachable', message: 'The table could not be loaded.' });
      }
    }
    return false;
  }
}
