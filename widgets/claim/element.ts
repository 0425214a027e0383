import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { noBreak } from '../../src/format/no-break.js';
import { sample } from '../template/bar.js';
import { emit } from '../base/events.js';
import { FramedElement } from '../base/framed-element.js';
import { lazyImport } from '../base/lazy-import.js';
import type { Lang } from '../template/lang.js';
import type { Drawing, Options, Selection } from '../scene/scene.js';
import type { Other, Others } from './others.js';
import type { ClaimScene } from './scene.js';
import { claimStyles } from './styles.js';

/** What only this form needs. */
const code = lazyImport(() => import('./drawing.js'));

/**
 * Who said what: the number or the stance, the speaker and how it stands to the war, the source’s own words, the basis,
 * and what else was said of the same quantity. Draws at once; the words of the source come into a place kept for them.
 *
 * @tagname figure-claim
 * @slot - Fallback before and without JavaScript; a plain table here can be the data, the claim in its first row.
 * @slot heading - Shown in place of the heading.
 * @slot takeaway - Shown in place of the sentence under the heading.
 * @slot notes - Shown in place of the notes.
 * @slot credit - Shown in place of the credit line.
 * @slot actions - Buttons of the page's own, under the figure.
 * @fires {CustomEvent<FigureReadyDetail>} figure-ready - The figure is drawn; the detail names dataset and vintage.
 * @fires {CustomEvent<Warning>} figure-warning - Something about the data that the author should know; the detail has a code and a message.
 * @fires {CustomEvent<FigureErrorDetail>} figure-error - Nothing could be drawn; the detail has the code of the first issue, and every issue found.
 * @fires {CustomEvent<FigureToggleDetail>} figure-toggle - The table or the sources were opened or closed; the detail names the panel and says whether it is open.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart takeaway - The sentence under the heading.
 * @csspart graphic - The card.
 * @csspart key - The key: what fills and ends in the picture mean.
 * @csspart notes - The notes under the picture.
 * @csspart credit - The credit line: source, date, vintage.
 * @csspart button - The button that opens the table.
 * @csspart table - The table behind the figure, once it is open.
 * @csspart error - The message where nothing can be drawn.
 * @csspart value - The number.
 * @csspart label - What the number is of.
 * @csspart quote - The source’s own words.
 * @csspart speaker - Who says it.
 * @csspart mark - The sample of its basis.
 * @csspart others - Other statements of the same quantity.
 * @cssprop --figure-color-accent - Colour of the sample of its basis, and of links and buttons.
 * @cssprop --figure-quote-font-family - Typeface of the source’s own words.
 */
export class FigureClaim extends FramedElement<ClaimScene> {
  static override styles: CSSResultGroup = [super.styles, claimStyles];
  static override properties: PropertyDeclarations = {
    claim: {},
    quote: { state: true },
  };

  /** Id of the row that is the claim, where you bring your own data; by default the first. */
  claim?: string;

  /** Kind of chart. */
  readonly form = 'claim';
  protected override readonly quiet = false;

  /** The source's own words; they are loaded with the picture and may come later. */
  protected quote: TemplateResult | undefined;
  /** The drawing whose words are loaded, or on their way. */
  #quoted: Drawing<ClaimScene> | undefined;

  protected override load(): Promise<void> | undefined {
    return code.load();
  }

  protected override scene(selection: Selection, options: Options): ClaimScene {
    return code.get().claimScene(selection, { ...options, ...(this.claim && { claim: this.claim }) });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = claimOf(this.drawing);
    super.willUpdate(changed);
    // What stands there stays until the same claim's words have come anew.
    if (claimOf(this.drawing) !== before) this.quote = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.drawing?.scene.quoted && this.drawing !== this.#quoted) void this.#loadQuote(this.drawing);
  }

  async #loadQuote(drawing: Drawing<ClaimScene>): Promise<void> {
    this.#quoted = drawing;
    try {
      const quote = await code.get().quoteTemplate(drawing.scene.id, drawing.selection.vintage, this.wordsLang);
      if (this.#quoted === drawing) this.quote = quote;
    } catch {
      if (this.#quoted !== drawing) return;
      this.quote = undefined;
      emit(this, 'figure-warning', { code: 'evidence-unreachable', message: 'The evidence could not be loaded.' });
    }
  }

  protected override graphic(scene: ClaimScene): TemplateResult {
    const { others } = scene;
    return html`
      <div class="card">
        ${this.#claim(scene)}
        ${
          others.length
            ? html`<div class="others" part="others">${others.map((group) => this.#others(group))}</div>`
            : nothing
        }
      </div>`;
  }

  #claim({
    statement: said,
    label,
    speaker: who,
    speakerDescription: about,
    mark,
    facts,
    quoted,
  }: ClaimScene): TemplateResult {
    const lang = this.wordsLang;
    return html`
      <div class=${said ? 'claim' : 'claim stance'}>
        ${said ? html`<p class="said" part="value">${noBreak(said)}</p>` : nothing}
        ${label ? html`<p class="label" part="label">${noBreak(label)}</p>` : nothing}
        ${quoted ? html`<p class="quote">${this.quote ?? nothing}</p>` : nothing}
        ${
          who
            ? html`
              <p class="speaker" part="speaker" lang=${lang}>
                <b>${noBreak(who)}</b>${about ? html` <span class="about">${noBreak(about)}</span>` : nothing}
              </p>`
            : nothing
        }
        <p class="facts" lang=${lang}>
          ${mark ? sample(mark, 'accent') : nothing}
          <span>${facts.map((fact, i) => html`${i ? '\u00a0· ' : nothing}<span>${noBreak(fact)}</span>`)}</span>
        </p>
      </div>`;
  }

  #others({ title, list }: Others): TemplateResult {
    const lang = this.wordsLang;
    return html`
      <p class="title" lang=${lang}>${noBreak(title)}</p>
      <ul role="list">${list.map((each) => other(each, lang))}</ul>`;
  }
}

/** Which claim is drawn, of whichever vintage. */
const claimOf = (drawing: Drawing<ClaimScene> | undefined): string | undefined =>
  drawing && `${drawing.selection.vintage.dataset}/${drawing.scene.id}`;

/** Each in its own direction: the name may be English where the date is not. */
const other = ({ value, speaker: who, when, aside }: Other, lang: Lang): TemplateResult => html`
  <li>
    <b>${noBreak(value)}</b> <span class="word">${who ? html`<span lang=${lang}>${noBreak(who)}</span>, ` : nothing}<span>${noBreak(when)}</span></span>
    ${aside ? html`<span class="aside" lang=${lang}>${noBreak(aside)}</span>` : nothing}
  </li>`;
