import type { CSSResultGroup, PropertyDeclarations } from '@lit/reactive-element';
import { language } from '../../src/messages.js';
import { bar, hatchesOf } from '../frame/bar.js';
import { FramedElement } from '../frame/framed-element.js';
import { lazily } from '../frame/lazily.js';
import { type Child, node } from '../frame/node.js';
import type { Options, Selection } from '../frame/scene.js';
import type { ClaimScene, Others } from './scene.js';
import { claimStyles } from './styles.js';

/** What only this form needs. */
const code = lazily(() => import('./scene.js'));

/**
 * Who said what: the number or the stance, the speaker and how it stands to the war, the source’s own words, the basis,
 * and what else was said of the same quantity. Draws at once; the words of the source come into a place kept for them.
 *
 * @tagname figure-claim
 * @slot - Fallback before and without JavaScript; a plain table here can be the data, the claim in its first row.
 * @slot heading - In place of the heading.
 * @slot takeaway - In place of the sentence.
 * @slot notes - In place of the notes.
 * @slot credit - In place of the credit line.
 * @slot actions - Buttons of the page's own.
 * @fires figure-ready - Drawn; detail: dataset and vintage.
 * @fires figure-warning - Something about the data the author should know; detail: code and message.
 * @fires figure-error - Nothing drawn; detail: code and issues.
 * @fires figure-toggle - The table was opened or closed; detail: panel and open.
 * @csspart figure - The whole.
 * @csspart heading - The heading.
 * @csspart takeaway - The sentence under it.
 * @csspart graphic - The card.
 * @csspart key - What fills and ends mean.
 * @csspart notes - The notes.
 * @csspart credit - Source, date, vintage.
 * @csspart details - What opens the table.
 * @csspart button - Its button.
 * @csspart table - The table.
 * @csspart error - The message where nothing can be drawn.
 * @csspart value - The number.
 * @csspart label - What the number is of.
 * @csspart quote - The source’s own words.
 * @csspart speaker - Who says it.
 * @csspart mark - The sample of its basis.
 * @csspart others - Other statements of the same quantity.
 * @cssprop --figure-color-accent - The sample of its basis.
 * @cssprop --figure-quote-font-family - Typeface of the source’s own words.
 */
export class FigureClaim extends FramedElement<ClaimScene> {
  static override styles: CSSResultGroup = [super.styles, claimStyles];
  static override properties: PropertyDeclarations = {
    claim: {},
  };

  /** Id of the row that is the claim, where you bring your own data; by default the first. */
  claim?: string;

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
    const { selection } = this;
    if (!selection) return;
    try {
      const { quoteNodes } = await import('../frame/quote.js');
      words.content = await quoteNodes(words.scene.id, selection.vintage, lang);
      if (this.#words === words) this.paint(this.current);
    } catch {
      this.emit('figure-warning', { code: 'evidence-unreachable', message: 'The evidence could not be loaded.' });
    }
  }
}
