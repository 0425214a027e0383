import { figureError } from '../../src/error/figure-error.js';

/** Code that is loaded once, when somebody first needs it. */
export interface LazyImport<T> {
  /** Resolves when it is there, or cannot be had; nothing from then on. Never rejects. */
  load: () => Promise<void> | undefined;
  /** The code itself. @throws FigureError `unreachable` where it could not be loaded */
  read: () => T;
}

/** Makes a module that only one form needs load when the first of that form is drawn. */
export const lazyImport = <T>(get: () => Promise<T>): LazyImport<T> => {
  let read: (() => T) | undefined;
  let loading: Promise<void> | undefined;
  return {
    load: () =>
      read
        ? undefined
        : (loading ??= get().then(
            (code) => void (read = () => code),
            (error: unknown) =>
              void (read = () => {
                throw figureError('unreachable', 'import', String(error), 'the code of this form');
              }),
          )),
    read: () => {
      if (!read) throw figureError('unreachable', 'import', 'nothing yet', 'the code of this form');
      return read();
    },
  };
};
