import { LitElement, type PropertyDeclarations, type PropertyValues, ReactiveElement } from 'lit';
import type { VintageInput, ObservationInput } from '../../src/user-data/figure-data.js';
import { FigureError, figureError } from '../../src/error/figure-error.js';
import { version } from '../../src/version.js';
import type { Form } from '../../src/model/view.js';
import { addFigure, type Cited, notifyPage } from '../page/figures-on-page.js';
import type { Options, Selection, Warning } from '../scene/scene.js';
import { readoptStyles } from './adopt-styles.js';
import { DataController } from './data-controller.js';
import { emit } from './events.js';
import { type Lang, langOfWords, localeOf, wordsFor } from './locale.js';
import { updateNotes } from './updates.js';

/** The least a scene must hold: the sentence that sums it up. @internal */
export interface Summary {
  takeaway: string;
  warnings?: readonly Warning[];
}

/** What a figure shows, and what it was made from. @internal */
export interface Drawing<S> {
  selection: Selection;
  scene: S;
  /** What is to be known beside it: newer vintages, errata, what others say. */
  updates: readonly string[];
  warnings: readonly Warning[];
}

/**
 * What every form shares. A figure finds its data, makes the scene, finds what is known beside it, draws, and tells the
 * page: at once where everything is there, else once it has come, and what was drawn stays until then.
 * Nothing here throws into the page: what goes wrong is shown in place, with the fallback, and told by an event.
 */
export abstract class FigureElement<S extends Summary = Summary> extends LitElement {
  /** Version of the package that defined the element. */
  static readonly version: string = version;
  static override properties: PropertyDeclarations = {
    of: {},
    data: { attribute: false },
    src: {},
    view: {},
    locale: {},
    theme: { reflect: true, useDefault: true },
    strict: { type: Boolean },
  };

  /** Reference of what to draw, `dataset[@vintage][/id]`, among the datasets registered on the page. */
  of?: string;
  /** A dataset or rows of your own. Wins over `src`, `of` and a table among the children. */
  data?: VintageInput | readonly ObservationInput[] | null;
  /** Address of a JSON file with data. The only thing that causes a request. */
  src?: string;
  /** Id of the view to draw; by default the first that the dataset declares for this form. */
  view?: string;
  /** BCP 47 tag of the language to write in; by default the nearest `lang`. */
  locale?: string;
  /** `light` or `dark`; by default as the page's own color-scheme. */
  theme: 'auto' | 'light' | 'dark' = 'auto';
  /** Treat warnings as errors. */
  strict = false;

  /** What is wrong with the data; `null` while all is well. */
  error: FigureError | null = null;

  /** Kind of chart. */
  abstract readonly form: Form;

  /** The form itself tells what else was said of its numbers. */
  protected readonly includesOtherStatements: boolean = false;

  /** What is shown; nothing until there is something to show, or where it cannot be drawn. */
  protected drawing: Drawing<S> | undefined;
  /** How it is written. */
  protected options: Options = { locale: 'en' };

  #data = new DataController(this);
  /** Something outside the element's own properties has changed. */
  #isStale = true;
  /** Resolves when what is under way has come. */
  #pending: Promise<void> | undefined;
  /** A server drew what stands in the shadow root, and nothing has been drawn over it yet. */
  #isServerDrawn = false;
  /** What is shown, or why nothing is, has been made anew. */
  #isNew = false;
  /** The state that the page was told of last. */
  #announced: string | undefined;
  #leavePage: (() => void) | undefined;

  /** Loads what only this form needs, so that pages without one do not carry it; nothing once it is there. Never rejects. */
  protected load(): Promise<void> | undefined {
    return undefined;
  }
  /** Numbers and words of the picture. @throws FigureError where the data do not fit the form */
  protected abstract scene(selection: Selection, options: Options): S;

