import type { CSSResultGroup, PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { ReactiveElement } from '@lit/reactive-element';
import type { FigureError } from '../../src/error/figure-error.js';
import { version } from '../../src/version.js';
import { dressed } from '../base/dressed.js';
import { emit } from '../base/emit.js';
import type {} from '../base/events.js';
import { localeOf } from '../base/locale.js';
import { node, show } from '../base/vdom.js';
import { type FigureOnPage, offerSources, onPageChange } from '../page/figures-on-page.js';
import { backTo, gatherSources, leadInto, numberFigures } from './navigation.js';
import { frameStyles } from '../base/styles.js';
import { onRegister } from '../register.js';
import { sourcesScene, type SourcesScene } from './scene.js';
import { sourcesStyles } from './styles.js';

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
export class FigureSources extends ReactiveElement {
  /** Version of the package that defined the element. */
  static readonly version: string = version;
  static override styles: CSSResultGroup = [frameStyles, sourcesStyles];
  static override properties: PropertyDeclarations = {
    of: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    locale: {},
    theme: { reflect: true, useDefault: true },
    drawer: { type: Boolean, reflect: true },
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

  #scene: SourcesScene | undefined;
  #figures: FigureOnPage[] = [];
  #current: FigureOnPage | undefined;
  #work: Promise<void> | undefined;
  /** Counts drawings: an overtaken one is dropped. */
  #turn = 0;
  #open = false;
  #stops: (() => void)[] = [];

  /** How many sources for how many numbers; empty until drawn. */
  describe(): string {
    return this.#scene?.takeaway ?? '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const again = (): void => this.requestUpdate();
    const offer = offerSources({ lists: (f) => this.#figures.includes(f), open: (f) => void this.#show(f) });
    this.#stops = [onPageChange(again), onRegister(again), offer];
    again();
  }

  /** In another document it puts its styles on again. */
  adoptedCallback(): void {
    dressed(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stops.forEach((stop) => stop());
    this.#number([]);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.renderRoot.firstChild) show(this.renderRoot as ShadowRoot, node('slot'));
    this.#work = this.#draw(++this.#turn);
  }

  /** Waits for evidence under way too, so that `updateComplete` means drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    for (let work: unknown; work !== this.#work;) await (work = this.#work);
    return done;
  }

  async #draw(turn: number): Promise<void> {
    const { error, list, figures } = await gatherSources(this.of ?? undefined, localeOf(this, this.locale).locale);
    if (turn !== this.#turn || !this.isConnected) return;
    [this.error, this.#scene] = [error, list && sourcesScene(list, this.heading)];
    this.#number(figures);
    if (error) emit(this, 'figure-error', { code: error.code, issues: error.issues });
    await this.#paint();
  }

  #number(figures: FigureOnPage[]): void {
    numberFigures(figures, this.#figures, this.#scene?.entries ?? []);
    this.#figures = figures;
  }

  /** Without the code to draw with, the fallback stays. */
  async #paint(): Promise<void> {
    const { paintSources } = (await import('./template.js').catch(() => undefined)) ?? {};
    const [{ headingLevel, drawer, error }, scene] = [this, this.#scene];
    const figure = this.#figures.indexOf(this.#current!);
    const back = (this.of ?? false) ? undefined : (index: number) => backTo(this, this.#figures[index]);
    const toggled = (open: boolean): void => {
      if (open !== this.#open) emit(this, 'figure-toggle', { panel: 'sources', open });
      this.#open = open;
    };
    paintSources?.(this.renderRoot as ShadowRoot, { scene, error, headingLevel, drawer, figure, back, toggled });
  }

  async #show(figure: FigureOnPage): Promise<void> {
    this.#current = figure;
    await this.updateComplete;
    await this.#paint();
    leadInto(this);
  }
}
