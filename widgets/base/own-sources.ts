import type { LitElement, TemplateResult } from 'lit';
import type { FigureOnPage } from '../page/figures-on-page.js';
import type { Options } from '../scene/scene.js';
import { adoptStyles } from './adopt-styles.js';
import { emit } from './events.js';

/** A figure’s own list of sources, which a reader opens where the page has none; it stays until what replaces it has come. */
export class OwnSources {
  /** The list, once it has come. */
  list: TemplateResult | undefined;

  #figure: LitElement & FigureOnPage;
  /** The drawing whose sources are listed, or on their way. */
  #listed: object | undefined;

  constructor(figure: LitElement & FigureOnPage) {
    this.#figure = figure;
  }

  /** Lists the sources of a drawing; of none while the list is closed. What could not be loaded is tried again when it is opened again. */
  show(drawing: object | undefined, options: Options): void {
    if (!drawing) this.#listed = undefined;
    else if (drawing !== this.#listed) void this.#load(drawing, options);
  }

  async #load(drawing: object, options: Options): Promise<void> {
    this.#listed = drawing;
    const figure = this.#figure;
    try {
      const { loadSources, sourceListStyles, sourcesTemplate } = await import('../template/on-demand.js');
      const cited = figure.cited();
      const list = cited && (await loadSources([cited], options));
      if (this.#listed !== drawing) return;
      adoptStyles(figure.renderRoot as ShadowRoot, sourceListStyles);
      if (list) this.list = sourcesTemplate(list);
    } catch {
      if (this.#listed !== drawing) return;
      // What stands there is of another drawing.
      this.list = undefined;
      emit(figure, 'figure-warning', { code: 'evidence-unreachable', message: 'The evidence could not be loaded.' });
    }
    figure.requestUpdate();
  }
}
