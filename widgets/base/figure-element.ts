import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { VintageInput, ObservationInput } from '../../src/user-data/figure-data.js';
import { FigureError, figureError, internalError } from '../../src/error/figure-error.js';
import type { Form } from '../../src/model/view.js';
import { addFigure } from '../page/figures-on-page.js';
import type { Cited, Drawing, Options, Selection, Summary } from '../scene/scene.js';
import { Announcer, warnOfValues } from './announce.js';
import { dropSlips, slipWarnings } from './slips.js';
import { DataController } from './data-controller.js';
import { DrawnElement } from './drawn-element.js';
import { localeOf, wordsFor } from './locale.js';
import { type Lang, langOfWords } from '../template/lang.js';
import { updateNotes } from './updates.js';

/**
 * What every form shares. A figure finds its data, makes the scene, finds what is known beside it, draws, and tells the
 * page: at once where everything is there, else once it has come, and what was drawn stays until then.
 * Nothing here throws into the page: what goes wrong is shown in place, with the fallback, and told by an event.
 */
export abstract class FigureElement<S extends Summary = Summary> extends DrawnElement {
  static override properties: PropertyDeclarations = {
    of: {},
    data: {},
    src: {},
    view: {},
    locale: {},
    theme: { reflect: true, useDefault: true },
    strict: { type: Boolean },
  };

  /** Reference of what to draw, `dataset[@vintage][/id]`, among the datasets registered on the page. */
  of?: string;
  /** A dataset, rows or one row of your own; as an attribute, the same in JSON. Wins over `src`, `of` and a table among the children. */
  data?: VintageInput | ObservationInput | readonly ObservationInput[] | null;
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

  /** What is shown; nothing until there is something to show, or where it cannot be drawn. */
  protected drawing: Drawing<S> | undefined;
  /** How it is written. */
  protected options: Options = { locale: 'en' };

  #data = new DataController(this);
  /** Resolves when what is under way has come. */
  #pending: Promise<void> | undefined;
  /** What is shown, or why nothing is, has been made anew. */
  #isNew = false;
  #announcer = new Announcer(this);
  #leavePage: (() => void) | undefined;
  /** What templates left in place of a value, by the name of the property. */
  #slips = new Map<string, string>();

  /** Loads what only this form needs, so that pages without one do not carry it; nothing once it is there. Never rejects. */
  protected load(): Promise<void> | undefined {
    return undefined;
  }
  /** Loads what says that something is wrong, which few pages need; nothing once it is there. Never rejects. */
  protected loadErrorMessage(): Promise<void> | undefined {
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

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leavePage?.();
  }

  /** What the figure draws now, for a list of sources; nothing until it is drawn. @internal */
  cited(): Cited | undefined {
    return this.drawing && this.#cited(this.drawing.scene, this.drawing.selection);
  }

  #cited(scene: S, { vintage, vintages, position }: Selection): Cited {
    const { includesOtherStatements } = scene;
    return { ...this.drawn(scene), vintage, vintages, position, includesOtherStatements };
  }

  /** The sentence that sums the figure up; empty until it is drawn. */
  describe(): string {
    return this.drawing?.scene.takeaway ?? '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    dropSlips(this, changed, this.#slips);
    if (!this.hasNewContent(changed)) return;
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
  #make(): Drawing<S> | Promise<unknown> | undefined {
    const { locale, warnings: ofLocale } = localeOf(this, this.locale);
    const words = wordsFor(locale);
    if (words instanceof Promise) return words;
    const loading = this.load();
    if (loading) return loading;
    this.options = { locale, words };
    const selection = this.#data.select(locale);
    if (!selection || selection instanceof Promise) return selection;
    const scene = this.#scene(selection);
    const updates = updateNotes(this.#cited(scene, selection));
    if (updates instanceof Promise) return updates;
    const warnings = [
      ...ofLocale,
      ...slipWarnings(this.#slips),
      ...(scene.warnings ?? []),
      ...(selection.warnings ?? []),
    ];
    const [warning] = warnings;
    if (this.strict && warning) throw figureError(warning.code, 'strict', warning.message, 'no warning');
    return { selection, scene, updates, warnings };
  }

  #scene(selection: Selection): S {
    try {
      return this.scene(selection, this.options);
    } catch (error) {
      throw selection.inPlace?.(error) ?? error;
    }
  }

  /** Tries again what could not be had; where that helps, a reader's focus goes to the first button of the figure. */
  protected async retry(): Promise<void> {
    this.#data.retry();
    await this.updateComplete;
    if (this.drawing) this.renderRoot.querySelector('button')?.focus();
  }

  /** Loads what drawing this figure needs, so that a server, which draws at once, has it. @internal */
  async preload(): Promise<void> {
    do {
      this.willUpdate(new Map());
      await this.#pending;
    } while (this.#pending);
  }

  protected override get isReady(): boolean {
    return Boolean(this.drawing ?? this.error);
  }

  protected override fail(error: unknown): boolean {
    const wasDrawn = this.drawing !== undefined;
    this.#fail(error);
    return wasDrawn;
  }

  #fail(error: unknown): void {
    this.drawing = undefined;
    // A fault of ours must not take the page down either.
    this.error = error instanceof FigureError ? error : internalError(error, 'data this element can draw');
    this.#isNew = true;
    this.#pending = this.loadErrorMessage()?.then(() => {
      this.#pending = undefined;
      this.requestUpdate();
    });
  }

  /** What our own words are marked with on a page in another language. */
  protected get wordsLang(): Lang {
    return langOfWords(this.options.locale);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    void warnOfValues(this, changed);
    if (this.#isNew) this.#announcer.tell(this.drawing, this.error, slipWarnings(this.#slips));
    this.#isNew = false;
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
}
