import { FigureError } from '../../src/error/figure-error.js';
import { onRegister, registered } from '../page/registry.js';
import type { Vintage } from '../../src/model/vintage.js';
import { resolveReferences } from '../data/cited.js';
import { type FigureOnPage, figuresOnPage } from '../page/figures-on-page.js';
import type { Options } from '../scene/scene.js';
import { loadSources } from '../data/load-sources.js';
import { sourcesScene, type SourcesScene } from './scene.js';

/** How long, in ms, a list waits for a dataset that it names. */
const registrationTimeout = 2000;

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
const onceRegistered = async <T>(find: (vintages: readonly Vintage[]) => T): Promise<T> => {
  for (const end = Date.now() + registrationTimeout; ;) {
    try {
      return find(registered());
    } catch (error) {
      const mayCome = error instanceof FigureError && /^unknown-(dataset|vintage)$/.test(error.code);
      if (!mayCome || !(await registration(Math.max(0, end - Date.now())))) throw error;
    }
  }
};

/**
 * The sources of what references name, or else of the page's figures as they are drawn now, ready to draw, and which
 * figures these are.
 * @throws (rejects) FigureError as look-up does
 */
export const gather = async (
  of: string | undefined,
  heading: string | undefined,
  options: Options,
): Promise<{ scene: SourcesScene; figures: FigureOnPage[] }> => {
  const drawn = (of === undefined ? figuresOnPage() : []).flatMap((figure) => {
    const cited = figure.cited();
    return cited ? [{ figure, cited }] : [];
  });
  const cited =
    of === undefined ? drawn.map((d) => d.cited) : await onceRegistered((all) => resolveReferences(of, all));
  return { scene: sourcesScene(await loadSources(cited, options), heading), figures: drawn.map((d) => d.figure) };
};
