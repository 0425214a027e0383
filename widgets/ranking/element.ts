import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { rankingWords } from '../../src/messages.js';
import { bar, hatchesOf } from '../frame/bar.js';
import { FramedElement } from '../frame/framed-element.js';
import { percent, type Tone } from '../frame/mark.js';
import { type Child, node } from '../frame/node.js';
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
 * @csspart figure - The whole.
 * @csspart heading - The heading.
 * @csspart takeaway - The sentence under it.
 * @csspart graphic - The picture.
 * @csspart key - What fills and ends mean.
 * @csspart notes - The notes.
 * @csspart credit - Source, date, vintage.
 * @csspart details - What opens the table.
 * @csspart button - Its button.
 * @csspart table - The table.
 * @csspart error - The message where nothing can be drawn.
 * @csspart row - A row.
 * @csspart row-highlight - The highlighted row.
 * @csspart own-scale - The rows on a scale of their own.
 * @csspart mark - A bar.
 * @csspart label - Name of a row.
 * @csspart value - Number of a row.
 * @cssprop --figure-font-size - Size of the text; by default 0.875rem, which follows the reader's own setting.
 * @cssprop --figure-color-accent - The highlighted row.
 * @cssprop --figure-bar-size - Thickness of a bar.
 */
export class FigureRanking extends FramedElement<RankingScene> {
  static override styles: CSSResultGroup = [super.styles, rankingStyles];
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

  protected override graphic({ panels, key }: RankingScene): Child {
    const bars = panels.flatMap((p) => p.rows.map((row) => ({ ...row, tone: toneOf(row) })));
    const kind = ({ label, tone }: RankingScene['key'][number]): Child =>
      node(
        'li',
        {},
        node('svg', { class: 'swatch' }, node('rect', { class: `solid ${tone}`, width: '100%', height: '100%' })),
        label,
      );
    const drawn = panels.map((panel, i) => this.#panel(panel, i));
    const change = panels.findIndex((panel) => panel.scale);
    return [
      hatchesOf(bars),
      key.length > 0 && node('ul', { class: 'kinds', 'aria-hidden': 'true' }, key.map(kind)),
      change < 0 ? drawn : drawn.slice(0, change),
      change >= 0 && node('div', { class: 'own', part: 'own-scale' }, drawn.slice(change)),
    ];
  }

  #panel(panel: Panel, index: number): Child {
    const { scale, folded } = panel;
    return [
      scale && node('p', { class: 'scale', 'aria-hidden': 'true' }, scale),
      folded ? this.#fold(panel, folded, index) : this.#rows(panel),
    ];
  }

  #fold(panel: Panel, label: string, index: number): Child {
    // Rows that tie can give two folds the same label.
    const name = `${index} ${label}`;
    const said = this.isOpen(name) ? rankingWords.hide(label) : label;
    return this.disclosure(name, said, { class: 'fold' }, () => this.#rows(panel, true), label);
  }

  /** Rows that a reader unfolded speak; all others are in the table alone. */
  #rows({ rows }: Panel, speak = false): Child {
    return node(
      'ol',
      { class: 'rows', role: 'list', 'aria-hidden': !speak && 'true' },
      rows.map((row) => this.#row(row)),
    );
  }

  #row(row: Row): Child {
    const { rank, name, value, note, size, mark, highlighted, segments } = row;
    const bars =
      segments?.map((s) =>
        node('rect', {
          class: `mark solid ${s.tone}`,
          part: 'mark',
          x: percent(s.start),
          width: percent(s.size),
          height: '100%',
        }),
      ) ?? bar({ size, mark, tone: toneOf(row), thin: true });
    return node(
      'li',
      { class: highlighted && 'highlight', part: highlighted ? 'row row-highlight' : 'row' },
      node('span', { class: 'rank' }, rank),
      node('span', { class: 'name', part: 'label' }, name, note && node('sup', {}, note)),
      node('svg', { class: 'bar axis', 'aria-hidden': 'true' }, bars),
      node('b', { part: 'value' }, value),
    );
  }
}

const toneOf = ({ highlighted }: Row): Tone => (highlighted ? 'accent' : 'muted');
