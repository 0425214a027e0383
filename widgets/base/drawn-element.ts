import { LitElement, type PropertyValues, ReactiveElement } from 'lit';
import { version } from '../../src/version.js';
import { readoptStyles } from './adopt-styles.js';
import { followLanguage } from '../page/language.js';
// Its types of events reach who imports an element.
import './events.js';
import { lazyImport } from './lazy-import.js';
import { localeOf } from './locale.js';

/** Looks over what a server drew; only pages that come drawn load it. */
const serverDrawing = lazyImport(() => import('./on-demand.js'));

/**
 * An element that draws in a shadow root. It takes over what a server drew there, tells a new content from another
 * view of the same, and keeps its styles in another document.
 */
export abstract class DrawnElement extends LitElement {
  /** Version of the package that defined the element. */
  static readonly version: string = version;

  /** Something outside the element's own properties has changed. */
  #isStale = true;
  /** A server drew what stands in the shadow root, and nothing has been drawn over it yet. */
  #isServerDrawn = false;

  /** BCP 47 tag of the language to write in; by default the nearest `lang`, also where that changes. */
  abstract locale?: string;

  /** Whether there is something to draw, in place of what a server drew. */
  protected abstract get isReady(): boolean;

  /** Keeps what could not be drawn as an error, which is drawn instead. @returns whether there is such an error now */
  protected abstract fail(error: unknown): boolean;

  #stopFollowing: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    let before = localeOf(this, this.locale).locale;
    this.#stopFollowing = followLanguage(this, () => {
      const { locale } = localeOf(this, this.locale);
      if (locale !== before) this.refresh();
      before = locale;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowing?.();
  }

  /** In another document it puts its styles on again. */
  adoptedCallback(): void {
    readoptStyles(this);
  }

  /** Makes the content anew: a dataset was registered, or the children or the page changed. @internal */
  refresh(): void {
    this.#isStale = true;
    this.requestUpdate();
  }

  /** Whether the content may be another since this was last asked. What a reader opens, declared as state, is only another view of it. */
  protected hasNewContent(changed: PropertyValues): boolean {
    const { elementProperties } = this.constructor as typeof LitElement;
    const isNew = this.#isStale || [...changed.keys()].some((name) => !elementProperties.get(name)?.state);
    this.#isStale = false;
    return isNew;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#isServerDrawn = this.shadowRoot !== null;
    return super.createRenderRoot();
  }

  /** The first update waits for what looks over a server's drawing. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#isServerDrawn) await serverDrawing.load();
    await super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    const isServerDrawn = this.#isServerDrawn;
    // A server's drawing stays until there is something to draw in its place.
    if (isServerDrawn && !this.isReady) {
      ReactiveElement.prototype['update'].call(this, changed);
      return;
    }
    this.#isServerDrawn = false;
    try {
      super.update(changed);
      if (!isServerDrawn || serverDrawing.get().isDrawn(this.render(), this.renderRoot)) return;
    } catch (error) {
      // What a server drew may be something else; otherwise a script has set a property to what cannot be written.
      if (!isServerDrawn && !this.fail(error)) throw error;
    }
    this.#emptyRoot();
    this.update(changed);
  }

  /** Makes the shadow root as it was before anything was drawn in it. */
  #emptyRoot(): void {
    const root = this.renderRoot as ShadowRoot;
    root.replaceChildren();
    // Lit keeps here what it has drawn.
    Reflect.deleteProperty(root, '_$litPart$');
    this.renderOptions.renderBefore = null;
    readoptStyles(this);
  }
}
