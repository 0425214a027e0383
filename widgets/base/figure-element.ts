import { type PropertyDeclarations, type PropertyValues, ReactiveElement } from '@lit/reactive-element';
import type { VintageInput, ObservationInput } from '../../src/user-data/figure-data.js';
import { FigureError, figureError } from '../../src/error/figure-error.js';
import { version } from '../../src/version.js';
import type { Form } from '../../src/model/view.js';
import { updateNotes } from './updates.js';
import { dressed } from './dressed.js';
import { emit } from './emit.js';
import type {} from './events.js';
import { DataController } from './data-controller.js';
import { localeOf, wordsFor } from './locale.js';
import { type Cited, addFigure, notifyPage } from '../page/figures-on-page.js';
import { remarksOn } from '../data/warnings.js';
import type { Options, Selection, Warning } from '../scene/scene.js';

/** The least a scene must hold: the sentence that sums it up. @internal */
export interface Summary {
  takeaway: string;
  warnings?: readonly Warning[];
}

/**
 * What every form shares: where the data come from, the language, errors and events. A form gives `scene` and `paint`.
 * Nothing here throws into the page: what goes wrong is shown in place, with the fallback, and told by an event.
 */
export abstract class FigureElement<S extends Summary = Summary> extends ReactiveElement {
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
  protected readonly tellsAll: boolean = false;

  protected current: S | undefined;
  /** What still comes to the picture, while it is under way. */
  protected later: Promise<void> | undefined;
  protected selection: Selection | undefined;
  protected options: Options = { locale: 'en' };
  /** What is to be known beside the figure: newer vintages, errata, what others say. */
  protected beside: readonly string[] = [];

  #feed = new DataController(this);
  #loading: Promise<void> | undefined;
  #warnings: readonly Warning[] = [];
  #told: unknown;
  #leave: (() => void) | undefined;

  /** Loads what only this form needs, so that pages without one do not carry it; nothing once it is there. Never rejects. */
  protected load(): Promise<void> | undefined {
    return undefined;
  }
  /** Numbers and words of the picture. @throws FigureError where the data do not fit the form */
  protected abstract scene(selection: Selection, options: Options): S;
  /** Shows the scene; without one the fallback, and the error where there is one. */
  protected abstract paint(scene: S | undefined): void;

  /** Name of the figure, and the numbers in it, the one it is about first. */
  protected abstract drawn(scene: S): Pick<Cited, 'title' | 'observations'>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = addFigure(this);
  }

  /** In another document it puts its styles on again. */
  adoptedCallback(): void {
    dressed(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  /** What the figure draws now, for a list of sources; nothing until it is drawn. @internal */
  cited(): Cited | undefined {
    const { current, selection } = this;
    return current && selection && this.#cited(current, selection);
  }

  #cited(scene: S, { vintage, vintages, position }: Selection): Cited {
    const { title, observations } = this.drawn(scene);
    return {
      title,
      observations,
      vintage,
      includesOtherStatements: this.tellsAll,
      ...(vintages && { vintages }),
      ...(position && { position }),
    };
  }

  /** The sentence that sums the figure up; empty until it is drawn. */
  describe(): string {
    return this.current?.takeaway ?? '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { locale, unknown } = localeOf(this, this.locale);
    const words = wordsFor(locale);
    const loading = words instanceof Promise ? words : this.load();
    this.#loading = loading?.then(() => this.requestUpdate());
    if (loading || words instanceof Promise) return;
    this.options = { locale, words };
    try {
      const selection = this.#feed.read(locale);
      // What is drawn stays until what replaces it has come.
      if (!selection && this.#feed.pending) return;
      const scene = selection && this.scene(selection, this.options);
      const beside = scene ? updateNotes(this.#cited(scene, selection)) : [];
      if (beside instanceof Promise) {
        this.#loading = beside.then(() => this.requestUpdate());
        return;
      }
      [this.selection, this.current, this.beside] = [selection, scene, beside];
      this.error = null;
      this.#warnings = [
        ...(unknown
          ? [{ code: 'unknown-locale', message: `"${unknown}" is no BCP 47 language tag; English is used.` }]
          : []),
        ...(this.current?.warnings ?? []),
        ...(selection ? remarksOn(selection.vintage) : []),
      ];
      const [warning] = this.#warnings;
      if (this.strict && warning) throw figureError(warning.code, 'strict', warning.message, 'no warning');
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.current = undefined;
    // A fault of ours must not take the page down either.
    this.error =
      error instanceof FigureError ? error : figureError('internal', '', String(error), 'data this element can draw');
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.repaint();
  }

  /** Paints what is current, also between updates; what cannot be painted becomes an error. Throws nothing. */
  protected repaint(): void {
    try {
      this.paint(this.current);
    } catch (error) {
      // A script may set any property to anything.
      this.#fail(error);
      this.paint(undefined);
      this.#announce();
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (settings.some((name) => changed.has(name) && !usual.includes(Reflect.get(this, name))))
      void this.#lookAtValues();
    this.#announce();
  }

  /** Tells the page of a new state. */
  #announce(): void {
    const { error, current, selection } = this;
    // Once for each new state, not for each redraw.
    const state = error ? error.message : current && selection && stateOf(current, selection, this.#warnings);
    if (state === this.#told) return;
    this.#told = state;
    notifyPage();
    if (error) this.emit('figure-error', { code: error.code, issues: error.issues });
    else if (state) {
      this.#warnings.forEach((warning) => this.emit('figure-warning', warning));
      this.emit('figure-ready', { dataset: selection!.vintage.dataset, vintage: selection!.vintage.vintage });
    }
  }

  /** Warns of values that nobody knows. Loaded only where a page sets some; without the code nothing is said. */
  async #lookAtValues(): Promise<void> {
    const values = await import('../data/unknown-attribute-values.js').catch(() => undefined);
    values?.unknownAttributeValues(this).forEach((warning) => this.emit('figure-warning', warning));
  }

  /** Waits for data under way too, so that `updateComplete` means drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    const pending = (): Promise<void> | undefined => this.#loading ?? this.#feed.pending ?? this.later;
    for (let job = pending(); job; job = pending()) {
      await job;
      done = await super.getUpdateComplete();
    }
    return done;
  }

  /** Fires one of this package's events. */
  protected emit(type: `figure-${string}`, detail: unknown): void {
    emit(this, type, detail);
  }
}

/** What takes words of a closed list, or a count; and what these are unless a page says otherwise. */
const settings = ['theme', 'hide', 'hedge', 'limit'] as const;
const usual: readonly unknown[] = [undefined, null, 'auto', 'word'];

/** All that is drawn and warned of, as text to compare by; not what it was drawn from, which may hold anything. */
const stateOf = (scene: Summary, { vintage }: Selection, warnings: readonly Warning[]): string =>
  JSON.stringify([vintage.dataset, vintage.vintage, warnings, { ...scene, rows: 0, observation: 0 }]);
