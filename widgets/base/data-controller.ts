import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { VintageInput, ObservationInput } from '../../src/user-data/figure-data.js';
import { isDerived } from '../../src/reference/reference.js';
import { FigureError, figureError } from '../../src/error/figure-error.js';
import { lookup } from '../../src/reference/lookup.js';
import type { Form } from '../../src/model/view.js';
import { onRegister, registered } from '../page/registry.js';
import type { Selection } from '../scene/scene.js';
import { selectFound } from '../data/select.js';
import { forgetFailedImports, lazyImport, withImport } from './lazy-import.js';

/** What the element says about where its data come from. */
export interface DataHost extends ReactiveControllerHost, HTMLElement {
  readonly form: Form;
  of?: string;
  data?: VintageInput | ObservationInput | readonly ObservationInput[] | null;
  src?: string;
  view?: string;
  readonly hasUpdated: boolean;
  /** Has the element look for its data anew. */
  refresh(): void;
}

/** Reads a page's own data; pages that draw registered datasets do not load it. */
const ownData = lazyImport(() => import('../data/load.js'));

/** Computes numbers; a page without computed numbers does not load it. */
const derived = lazyImport(() => import('../data/select-derived.js'));

/** What was found for some inputs, or is under way. */
interface Finding {
  inputs: readonly unknown[];
  /** Resolves once it is there; nothing from then on. Never rejects. */
  pending?: Promise<void> | undefined;
  selection?: Selection;
  /** What finding it threw. */
  error?: unknown;
}

const startFinding = (inputs: readonly unknown[], find: () => Selection | Promise<Selection>): Finding => {
  const finding: Finding = { inputs };
  const keep = (selection: Selection): void => void (finding.selection = selection);
  const fail = (error: unknown): void => void (finding.error = error);
  try {
    const found = find();
    if (found instanceof Promise)
      finding.pending = found.then(keep, fail).then(() => void (finding.pending = undefined));
    else keep(found);
  } catch (error) {
    fail(error);
  }
  return finding;
};

/** How long an element waits, in ms, for a dataset to register or a table to be parsed before it says that none came. */
const registrationTimeout = 2000;

/**
 * Finds an element's data: `data` wins over `src`, `src` over `of`, `of` over a table among the children. Has the
 * element look again when a dataset registers or a child changes. Causes a request only for `src`.
 */
export class DataController implements ReactiveController {
  #host: DataHost;
  #stop: (() => void) | undefined;
  #children: MutationObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #timedOut = false;
  /** Counts what happened outside the element's own properties. */
  #turn = 0;
  #finding: Finding | undefined;
  /** The file that was asked for last. */
  #file: { src: string; stop: () => void } | undefined;
  /** It was on a page and is no more; one that only moves has not left. */
  #hasLeft = false;

  constructor(host: DataHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#hasLeft = false;
    const again = (): void => {
      this.#turn++;
      this.#host.refresh();
    };
    this.#stop = onRegister(again);
    this.#children = new MutationObserver(again);
    this.#children.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['value', 'hidden', 'style', 'class', 'colspan', 'rowspan', 'alt', 'title', 'data-unit'],
    });
    // Away from the page it heard of nothing.
    again();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#children?.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    queueMicrotask(() => {
      this.#hasLeft = !this.#isOnPage;
      if (this.#hasLeft) this.#stopFetching();
    });
  }

  /** Finds again what could not be had, such as a file from a server that did not answer. */
  retry(): void {
    forgetFailedImports();
    this.#finding = undefined;
    this.#host.refresh();
  }

  /** A server draws an element by itself: it waits for nothing, and sees nothing that stands inside. */
  get #isOnPage(): boolean {
    return this.#stop !== undefined;
  }

  /**
   * What to draw now; a promise while it is under way, nothing while a dataset or a table may still come.
   * @throws FigureError where the data are wrong, or did not come
   */
  select(locale: string): Selection | Promise<void> | undefined {
    const found = this.#find(locale);
    // What waits next may wait as long again.
    if (found && !(found instanceof Promise)) this.#stopWaiting();
    return found;
  }

  #find(locale: string): Selection | Promise<void> | undefined {
    const { data, src, of, form, view } = this.#host;
    if (data || src !== this.#file?.src) this.#stopFetching();
    if (data)
      return this.#once([data, view], () => withImport(ownData, ({ fromValue }) => fromValue(data, form, view)));
    if (src) return this.#fetched(src);
    if (of) return this.#named(of);
    const table = form === 'value' || !this.#isOnPage ? null : this.#host.querySelector('table');
    if (table)
      return this.#once([this.#turn, view, locale], () => {
        const read = (): Selection | Promise<Selection> =>
          withImport(ownData, ({ fromTable }) => fromTable(this.#host, table, locale, form, view));
        // Before the first drawing there is no slot that the table stands in, and so no style of it.
        return this.#host.hasUpdated ? read() : Promise.resolve().then(read);
      });
    this.#wait(
      figureError('no-data', this.#host.localName, 'nothing', 'data, src, of, or a <table> among the children'),
    );
    return undefined;
  }

  #fetched(src: string): Selection | Promise<void> | undefined {
    const { baseURI, form, view } = this.#host;
    if (this.#hasLeft && !this.#finding) return undefined;
    return this.#once([src, view], () => {
      this.#file?.stop();
      const request = new AbortController();
      this.#file = { src, stop: () => request.abort() };
      return withImport(ownData, ({ fromAddress }) => fromAddress(src, baseURI, form, view, request.signal));
    });
  }

  /** Ends the request for a file that nobody waits for; wanted again, it is fetched anew. */
  #stopFetching(): void {
    if (!this.#file) return;
    this.#file.stop();
    this.#file = undefined;
    if (this.#finding?.pending) this.#finding = undefined;
  }

  #named(of: string): Selection | Promise<void> | undefined {
    const { form, view } = this.#host;
    const vintages = registered();
    try {
      const found = isDerived(of) ? undefined : lookup(of, vintages);
      if (found && !found.derivation) return selectFound(found, form, view, vintages, of);
      return this.#once([of, this.#turn], () =>
        withImport(derived, ({ selectDerived }) => selectDerived(of, vintages)),
      );
    } catch (error) {
      // A dataset or vintage may still register; anything else is wrong for good.
      if (error instanceof FigureError && /^unknown-(dataset|vintage)$/.test(error.code)) this.#wait(error);
      else throw error;
      return undefined;
    }
  }

  /** Throws the error once the time is up; until then nothing. */
  #wait(error: FigureError): void {
    if (this.#timedOut) throw error;
    if (!this.#isOnPage) return;
    this.#timer ??= setTimeout(() => {
      this.#timedOut = true;
      this.#host.refresh();
    }, registrationTimeout);
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#timedOut = false;
  }

  /** Finds once for these inputs, and hands out what was found from then on; also what it failed with. */
  #once(inputs: readonly unknown[], find: () => Selection | Promise<Selection>): Selection | Promise<void> {
    const isSame = this.#finding?.inputs.every((input, i) => Object.is(input, inputs[i]));
    if (!isSame) this.#finding = startFinding(inputs, find);
    const { pending, selection, error } = this.#finding!;
    if (pending) return pending;
    if (selection) return selection;
    throw error;
  }
}
