import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { VintageInput, ObservationInput } from '../../src/user-data/figure-data.js';
import { isDerived } from '../../src/reference/reference.js';
import { FigureError, figureError } from '../../src/error/figure-error.js';
import { lookup } from '../../src/reference/lookup.js';
import type { Form } from '../../src/model/view.js';
import { onRegister, registered } from '../page/registry.js';
import type { Selection } from '../scene/scene.js';
import { selectFound, selectFrom } from '../data/select.js';

/** What the element says about where its data come from. */
export interface DataHost extends ReactiveControllerHost, HTMLElement {
  readonly form: Form;
  of?: string;
  data?: VintageInput | readonly ObservationInput[] | null;
  src?: string;
  view?: string;
}

/** Work for the inputs it was begun for. */
interface Job {
  inputs: readonly unknown[];
  /** Resolves when the work is done; gone from then on. */
  done: Promise<void> | undefined;
  /** What came of it; nothing while under way. @throws what the work rejected with */
  read: () => Selection | undefined;
}

/** How long an element waits, in ms, for a dataset to register or a table to be parsed before it says that none came. */
const registrationTimeout = 2000;

/**
 * Finds an element's data: `data` wins over `src`, `src` over `of`, `of` over a table among the children. Asks the
 * element to draw again when a dataset registers, a file arrives or a child changes. Causes a request only for `src`.
 */
export class DataController implements ReactiveController {
  #host: DataHost;
  #stop: (() => void) | undefined;
  #children: MutationObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #outOfPatience = false;
  /** Counts what happened outside the element's own properties. */
  #turn = 0;
  #job: Job | undefined;

  constructor(host: DataHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const again = (): void => {
      this.#turn++;
      this.#host.requestUpdate();
    };
    this.#stop = onRegister(again);
    this.#children = new MutationObserver(again);
    this.#children.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['value'],
    });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#children?.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.pending) this.#job = undefined;
  }

  /** Resolves when what is under way is done; `undefined` while nothing is. */
  get pending(): Promise<void> | undefined {
    return this.#job?.done;
  }

  /**
   * What to draw now; `undefined` while it may still come.
   * @throws FigureError where the data are wrong, or did not come
   */
  read(locale: string): Selection | undefined {
    const selection = this.#read(locale);
    if (selection) {
      // What waits next may wait as long again.
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#outOfPatience = false;
    }
    return selection;
  }

  #read(locale: string): Selection | undefined {
    const { data, src, of, form, view } = this.#host;
    if (data) {
      return this.#later([data, view], async () =>
        selectFrom((await import('../data/load.js')).fromValue(data), form, view),
      );
    }
    if (src) {
      return this.#later([src, view], async () =>
        selectFrom(await (await import('../data/load.js')).fromAddress(src, this.#host.baseURI), form, view),
      );
    }
    if (of) return this.#named(of);
    const table = form === 'value' ? null : this.#host.querySelector('table');
    if (table) {
      return this.#later([this.#turn, view, locale], async () => {
        const { fromTable } = await import('../data/load.js');
        return selectFrom(fromTable(table, locale, form === 'parts'), form, view);
      });
    }
    this.#job = undefined;
    this.#wait(
      figureError('no-data', this.#host.localName, 'nothing', 'data, src, of, or a <table> among the children'),
    );
    return undefined;
  }

  #named(of: string): Selection | undefined {
    const { form, view } = this.#host;
    const vintages = registered();
    try {
      const found = isDerived(of) ? undefined : lookup(of, vintages);
      if (found && !found.derivation) {
        this.#job = undefined;
        return selectFound(found, form, view, vintages, of);
      }
      return this.#later([of, this.#turn], async () =>
        (await import('../data/select-derived.js')).selectDerived(of, vintages),
      );
    } catch (error) {
      // A dataset or vintage may still register; anything else is wrong for good.
      if (error instanceof FigureError && /^unknown-(dataset|vintage)$/.test(error.code)) this.#wait(error);
      else throw error;
      return undefined;
    }
  }

  /** Throws the error once patience has run out; until then nothing. Work that failed stays, not to be begun anew. */
  #wait(error: FigureError): void {
    if (this.#outOfPatience) throw error;
    this.#timer ??= setTimeout(() => {
      this.#outOfPatience = true;
      this.#host.requestUpdate();
    }, registrationTimeout);
  }

  /** Starts work for these inputs once, and hands out its result from then on. */
  #later(inputs: readonly unknown[], work: () => Promise<Selection>): Selection | undefined {
    if (!this.#job?.inputs.every((input, i) => Object.is(input, inputs[i]))) {
      const job: Job = { inputs, done: undefined, read: () => undefined };
      job.done = work()
        .then(
          (selection) => {
            job.read = () => selection;
          },
          (error: unknown) => {
            job.read = () => {
              throw error;
            };
          },
        )
        .then(() => {
          job.done = undefined;
          // Overtaken work is dropped.
          if (this.#job === job) this.#host.requestUpdate();
        });
      this.#job = job;
    }
    return this.#job.read();
  }
}
