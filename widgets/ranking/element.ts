import { type CSSResultGroup, html, nothing, type PropertyDeclarations, svg, type TemplateResult } from 'lit';
import { noBreak } from '../../src/format/no-break.js';
import { rankingWords } from '../../src/messages/index.js';
import { bar, hatches } from '../template/bar.js';
import { pieceLabel, pieceLabelStyles } from '../template/piece-label.js';
import { FramedElement } from '../base/framed-element.js';
import { percent } from '../scene/mark.js';
import type { Options, Selection } from '../scene/scene.js';
import { type RankingScene, rankingScene } from './scene.js';
import type { Row, Section } from './sections.js';
import type { Segment } from './stack.js';
import { rankingStyles } from './styles.js';

/**
 * Who gives how much, from zero, with one row highlighted: the top, the neighbours of the highlight on a scale of their
 * own, and the rest on demand.
 *
 * @tagname figure-ranking
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
 * @csspart row - A row.
 * @csspart row-highlight - The highlighted row.
 * @csspart own-scale - The rows on a scale of their own.
 * @csspart mark - A bar.
 * @csspart label - Name of a row.
 * @csspart value - Number of a row.
 * @cssprop --figure-color-accent - Colour of the highlighted row.
 * @cssprop --figure-bar-size - Thickness of a bar; by default 16px, and 12px where there is little room.
 */
export class FigureRanking extends FramedElement<RankingScene> {
  static override styles: CSSResultGroup = [super.styles, pieceLabelStyles, rankingStyles];
  static override properties: PropertyDeclarations = {
    highlight: {},
    limit: { type: Number },
    stack: {},
  };

  /** Area code, id or name of the row to highlight; by default the view's. */
  highlight?: string;
  /** How many rows to show from the top before the rest folds. */
  limit?: number;
  /** Dimension by which each bar is split, e.g. `kind`. */
  stack?: string;

  /** Kind of chart. */
  readonly form = 'ranking';

  protected override readonly quiet = false;

  protected override scene(selection: Selection, options: Options): RankingScene {
    const { highlight, limit, stack } = this;
    return rankingScene(selection, {
      ...options,
      ...(highlight && { highlight }),
      ...(limit && { limit }),
      ...(stack && { stack }),
    });
  }

  protected override graphic({ sections: panels, key }: RankingScene): TemplateResult {
    const bars = panels.flatMap((panel) => panel.rows);
    const change = panels.findIndex((panel) => panel.scale);
    // Once a reader has unfolded some, all of them speak: a list that begins at 6 would be no ranking.
    const speak = panels.some(({ folded }, i) => folded && this.isOpen(foldName(folded, i)));
    const drawn = panels.map((panel, i) => this.#panel(panel, i, speak));
    return html`
      ${hatches(bars)}
      ${key.length ? html`<ul class="kinds" aria-hidden="true">${key.map(kind)}</ul>` : nothing}
      ${change < 0 ? drawn : drawn.slice(0, change)}
      ${change < 0 ? nothing : html`<div class="own" part="own-scale">${drawn.slice(change)}</div>`}`;
  }

  #panel(panel: Section, index: number, speak: boolean): TemplateResult {
    const { scale, folded } = panel;
    return html`
      ${scale ? html`<p class="scale" aria-hidden=${speak ? nothing : 'true'}>${noBreak(scale)}</p>` : nothing}
      ${folded ? this.#fold(panel, folded, index) : rows(panel, speak)}`;
  }

  #fold(panel: Section, label: string, index: number): TemplateResult {
    const name = foldName(label, index);
    const words = this.isOpen(name) ? rankingWords.hide(label) : label;
    return this.disclosure({ name, label: words, className: 'fold' }, () => rows(panel, true), label);
  }
}

/** Rows that tie can give two folds the same label. */
const foldName = (label: string, index: number): string => `${index} ${label}`;

const kind = ({ label, tone }: RankingScene['key'][number]): TemplateResult => html`
  <li>
    <svg class="swatch"><rect class="solid ${tone}" width="100%" height="100%"></rect></svg>
    ${noBreak(label)}
  </li>`;

/** Rows that do not speak are in the table alone. */
const rows = (panel: Section, speak: boolean): TemplateResult => html`
  <ol class="rows" role="list" aria-hidden=${speak ? nothing : 'true'}>${panel.rows.map(row)}</ol>`;

const row = (given: Row): TemplateResult => {
  const { rank, name, value, note, size, mark, tone, highlighted, segments } = given;
  return html`
    <li class=${highlighted ? 'highlight' : nothing} part=${highlighted ? 'row row-highlight' : 'row'}>
      <span class="rank">${rank}</span>
      <span class="name" part="label">${noBreak(name)}${note ? html`<sup>${note}</sup>` : nothing}</span>
      <svg class="bar axis" aria-hidden="true">
        ${segments?.length ? segments.map(segment) : bar({ size, mark, tone, thin: true })}
      </svg>
      <b part="value">${noBreak(value)}</b>
    </li>`;
};

const segment = (given: Segment): TemplateResult => {
  const { start, size, tone, value } = given;
  return svg`
    <rect class="mark solid ${tone}" part="mark" x=${percent(start)} width=${percent(size)} height="100%"></rect>
    ${start ? svg`<rect class="gap" x=${percent(start)} width="1" height="100%"></rect>` : nothing}
    ${pieceLabel(value, given)}`;
};
