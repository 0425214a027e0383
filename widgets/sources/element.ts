import {
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  ReactiveElement,
} from '@lit/reactive-element';
import { FigureError, refuse } from '../../src/issue.js';
import { version } from '../../src/version.js';
import type {} from '../frame/events.js';
import { localeOf, optionsFor, wordsFor } from '../frame/locale.js';
import { node } from '../frame/node.js';
import { type FigureOnPage, offerSources, onTell } from '../frame/page.js';
import { frameStyles } from '../frame/styles.js';
import { onRegister } from '../register.js';
import { sourcesScene, type SourcesScene } from './scene.js';
import { sourcesStyles } from './styles.js';

/**
 * The evidence of every figure on the page, numbered in the order a reader meets them: who says a number, in which
 * words, where it is written, when it was read, on what terms, how to cite it. The “Sources” of every figure lead here.
 *
 * @tagname figure-sources
 * @slot - The list as plain HTML, as `renderToHTML('sources', …)` writes it: the fallback before and without JavaScript.
 * @fires figure-error - Nothing drawn, the fallback stays; detail: code and issues.
 * @fires figure-toggle - The drawer was opened or closed; detail: panel and open.
 * @csspart figure - The whole.
 * @csspart heading - The heading.
 * @csspart takeaway - How many sources there are.
 * @csspart sources - The list.
 * @csspart source - One source.
 * @csspart quote - The source’s own words.
 * @csspart citation - How to cite it.
 * @csspart button - What opens the drawer.
 * @csspart error - The message where nothing can be drawn.
 * @cssprop --figure-color-accent - Links and buttons.
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
  #stops: (() => void)[] = [];

  /** How many sources for how many numbers; empty until drawn. */
  describe(): string {
    return this.#scene?.takeaway ?? '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const again = (): void => this.requestUpdate();
    this.#stops = [onTell(again), onRegister(again), offerSources((figure) => void this.#show(figure))];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stops.forEach((stop) => stop());
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.renderRoot.firstChild) this.renderRoot.append(node('slot'));
    this.#work = this.#draw();
  }

  /** Waits for evidence under way too, so that `updateComplete` means drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    for (let work: unknown; work !== this.#work;) await (work = this.#work);
    return done;
  }

  async #draw(): Promise<void> {
    const { locale } = localeOf(this, this.locale);
    try {
      await wordsFor(locale);
      const { gather } = await import('../frame/gather.js');
      const { list, figures } = await gather(this.of, optionsFor(locale));
      this.#figures = figures;
      this.#scene = sourcesScene(list, this.heading);
      this.error = null;
    } catch (error) {
      this.#scene = undefined;
      this.error = error instanceof FigureError ? error : refuse('internal', '', String(error), 'figures with sources');
      const { code, issues } = this.error;
      this.dispatchEvent(new CustomEvent('figure-error', { bubbles: true, composed: true, detail: { code, issues } }));
    }
    await this.#paint();
  }

  async #paint(): Promise<void> {
    const { complaint } = await import('../frame/complaint.js');
    const { sourcesPage } = await import('../frame/source-list.js');
    const [scene, root] = [this.#scene, this.renderRoot as ShadowRoot];
    const current = this.#figures.indexOf(this.#current!);
    // A page that has nothing to list keeps what stands inside the element.
    const found = scene && [scene.entries, scene.computed, scene.unsourced].some((list) => list.length > 0);
    if (found) root.replaceChildren(...sourcesPage(root, scene, this, current, (index) => this.#back(index)));
    else root.replaceChildren(...(this.error ? [complaint(this.error)] : []), node('slot'));
    this.#figures.forEach((figure, i) => {
      figure.sourceNumbers =
        scene?.entries.filter((e) => e.figures.some((f) => f.index === i)).map((e) => e.number) ?? [];
    });
  }

  async #show(figure: FigureOnPage): Promise<void> {
    this.#current = figure;
    await this.updateComplete;
    await this.#paint();
    const root = this.renderRoot as ShadowRoot;
    root.querySelector<HTMLElement>('[popover]')?.showPopover();
    root.querySelector<HTMLElement>('.sources > [aria-current]')?.focus();
  }

  #back(index: number): void {
    const root = this.renderRoot as ShadowRoot;
    root.querySelector<HTMLElement>('[popover]')?.hidePopover();
    this.#figures[index]?.shadowRoot
      ?.querySelector<HTMLElement>('[part~="sources-details"] > summary, button')
      ?.focus();
  }
}
