import { FigureError } from '../../src/error/figure-error.js';
import { registered } from '../page/registry.js';
import { gather, type Gathered, type GetCode } from './gather.js';

/** How long, in ms, a list waits for a dataset that it names. */
const registrationTimeout = 2000;

/** Waits a while for datasets that a list names, which may register later. */
export class Patience {
  #again: () => void;
  #of: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  /** @param again Called when the time is up. */
  constructor(again: () => void) {
    this.#again = again;
  }

  /** What is to be listed; nothing while a dataset may still come. @throws FigureError as look-up does */
  gather(of: string | undefined, isOnPage: boolean, getCode: GetCode): Gathered | undefined {
    if (this.#of !== of) this.stop();
    this.#of = of;
    try {
      const gathered = gather(of, registered(), getCode);
      this.stop();
      return gathered;
    } catch (error) {
      const mayCome = error instanceof FigureError && /^unknown-(dataset|vintage)$/.test(error.code);
      if (!mayCome || this.#isOver || !isOnPage) throw error;
      this.#timer ??= setTimeout(() => {
        this.#isOver = true;
        this.#again();
      }, registrationTimeout);
      return undefined;
    }
  }

  /** What is waited for next may take as long again. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isOver = false;
  }
}
