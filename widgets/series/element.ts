import type { CSSResultGroup } from '@lit/reactive-element';
import { language, seriesWords } from '../../src/messages/index.js';
import { hatchesOf } from '../base/bar.js';
import { FramedElement } from '../base/framed-element.js';
import { lazyImport } from '../base/lazy-import.js';
import { type Child, node } from '../base/vdom.js';
import type { Options, Selection } from '../scene/scene.js';
import type { Line, SeriesScene } from './scene.js';
import { seriesStyles } from './styles.js';

/** What only this form needs. */
const code = lazyImport(async () => {
  const [scene, drawing] = await Promise.all([import('./scene.js'), import('./plot-template.js')]);
  return { ...scene, ...drawing };
});

/** How many statements stand open; the rest is shown on demand. */
const open = 12;

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
  protected override readonly tellsAll = true;

  /** The list speaks; plot and marks are hidden by themselves. */
  protected override readonly quiet = false;

  protected override load(): Promise<void> | undefined {
    return code.load();
  }

  protected override scene(selection: Selection, options: Options): SeriesScene {
    return code.read().seriesScene(selection, options);
  }

  protected override graphic(scene: SeriesScene): Child {
    const { lines, plot, ticks, rule } = scene;
    const lang = !this.options.locale.startsWith(language) && language;
    const bars = lines.map(({ dot: { mark } }) => ({ size: 1, mark, tone: 'accent' as const }));
    const rest = lines.length - open;
    return [
      hatchesOf(bars, 4),
      plot && code.read().plotDrawing(plot, ticks),
      this.#list(lines.slice(0, open), scene, lang),
      rest > 0 &&
        this.disclosure('rest', seriesWords.rest(rest), { class: 'fold' }, () =>
          this.#list(lines.slice(open), scene, lang),
        ),
      rule && node('p', { class: 'rule', lang, 'aria-hidden': 'true' }, rule),
    ];
  }

  #list(lines: readonly Line[], { ticks, by, plot }: SeriesScene, lang: string | false): Child {
    return node(
      'ol',
      { class: plot ? 'lines plotted' : 'lines', role: 'list' },
      node(
        'li',
        { class: 'ticks', 'aria-hidden': 'true' },
        // Words at the ends and in the middle: more would not fit a phone.
        ticks.map((text, i) => node('span', {}, (2 * i) % (ticks.length - 1) === 0 && text)),
      ),
      lines.map(({ when, ours, who, word, value, aside, dot }) =>
        node(
          'li',
          { class: 'row', part: 'row' },
          node('span', { class: 'when', lang: ours && lang }, when),
          node('b', { class: 'value', part: 'value' }, value),
          code.read().strip(dot, ticks.length, by === 'vintages'),
          node(
            'span',
            { class: 'who' },
            node('span', { part: 'label' }, who),
            word && [' ', node('span', { class: 'word', lang }, `(${word})`)],
            aside && node('span', { class: 'aside', lang }, aside),
          ),
        ),
      ),
    );
  }
}
