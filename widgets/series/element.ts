import type { CSSResultGroup } from '@lit/reactive-element';
import { language, seriesWords } from '../../src/messages.js';
import { hatchesOf } from '../frame/bar.js';
import { FramedElement } from '../frame/framed-element.js';
import { lazily } from '../frame/lazily.js';
import { type Child, node } from '../frame/node.js';
import type { Options, Selection } from '../frame/scene.js';
import type { Line, SeriesScene } from './scene.js';
import { seriesStyles } from './styles.js';

/** What only this form needs. */
const code = lazily(async () => {
  const [scene, drawing] = await Promise.all([import('./scene.js'), import('../frame/plot-drawing.js')]);
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
 * @csspart plot - Statements over time, where there is room.
 * @csspart row - A statement, or a vintage.
 * @csspart mark - A dot, or the bar of a range or a vintage.
 * @csspart label - Who says it, or which vintage.
 * @csspart value - A number.
 * @cssprop --figure-color-accent - Dots and bars.
 */
export class FigureSeries extends FramedElement<SeriesScene> {
  static override styles: CSSResultGroup = [super.styles, seriesStyles];

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

  #list(lines: readonly Line[], { ticks, show, plot }: SeriesScene, lang: string | false): Child {
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
          code.read().strip(dot, ticks.length, show === 'vintages'),
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
