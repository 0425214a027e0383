const clear = `\r${String.fromCharCode(27)}[K`;
/** Milliseconds between two drawings of the line. */
const interval = 100;

/** A line on a terminal that tells how far the work is. It must be cleared before anything else is written. */
export interface Progress {
  show: (done: number) => void;
  clear: () => void;
}

/** Creates a progress line. @param total How many files there are. */
export const progressLine = (write: (text: string) => void, total: number): Progress => {
  let lastDrawn = 0;
  let visible = false;
  return {
    show: (done) => {
      if (Date.now() - lastDrawn < interval) return;
      lastDrawn = Date.now();
      visible = true;
      write(`${clear}${done.toLocaleString('en')} of ${total.toLocaleString('en')} files`);
    },
    clear: () => {
      if (visible) write(clear);
      visible = false;
    },
  };
};
