import { figureError, thrownText } from '../../src/error/figure-error.js';

/** Code that is loaded once, when somebody first needs it. */
export interface LazyImport<T> {
  /** Resolves when it is there, or cannot be had; nothing from then on. Never rejects. */
  load: () => Promise<void> | undefined;
  /** The code itself. @throws FigureError `unreachable` where it could not be loaded */
  get: () => T;
}

/** What could not be loaded, each as what has it tried again. */
const failed = new Set<() => void>();

/** Has what could not be loaded tried again when it is next asked for. */
export const forgetFailedImports = (): void => {
  for (const forget of failed) forget();
  failed.clear();
};

/** Makes a module that few pages need load when it is first asked for. */
export const lazyImport = <T>(module: () => Promise<T>): LazyImport<T> => {
  const unreachable = (why: string) => (): never => {
    throw figureError('unreachable', 'import', why, 'the code of this form');
  };
  let get: () => T = unreachable('nothing yet');
  let loading: Promise<void> | undefined;
  let isDone = false;
  const fail = (error: unknown): void => {
    get = unreachable(thrownText(error));
    failed.add(() => {
      loading = undefined;
      isDone = false;
    });
  };
  return {
    load: () =>
      isDone
        ? undefined
        : (loading ??= module()
            .then((code) => void (get = () => code), fail)
            .then(() => void (isDone = true))),
    get: () => get(),
  };
};

/** Uses code that loads when it is first needed: at once where it is there, else once it has come. */
export const withImport = <T, R>(code: LazyImport<T>, use: (code: T) => R | Promise<R>): R | Promise<R> => {
  const loading = code.load();
  return loading ? loading.then(() => use(code.get())) : use(code.get());
};
