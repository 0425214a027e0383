import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { checkData } from '../../src/check-data.js';
import { complete } from '../../src/complete.js';
import type { FigureData, FigureRow } from '../../src/figure-data.js';
import { FigureError, refuse } from '../../src/issue.js';
import type { Form } from '../../src/view.js';
import { onRegister, registered } from '../register.js';
import { readTable } from './children.js';
import type { Selection } from './scene.js';
import { selectFrom, selectOf } from './select.js';

/** What the element says about where its data come from. */
export interface FeedHost extends ReactiveControllerHost, HTMLElement {
  readonly form: Form;
  of?: string;
  data?: FigureData | readonly FigureRow[];
  src?: string;
  view?: string;
}

/** How long an element waits, in ms, for a dataset to register or a table to be parsed before it says that none came. */
const patience = 2000;

/**
 * Finds an element's data: `data` wins over `src`, `src` over `of`, `of` over a table among the children. Asks the
 * element to draw again when a dataset registers, a file arrives or a child changes. The only part that may cause a
 * request, and only for `src`.
 */
export class Feed implements ReactiveController {
  #host: FeedHost;
  #stop: (() => void) | undefined;
  #children: MutationObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #outOfPatience = false;
  #loading: AbortController | undefined;
  #loaded: { src: string; result: unknown } | undefined;

  constructor(host: FeedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const again = (): void => this.#host.requestUpdate();
    this.#stop = onRegister(again);
    this.#children = new MutationObserver(again);
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#children?.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#loading?.abort();
    this.#loading = undefined;
  }

  /**
   * What to draw now; `undefined` while it may still come.
   * @throws FigureError where the data are wrong, or did not come
   */
  read(locale: string): Selection | undefined {
    const { data, src, of, form, view } = this.#host;
    if (!src || data) this.#forget();
    if (data) return selectFrom(complete(checkData(data)), form, view);
    if (src) return this.#fetched(src);
    if (of) return this.#named(of);
    const table = this.#host.querySelector('table');
    if (table) return selectFrom(complete(checkData(readTable(table, locale, form === 'parts'))), form, view);
    return this.#wait(() => refuse('no-data', this.#host.localName, 'nothing', 'data, src, of, or a <table> among the children'));
  }

  #named(of: string): Selection | undefined {
    const { form, view } = this.#host;
    try {
      return selectOf(of, registered(), form, view);
    } catch (error) {
      // A dataset or vintage may still register; anything else is wrong for good.
      if (error instanceof FigureError && (error.code === 'unknown-dataset' || error.code === 'unknown-vintage')) return this.#wait(() => error);
      throw error;
    }
  }

  #wait(error: () => FigureError): undefined {
    if (this.#outOfPatience) throw error();
    this.#timer ??= setTimeout(() => {
      this.#outOfPatience = true;
      this.#host.requestUpdate();
    }, patience);
    return undefined;
  }

  #forget(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.#loaded = undefined;
  }

  #fetched(src: string): Selection | undefined {
    const { form, view } = this.#host;
    if (this.#loaded?.src !== src) {
      this.#forget();
      void this.#load(src);
      return undefined;
    }
    const { result } = this.#loaded;
    if (result === undefined) return undefined;
    if (result instanceof FigureError) throw result;
    return selectFrom(complete(checkData(result, src)), form, view);
  }

  async #load(src: string): Promise<void> {
    const loaded: { src: string; result: unknown } = { src, result: undefined };
    this.#loaded = loaded;
    loaded.result = await this.#get(src);
    if (this.#loaded === loaded) this.#host.requestUpdate();
  }

  /** Never rejects: what went wrong is the result. */
  async #get(src: string): Promise<unknown> {
    const controller = new AbortController();
    this.#loading = controller;
    try {
      const url = new URL(src, this.#host.baseURI);
      if (!/^https?:$/.test(url.protocol)) return refuse('unsafe-address', 'src', src, 'an http or https address');
      const response = await fetch(url, { signal: controller.signal });
      if (!response.ok) return refuse('unreachable', 'src', `${src}: ${response.status} ${response.statusText}`.trim(), 'a file that can be read');
      return await response.json().catch(() => refuse('not-json', 'src', src, 'a JSON file'));
    } catch (error) {
      return refuse('unreachable', 'src', `${src}: ${error instanceof Error ? error.message : String(error)}`, 'a file that can be read');
    }
  }
}
