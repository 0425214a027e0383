import type { LitElement, TemplateResult } from 'lit';
import type { FigureOnPage } from '../page/figures-on-page.js';
import type { Options } from '../scene/scene.js';
import type { SourceList } from '../scene/source-lines.js';
import { sourcesAtHand } from '../data/list-sources.js';
import { loadEvidenceOf } from '../data/load-sources.js';
import * as details from '../template/source-details.js';
import { sourceListStyles, sourcesTemplate } from '../template/sources.js';
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

  /** Lists at once what the data say, and again when the words have come. */
  async #load(drawing: object, options: Options): Promise<void> {
    this.#listed = drawing;
    const figure = this.#figure;
    const isOvertaken = (): boolean => this.#listed !== drawing;
    try {
      adoptStyles(figure.renderRoot as ShadowRoot, sourceListStyles);
      const cited = [figure.cited()].filter((each) => each !== undefined);
      const retry = (): void => void this.#load(drawing, options);
      const list = (): SourceList => {
        const found = sourcesAtHand(cited, options);
        this.list = sourcesTemplate(found, { retry, details });
        figure.requestUpdate();
        return found;
      };
      const loading = loadEvidenceOf(cited, true);
      list();
      await loading;
      if (isOvertaken()) return;
      if (list().lost.length) this.#warn('The evidence could not be loaded.');
    } catch {
      if (isOvertaken()) return;
      // What stands there is of another drawing.
      this.list = undefined;
      this.#warn('The list of sources could not be loaded.');
      figure.requestUpdate();
    }
  }

  #warn(message: string): void {
    emit(this.#figure, 'figure-warning', { code: 'evidence-unreachable', message });
  }
}
