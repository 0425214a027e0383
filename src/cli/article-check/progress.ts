const clear = `\r${String.fromCharCode(27)}[K`;
/** Milliseconds between two drawings of the line. */
const pause = 100;

/** A line that says how far the work is, and that goes away before anything else is written. */
export interface Progress {
  show: (done: number) => void;
  clear: () => void;
}

/** A progress line on a terminal. */
export const progressLine = (write: (text: string) => void, of: number): Progress => {
  let last = 0;
  let shown = false;
  return {
    show: (done) => {
      if (Date.now() - last < pause) return;
      last = Date.now();
      shown = true;
      write(`${clear}${done.toLocaleString('en')} of ${of.toLocaleString('en')} files`);
    },
    clear: () => {
      if (shown) write(clear);
      shown = false;
    },
  };
};
