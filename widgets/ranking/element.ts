import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { bar, hatchesOf } from '../frame/bar.js';
import { FramedElement } from '../frame/framed-element.js';
import { percent } from '../frame/mark.js';
import type { Options, Selection } from '../frame/scene.js';
import { type Panel, type RankingScene, rankingScene, type Row } from './scene.js';
import { rankingStyles } from './styles.js';

/**
 * Who gives how much, from zero, with one row highlighted: the top, the neighbours of the highlight on a scale of their
 * own, and the rest on demand.
 *
 * @tagname figure-ranking
 * @slot - Fallback before and without JavaScript; a plain table here can be the data.
 * @slot heading - In place of the heading.
 * @slot takeaway - In place of the sentence.
 * @slot notes - In place of the notes.
 * @slot credit - In place of the credit line.
 * @slot actions - Buttons of the page's own.
 * @fires figure-ready - Drawn; detail: dataset and vintage.
 * @fires figure-warning - Something about the data the author should know; detail: code and message.
 * @fires figure-error - Nothing drawn; detail: code and issues.
 * @fires figure-toggle - The table or a fold of rows was opened or closed; detail: panel and open.
 * @csspart figure - The whole. @csspart heading @csspart takeaway @csspart graphic @csspart key @csspart notes @csspart credit @csspart details @csspart button @csspart table @csspart error
 * @csspart row - A row. @csspart row-highlight - The highlighted row.
 * @csspart mark - A bar.
 * @csspart label - Name of a row.
 * @csspart value - Number of a row.
 * @cssprop --figure-color-accent - The highlighted row.
 * @cssprop --figure-bar-size - Thickness of a bar.
 */
export class FigureRanking extends FramedElement<RankingScene> {
  static override styles: CSSResultGroup = [super.styles, rankingStyles];
  static override properties: PropertyDeclarations = {
    highlight: {},
    limit: { type: Number },
    stack: {},
    opened: { state: true },
  };

  /** Area code, id or name of the row to highlight; by default the view's. */
  highlight?: string;
  /** How many rows to show from the top before the rest folds. */
  limit?: number;
  /** Dimension by which each bar is split, e.g. `kind`. */
  stack?: string;

  readonly form = 'ranking';

  protected override readonly quiet = false;

  private opened: ReadonlySet<string> = new Set();

  protected override scene(selection: Selection, options: Options): RankingScene {
    const { highlight, limit, stack } = this;
    return rankingScene(selection, {
      ...options,
      ...(highlight && { highlight }),
      ...(limit && { limit }),
      ...(stack && { stack }),
    });
  }

  protected override graphic({ panels, key }: RankingScene): TemplateResult {
    const bars = panels.flatMap((p) => p.rows.map((row) => ({ ...row, tone: row.highlighted ? ('accent' as const) : ('muted' as const) })));
    return html`<svg class="defs" aria-hidden="true"><defs>${hatchesOf(bars)}</defs></svg>
      ${key.length ? html`<ul class="kinds" aria-hidden="true">${key.map(({ label, tone }) => html`<li><svg class="swatch"><rect class="solid ${tone}" width="100%" height="100%"></rect></svg>${label}</li>`)}</ul>` : nothing}
      ${panels.map((panel, i) => (panel.folded ? this.#fold(panel, panel.folded, i) : html`${panel.scale ? html`<p class="scale" aria-hidden="true">${panel.scale}</p>` : nothing}${this.#rows(panel)}`))}`;
  }

  #fold(panel: Panel, label: string, index: number): TemplateResult {
    // Rows that tie can give two folds the same label.
    const key = `${index} ${label}`;
    const open = this.opened.has(key);
    return html`<details class="fold" .open=${open} @toggle=${(event: Event) => this.#toggled(event, key, label)}><summary>${label}</summary>${open ? this.#rows(panel, true) : nothing}</details>`;
  }

  #toggled(event: Event, key: string, label: string): void {
    const { open } = event.target as HTMLDetailsElement;
    if (open === this.opened.has(key)) return;
    this.opened = new Set(open ? [...this.opened, key] : [...this.opened].filter((other) => other !== key));
    this.emit('figure-toggle', { panel: label, open });
  }

  /** Rows that a reader unfolded speak; all others are in the table alone. */
  #rows({ rows }: Panel, speak = false): TemplateResult {
    return html`<ol class="rows" role="list" aria-hidden=${speak ? nothing : 'true'}>${rows.map((row) => this.#row(row))}</ol>`;
  }

  #row({ rank, name, value, note, size, mark, highlighted, segments }: Row): TemplateResult {
    const bars = segments
      ? segments.map((s) => svg`<rect class="mark solid ${s.tone}" part="mark" x=${percent(s.start)} width=${percent(s.size)} height="100%"></rect>`)
      : bar({ size: mark.look === 'unknown' ? 1 : size, mark, tone: highlighted ? 'accent' : 'muted' });
    return html`<li class=${highlighted ? 'highlight' : nothing} part=${highlighted ? 'row row-highlight' : 'row'}>
      <span class="rank">${rank}</span><span class="name" part="label">${name}${note ? html`<sup>${note}</sup>` : nothing}</span><svg class="bar axis" aria-hidden="true">${bars}</svg><b part="value">${value}</b></li>`;
  }
}