  /** Name of the figure, and the numbers in it, the one it is about first. */
  protected abstract drawn(scene: S): Pick<Cited, 'title' | 'observations'>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leavePage = addFigure(this);
  }

  /** In another document it puts its styles on again. */
  adoptedCallback(): void {
    readoptStyles(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leavePage?.();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#isServerDrawn = this.shadowRoot !== null;
    return super.createRenderRoot();
  }

  /** Finds the data anew: a dataset was registered, or the children changed. @internal */
  refresh(): void {
    this.#isStale = true;
    this.requestUpdate();
  }

  /** What the figure draws now, for a list of sources; nothing until it is drawn. @internal */
  cited(): Cited | undefined {
    return this.drawing && this.#cited(this.drawing.scene, this.drawing.selection);
  }

  #cited(scene: S, { vintage, vintages, position }: Selection): Cited {
    const { includesOtherStatements } = this;
    return { ...this.drawn(scene), vintage, vintages, position, includesOtherStatements };
  }

  /** The sentence that sums the figure up; empty until it is drawn. */
  describe(): string {
    return this.drawing?.scene.takeaway ?? '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { elementProperties } = this.constructor as typeof LitElement;
    // What a reader opens changes how much is shown, and nothing that it is made from.
    const isView = (name: PropertyKey): boolean => elementProperties.get(name)?.state === true;
    if (!this.#isStale && [...changed.keys()].every(isView)) return;
    this.#isStale = false;
    this.#pending = undefined;
    try {
      const made = this.#make();
      if (made instanceof Promise) {
        this.#pending = made.then(() => this.refresh());
      } else {
        this.drawing = made;
        this.error = null;
        this.#isNew = true;
      }
    } catch (error) {
      this.#fail(error);
    }
  }

  /** What is to be shown; a promise while something for it still loads, nothing while no data are there. */
  #make(): Drawing<S> | Promise<void> | undefined {
    const { locale, unknown } = localeOf(this, this.locale);
    const words = wordsFor(locale);
    if (words instanceof Promise) return words;
    const loading = this.load();
    if (loading) return loading;
    this.options = { locale, words };
    const selection = this.#data.select(locale);
    if (!selection || selection instanceof Promise) return selection;
    const scene = this.scene(selection, this.options);
    const updates = updateNotes(this.#cited(scene, selection));
    if (updates instanceof Promise) return updates;
    const warnings = [...localeWarnings(unknown), ...(scene.warnings ?? []), ...(selection.warnings ?? [])];
    const [warning] = warnings;
    if (this.strict && warning) throw figureError(warning.code, 'strict', warning.message, 'no warning');
    return { selection, scene, updates, warnings };
  }

  #fail(error: unknown): void {
    this.drawing = undefined;
    // A fault of ours must not take the page down either.
    this.error =
      error instanceof FigureError ? error : figureError('internal', '', String(error), 'data this element can draw');
    this.#isNew = true;
  }

  /** What our own words are marked with on a page in another language. */
  protected get wordsLang(): Lang {
    return langOfWords(this.options.locale);
  }

  protected override update(changed: PropertyValues): void {
    const isServerDrawn = this.#isServerDrawn;
    // A server's drawing stays until there is something to draw in its place.
    if (isServerDrawn && !this.drawing && !this.error) {
      ReactiveElement.prototype['update'].call(this, changed);
      return;
    }
    this.#isServerDrawn = false;
    // Without Lit's support for it nothing can be taken over.
    if (isServerDrawn && !('litElementHydrateSupport' in globalThis)) this.#emptyRoot();
    try {
      super.update(changed);
    } catch (error) {
      // What a server drew may be something else; else a script has set a property to what cannot be written.
      if (!isServerDrawn) {
        if (!this.drawing) throw error;
        this.#fail(error);
      }
      this.#emptyRoot();
      this.update(changed);
    }
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

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const doubtful = [...changed.keys()].map(String).filter((name) => isDoubtful(name, Reflect.get(this, name)));
    if (doubtful.length) void this.#warnOfValues(doubtful);
    if (this.#isNew) this.#announce();
    this.#isNew = false;
  }

  /** Tells the page of a new state, once and not for each redraw. */
  #announce(): void {
    const { error, drawing } = this;
    const state = error ? error.message : drawing && stateOf(drawing);
    if (state === this.#announced) return;
    this.#announced = state;
    notifyPage();
    if (error) this.emit('figure-error', { code: error.code, issues: error.issues });
    else if (drawing) {
      const { dataset, vintage } = drawing.selection.vintage;
      drawing.warnings.forEach((warning) => this.emit('figure-warning', warning));
      this.emit('figure-ready', { dataset, vintage });
    }
  }

  /** Warns of values that no figure knows. Loaded only where a page sets some; without the code nothing is said. */
  async #warnOfValues(names: readonly string[]): Promise<void> {
    const code = await import('../data/unknown-attribute-values.js').catch(() => undefined);
    code?.unknownAttributeValues(this, names).forEach((warning) => this.emit('figure-warning', warning));
  }

  /** Waits for what is under way too, so that `updateComplete` means drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    while (this.#pending) {
      await this.#pending;
      done = await super.getUpdateComplete();
    }
    return done;
  }

  /** Fires one of this package's events. */
  protected emit(type: `figure-${string}`, detail: unknown): void {
    emit(this, type, detail);
  }
}

/** What needs no second look, of properties that take words of a closed list, or a count. */
const plainly: Readonly<Record<string, RegExp>> = {
  theme: /^(auto|light|dark)$/,
  hedge: /^(word|sign|none)$/,
  hide: /^(all)?$/,
  limit: /^[1-9]\d*$/,
};

const isDoubtful = (name: string, value: unknown): boolean =>
  value !== undefined && value !== null && plainly[name]?.test(String(value)) === false;

const localeWarnings = (unknown: string | undefined): Warning[] =>
  unknown ? [{ code: 'unknown-locale', message: `"${unknown}" is no BCP 47 language tag; English is used.` }] : [];

/** All that is drawn and warned of, as text to compare by; not what it was drawn from, which may hold anything. */
const stateOf = ({ selection: { vintage }, scene, warnings }: Drawing<Summary>): string =>
  JSON.stringify([vintage.dataset, vintage.vintage, warnings, { ...scene, rows: 0, observation: 0 }]);
