import type { Run } from './child.js';
import type { Copy } from './copy.js';
import type { Registry } from './registry.js';

/** Does one thing of the rehearsal and writes a line: what it is, what was seen, how long it took. */
export type Step = (what: string, act: () => Promise<string>) => Promise<void>;

/** What the parts of a rehearsal work with. */
export interface Stage {
  /** Everything that is written lies in here. */
  folder: string;
  step: Step;
  run: Run;
  registry: Registry;
  copy: Copy;
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`.padStart(7);

/** Steps that are not begun once the signal has come. A failure is written too, and thrown on. */
export const stepper =
  (signal: AbortSignal): Step =>
  async (what, act) => {
    signal.throwIfAborted();
    const start = performance.now();
    try {
      const seen = await act();
      signal.throwIfAborted();
      console.log(`ok   ${seconds(start)}  ${what}: ${seen}`);
    } catch (error) {
      console.log(`FAIL ${seconds(start)}  ${what}`);
      throw error;
    }
  };
