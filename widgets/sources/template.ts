import { html, nothing, type TemplateResult } from 'lit';
import type { FigureError } from '../../src/error/figure-error.js';
import { noBreak } from '../../src/format/no-break.js';
import { attributionWords, language } from '../../src/messages/index.js';
import type * as OnDemand from '../base/on-demand.js';
import { asText, levelOf } from '../template/frame.js';
import { sourcesTemplate } from '../template/sources.js';
import type { SourcesScene } from './scene.js';

/** What a page shows of its sources, and how. */
export interface SourcesPage {
  scene: SourcesScene | undefined;
  /** What the figures are called whose sources these are, where it is not all of the page. */
  titles: readonly string[];
  error: FigureError | null;
  /** What writes more than the lines, once it has come. */
  code: typeof OnDemand | undefined;
  /** A number; a script may set it to anything. */
  headingLevel: unknown;
  drawer: boolean;
  /** Which of the figures asked, -1 for none. */
  figure: number;
  /** Leads back to a figure; none where the list is not of the page's figures. */
  back: ((index: number) => void) | undefined;
  /** Asks again for words that did not arrive. */
  retry: () => void;
  /** The drawer was opened or closed. */
  onToggle: (event: ToggleEvent) => void;
}

const list = (scene: SourcesScene, page: SourcesPage): TemplateResult => {
  const { titles, headingLevel, drawer, figure, code, back, retry, onToggle } = page;
  const { takeaway, entries } = scene;
  const heading = asText(scene.heading);
  return html`
    ${
      drawer
        ? html`
          <button type="button" class="open" part="button" popovertarget="list">
            ${noBreak(`${heading} (${entries.length})`)}
          </button>`
        : nothing
    }
    <section
      id="list"
      class=${drawer ? 'drawer' : nothing}
      part="figure"
      popover=${drawer ? 'auto' : nothing}
      aria-label=${[heading, titles.join('; ')].filter(Boolean).join(': ') || nothing}
      tabindex="-1"
      @toggle=${onToggle}
    >
      ${
        drawer
          ? html`
            <button type="button" class="close" popovertarget="list" popovertargetaction="hide">
              ${attributionWords.close}
            </button>`
          : nothing
      }
      <div class="heading" part="heading" role="heading" aria-level=${levelOf(headingLevel, 2)}>${noBreak(heading)}</div>
      <p class="takeaway" part="takeaway" lang=${language}>${noBreak(takeaway)}</p>
      ${sourcesTemplate(scene, {
        current: (entry) => entry.figures.some(({ index }) => index === figure),
        ...(back && { back }),
        details: code,
        retry,
      })}
    </section>`;
};

/**
 * A page's sources: heading, sentence and list, behind a button where it is a drawer; or what is wrong, over the
 * fallback, which also stands where there is nothing to list.
 */
export const sourcesPage = (page: SourcesPage): TemplateResult => {
  const { scene, error, code } = page;
  const found = scene && [scene.entries, scene.derived, scene.unsourced].some((each) => each.length > 0);
  return found ? list(scene, page) : html`${(error && code?.errorMessage(error)) ?? nothing}<slot></slot>`;
};
