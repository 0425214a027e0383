import { type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { FigureError, internalError } from '../../src/error/figure-error.js';
import { DrawnElement } from '../base/drawn-element.js';
import { emit } from '../base/events.js';
import { localeOf, wordsFor } from '../base/locale.js';
import { frameStyles } from '../base/styles.js';
import { type FigureOnPage, offerSources, onPageChange } from '../page/figures-on-page.js';
import { onRegister } from '../page/registry.js';
import { sourceListStyles } from '../template/sources.js';
import { codeAtHand, listAtHand, loadMore, more } from './list.js';
import { backTo, leadInto, numberFigures } from './navigation.js';
import { Patience } from './patience.js';
import { sourcesScene } from './scene.js';
import { sourcesStyles } from './styles.js';
import { type SourcesPage, sourcesPage } from './template.js';

/** What there is to list, and the figures that it is of. */
interface Found extends Pick<SourcesPage, 'scene' | 'titles'> {
  figures: FigureOnPage[];
}

/**
 * The evidence of every figure on the page, numbered in the order a reader meets them: who says a number, in which
 * words, where it is written, when it was read, on what terms, how to cite it. The “Sources” of every figure lead here.
 *
 * @tagname figure-sources
 * @slot - The list as plain HTML, as `renderToHTML('sources', …)` writes it: the fallback before and without JavaScript.
 * @fires {CustomEvent<FigureErrorDetail>} figure-error - Nothing could be drawn, and the fallback stays; the detail has the code of the first issue, and every issue found.
 * @fires {CustomEvent<FigureToggleDetail>} figure-toggle - The drawer was opened or closed; the detail names the panel and says whether it is open.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart takeaway - How many sources there are.
 * @csspart sources - The list.
 * @csspart source - One source.
 * @csspart quote - The source’s own words.
 * @csspart citation - How to cite a source.
 * @csspart button - What opens the drawer.
 * @csspart error - The message where nothing can be drawn.
 * @cssprop --figure-font-family - Typeface of the list; by default the system’s own.
 * @cssprop --figure-font-size - Size of the text; by default 0.875rem, which follows the reader’s own setting.
 * @cssprop --figure-color-text - Colour of the text; by default that of the page.
 * @cssprop --figure-color-muted - Colour of what stands back.
 * @cssprop --figure-color-rule - Colour of lines between things.
 * @cssprop --figure-color-surface - Colour of the ground that the list stands on; give the page’s own.
 * @cssprop --figure-color-accent - Colour of links and buttons.
 * @cssprop --figure-max-inline-size - Greatest width of the list; by default none.
 */
export class FigureSources extends DrawnElement {
  static override styles: CSSResultGroup = [frameStyles, sourceListStyles, sourcesStyles];
  static override properties: PropertyDeclarations = {
    of: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    locale: {},
    theme: { reflect: true, useDefault: true },
    drawer: { type: Boolean, reflect: true },
    found: { state: true },
    current: { state: true },
  };

  /** References of what to list, with blanks between; by default every figure of the page. */
  of?: string;
  /** Heading; by default “Sources”. */
  heading?: string;
  /** Level of the heading, 1 to 6. */
  headingLevel = 2;
  /** BCP 47 tag of the language to write numbers in; by default the nearest `lang`. */
  locale?: string;
  /** `light` or `dark`; by default as the page’s own color-scheme. */
  theme: 'auto' | 'light' | 'dark' = 'auto';
  /** Keep the list behind a button, and show it over the page. */
  drawer = false;
  /** What is wrong; `null` while all is well. */
  error: FigureError | null = null;

  /** What is listed; it stays until what replaces it has come. */
  protected found: Found = { scene: undefined, figures: [], titles: [] };
  /** The figure whose sources a reader asked for. */
  protected current: FigureOnPage | undefined;

  /** Resolves when what is under way has come. */
  #pending: Promise<unknown> | undefined;
  #isOpen = false;
  #stops: (() => void)[] = [];
  #patience = new Patience(() => this.refresh());
  /** The error that the page was told of last. */
  #told: FigureError | null = null;

  /** How many sources for how many numbers; empty until drawn. */
  describe(): string {
    return this.found.scene?.takeaway ?? '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const refresh = (): void => this.refresh();
    const offer = offerSources({
      lists: (figure) => this.found.figures.includes(figure),
      open: (figure) => void this.#show(figure),
    });
    this.#stops = [onPageChange(refresh), onRegister(refresh), offer, () => this.#patience.stop()];
    refresh();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stops.forEach((stop) => stop());
    numberFigures([], this.found.figures, []);
    this.found = { ...this.found, figures: [] };
  }

  /** At once where everything is there, so that the list grows with the figures and never after them. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasNewContent(changed)) return;
    const before = this.found.figures;
    try {
      this.#find();
    } catch (error) {
      this.found = { scene: undefined, figures: [], titles: [] };
      this.error = error instanceof FigureError ? error : internalError(error, 'figures with sources');
      this.#await(more.load());
    }
    const { figures, scene } = this.found;
    if (this.isConnected) numberFigures(figures, before, scene?.entries ?? []);
  }

  #find(): void {
    const { locale } = localeOf(this, this.locale);
    const words = wordsFor(locale);
    if (words instanceof Promise) {
      this.#await(words);
      return;
    }
    const loading = more.load();
    const of = this.of ?? undefined;
    // Only the page's own figures are listed without it.
    if (of !== undefined && loading) {
      this.#await(loading);
      return;
    }
    const gathered = this.#patience.gather(of, this.isConnected, more.get);
    this.error = null;
    if (!gathered) {
      this.found = { scene: undefined, figures: [], titles: [] };
      return;
    }
    const { cited, figures } = gathered;
    this.#await(loadMore(cited));
    this.#retry = () => {
      this.#await(loadMore(cited, true));
      this.requestUpdate();
    };
    const list = listAtHand(cited, { locale, words });
    // Lists of some figures are told apart by what those are called.
    const titles = of === undefined ? [] : [...new Set(cited.map(({ title }) => title))];
    if (list) this.found = { scene: sourcesScene(list, this.heading), figures, titles };
  }

  /** Draws anew when something under way has come. */
  #await(coming: Promise<unknown> | undefined): void {
    const pending = coming?.then(() => {
      if (this.#pending !== pending) return;
      this.#pending = undefined;
      this.refresh();
    });
    this.#pending = pending;
  }

  /** Asks again for words that did not arrive. */
  #retry: () => void = () => undefined;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { error } = this;
    if (error && error !== this.#told) emit(this, 'figure-error', { code: error.code, issues: error.issues });
    this.#told = error;
  }

  /** The fallback is something to draw too. */
  protected override get isReady(): boolean {
    return true;
  }

  /** Whatever is drawn was written by this package, not by a script: there is no other drawing. */
  protected override fail(): boolean {
    return false;
  }

  protected override render(): TemplateResult {
    const { error, headingLevel, drawer } = this;
    const figure = this.current ? this.found.figures.indexOf(this.current) : -1;
    const back = this.of ? undefined : (index: number) => backTo(this, this.found.figures[index]);
    const does = { back, retry: this.#retry, onToggle: this.#onToggle };
    return sourcesPage({ ...this.found, error, headingLevel, drawer, figure, code: codeAtHand(), ...does });
  }

  #onToggle = ({ newState }: ToggleEvent): void => {
    const open = newState === 'open';
    if (open !== this.#isOpen) emit(this, 'figure-toggle', { panel: 'sources', open });
    this.#isOpen = open;
  };

  /** Waits for what is under way too, so that `updateComplete` means drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    while (this.#pending) {
      await this.#pending;
      done = await super.getUpdateComplete();
    }
    return done;
  }

  async #show(figure: FigureOnPage): Promise<void> {
    this.current = figure;
    // What is under way is not waited for: it is listed already, and folded.
    await super.getUpdateComplete();
    leadInto(this);
  }
}
