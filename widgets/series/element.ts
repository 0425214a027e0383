import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { noBreak } from '../../src/format/no-break.js';
import { hatches } from '../template/bar.js';
import { FramedElement } from '../base/framed-element.js';
import { lazyImport } from '../base/lazy-import.js';
import type { Options, Selection } from '../scene/scene.js';
import type { Line, SeriesScene } from './scene.js';
import { seriesStyles } from './styles.js';

/** What only this form needs. */
const code = lazyImport(() => import('./drawing.js'));

/** How many statements stand open; the rest is shown on demand. */
const openLines = 12;

/**
 * One quantity over time: what each party said of it and when, as dots that no line joins; or how one number stands in
 * each vintage, with what changed and why. Statements stand in a list in the order they were made; where there is room,
 * a plot over true time stands above it.
 *
 * @tagname figure-series
 * @slot - Fallback before and without JavaScript; a plain table here can be the data.
 * @slot heading - Shown in place of the heading.
 * @slot takeaway - Shown in place of the sentence under the heading.
 * @slot notes - Shown in place of the notes.
 * @slot credit - Shown in place of the credit line.
 * @slot actions - Buttons of the page's own, under the figure.
 * @fires {CustomEvent<FigureReadyDetail>} figure-ready - The figure is drawn; the detail names dataset and vintage.
 * @fires {CustomEvent<Warning>} figure-warning - Something about the data that the author should know; the detail has a code and a message.
 * @fires {CustomEvent<FigureErrorDetail>} figure-error - Nothing could be drawn; the detail has the code of the first issue, and every issue found.
 * @fires {CustomEvent<FigureToggleDetail>} figure-toggle - The table, the sources or a fold of rows was opened or closed; the detail names the panel and says whether it is open.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart takeaway - The sentence under the heading.
 * @csspart graphic - The picture.
 * @csspart key - The key: what fills and ends in the picture mean.
 * @csspart notes - The notes under the picture.
 * @csspart credit - The credit line: source, date, vintage.
 * @csspart button - The button that opens the table.
 * @csspart table - The table behind the figure, once it is open.
 * @csspart error - The message where nothing can be drawn.
 * @csspart plot - Statements over time, where there is room.
 * @csspart row - A statement, or a vintage.
 * @csspart mark - A dot, or the bar of a range or a vintage.
 * @csspart label - Who says it, or which vintage.
 * @csspart value - A number.
 * @cssprop --figure-color-accent - Colour of dots and bars.
 */
export class FigureSeries extends FramedElement<SeriesScene> {
  static override styles: CSSResultGroup = [super.styles, seriesStyles];

  /** Kind of chart. */
  readonly form = 'series';

  /** The list speaks; plot and marks are hidden by themselves. */
  protected override readonly quiet = false;

  protected override load(): Promise<void> | undefined {
    return code.load();
  }

  protected override scene(selection: Selection, options: Options): SeriesScene {
    return code.get().seriesScene(selection, options);
  }

  protected override graphic(scene: SeriesScene): TemplateResult {
    const { lines, plot, ticks, rule } = scene;
    const { plotTemplate, seriesWords } = code.get();
    const lang = this.wordsLang;
    const bars = lines.map(({ dot: { mark } }) => ({ size: 1, mark, tone: 'accent' as const }));
    const rest = lines.slice(openLines);
    const fold = { name: 'rest', label: seriesWords.rest(rest.length), className: 'fold' };
    return html`
      ${hatches(bars, 4)}
      ${plot ? plotTemplate(plot, ticks, lang) : nothing}
      ${this.#list(lines.slice(0, openLines), scene)}
      ${rest.length ? this.disclosure(fold, () => this.#list(rest, scene)) : nothing}
      ${rule ? html`<p class="rule" lang=${lang} aria-hidden="true">${noBreak(rule)}</p>` : nothing}`;
  }

  #list(lines: readonly Line[], { ticks, by, plot }: SeriesScene): TemplateResult {
    const lang = this.wordsLang;
    const { isWritten, strip } = code.get();
    return html`
      <ol class=${plot ? 'lines plotted' : 'lines'} role="list">
        <li class="ticks" aria-hidden="true">${ticks.map((text, i) => tick(text, isWritten(i, ticks.length)))}</li>
        ${lines.map(({ when, ours, who, word, value, aside, dot }) => {
          return html`
            <li class="row" part="row">
              <span class="when" lang=${ours ? lang : nothing}>${noBreak(when)}</span>
              <b class="value" part="value">${noBreak(value)}</b>
              ${strip(dot, ticks.length, by === 'vintages')}
              <span class="who">
                <span part="label">${noBreak(who)}</span>${word ? html` <span class="word" lang=${lang}>${noBreak(`(${word})`)}</span>` : nothing}
                ${aside ? html`<span class="aside" lang=${lang}>${noBreak(aside)}</span>` : nothing}
              </span>
            </li>`;
        })}
      </ol>`;
  }
}

const tick = (text: string, isWritten: boolean): TemplateResult =>
  html`<span>${isWritten ? noBreak(text) : nothing}</span>`;
