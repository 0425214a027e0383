import { FigureError } from '../../src/issue.js';
import { onRegister, registered } from '../register.js';
import type { Vintage } from '../../src/vintage.js';
import { type Cited, type FigureOnPage, figuresOnPage } from './page.js';

/** How long, in ms, a list waits for a dataset that it names. */
const patience = 2000;

const registration = (ms: number): Promise<boolean> =>
  new Promise((done) => {
    const stop = onRegister(() => end(true));
    const timer = setTimeout(() => end(false), ms);
    const end = (came: boolean): void => {
      stop();
      clearTimeout(timer);
      done(came);
    };
  });

/** What a look-up finds once its datasets are registered; they may take a moment. @throws FigureError as the look-up */
export const onceRegistered = async <T>(find: (vintages: readonly Vintage[]) => T): Promise<T> => {
  for (const end = Date.now() + patience; ;) {
    try {
      return find(registered());
    } catch (error) {
      const mayCome = error instanceof FigureError && /^unknown-(dataset|vintage)$/.test(error.code);
      if (!mayCome || !(await registration(Math.max(0, end - Date.now())))) throw error;
    }
  }
};

/** What the page's figures draw now, and which they are. */
export const drawnOnPage = (): { figure: FigureOnPage; cited: Cited }[] =>
  figuresOnPage().flatMap((figure) => {
    const cited = figure.cited();
    return cited ? [{ figure, cited }] : [];
  });
