import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { language } from '../../src/messages/index.js';
import { bar, hatchesOf } from '../base/bar.js';
import { FramedElement } from '../base/framed-element.js';
import { lazyImport } from '../base/lazy-import.js';
import { type Child, node } from '../base/vdom.js';
import type { Options, Selection } from '../scene/scene.js';
import type { ClaimScene, Others } from './scene.js';
import { claimStyles } from './styles.js';

/** What only this form needs. */
const code = lazyImport(() => import('./scene.js'));

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
  static override properties: PropertyDeclarations = { claim: {} };

  /** Id of the row that is the claim, where you bring your own data; by default the first. */
  claim?: string;

  /** Kind of chart. */
  readonly form = 'claim';
  protected override readonly tellsAll = true;
  protected override readonly quiet = false;

  #words: { scene: ClaimScene; content: Child } | undefined;

  protected override load(): Promise<void> | undefined {
    return code.load();
  }

  protected override scene(selection: Selection, options: Options): ClaimScene {
    return code.read().claimScene(selection, { ...options, ...(this.claim && { claim: this.claim }) });
  }

  protected override graphic(scene: ClaimScene): Child {
    const { said, label, who, about, mark, facts, quoted, others } = scene;
    const lang = !this.options.locale.startsWith(language) && language;
    const sample = mark && ({ size: 1, mark, tone: 'accent' } as const);
    return node(
      'div',
      { class: 'card' },
      node(
        'div',
        { class: said ? 'claim' : 'claim stance' },
        said && node('p', { class: 'said', part: 'value' }, said),
        label && node('p', { class: 'label', part: 'label' }, label),
        quoted && this.#quote(scene, lang),
        who &&
          node(
            'p',
            { class: 'speaker', part: 'speaker', lang },
            node('b', {}, who),
            about && [' ', node('span', { class: 'about' }, about)],
          ),
        node(
          'p',
          { class: 'facts', lang },
          sample && node('svg', { class: 'sample', 'aria-hidden': 'true' }, hatchesOf([sample]), bar(sample)),
          node(
            'span',
            {},
            facts.map((fact, i) => [i > 0 && '\u00a0· ', node('span', {}, fact)]),
          ),
        ),
      ),
      others.length > 0 &&
        node(
          'div',
          { class: 'others', part: 'others' },
          others.map((group) => this.#others(group, lang)),
        ),
    );
  }

  #others({ title, list }: Others, lang: string | false): Child {
    return [
      node('p', { class: 'title', lang }, title),
      node(
        'ul',
        { role: 'list' },
        list.map(({ value, who, when, aside }) =>
          node(
            'li',
            {},
            node('b', {}, value),
            ' ',
            // Each in its own direction: the name may be English where the date is not.
            node('span', { class: 'word' }, who && [node('span', { lang }, who), ', '], node('span', {}, when)),
            aside && node('span', { class: 'aside', lang }, aside),
          ),
        ),
      ),
    ];
  }

  /** The source's words; they are loaded now and may come later. What stood there stays until then. */
  #quote(scene: ClaimScene, lang: string | false): Child {
    if (this.#words?.scene !== scene) {
      this.#words = { scene, content: this.#words?.scene.id === scene.id && this.#words.content };
      void this.#load(this.#words, lang);
    }
    return node('p', { class: 'quote' }, this.#words.content);
  }

  async #load(words: { scene: ClaimScene; content: Child }, lang: string | false): Promise<void> {
    try {
      const { quoteNodes } = await import('./quote-template.js');
      words.content = await quoteNodes(words.scene.id, this.selection!.vintage, lang);
      if (this.#words === words) this.repaint();
    } catch {
      this.emit('figure-warning', { code: 'evidence-unreachable', message: 'The evidence could not be loaded.' });
    }
  }
}
