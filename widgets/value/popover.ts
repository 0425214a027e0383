import { cardWords, sourcesWords } from '../../src/messages/index.js';
import { attributionOf } from '../scene/attribution.js';
import { type Child, node, show } from '../base/vdom.js';
import { type Cited, type FigureOnPage, hasSources, openSources } from '../page/figures-on-page.js';
import { creditOf, type Options } from '../scene/scene.js';
import { loadSources } from '../base/sources-template.js';
import type { SourceList } from '../scene/source-list.js';

/** What a popover tells of one number. */
export interface PopoverContent {
  title: string;
  cited: Cited;
  /** What is to be known beside it. */
  beside: readonly string[];
}

const line = (text: string | undefined, name?: string): Child => text && node('span', { class: name }, text);

/** Where it is written; of a computed number, first what it was computed from. */
const proofNodes = ({ entries, derived: computed }: SourceList): Child =>
  entries.map(({ title, credit, url, statements }) =>
    // What backs the notes of the inputs would bury the computation.
    statements
      .filter(({ context }) => !(context && computed.length))
      .map(({ number, says, quote, lang, place, read, context }) => {
        const source = [credit, title].filter(Boolean).join(': ');
        return [
          computed.length > 0 && node('span', {}, node('b', {}, number), says && ` — ${says}`),
          context && line(`${sourcesWords.context}:`, 'note'),
          quote && node('q', { part: 'quote', lang }, quote),
          node(
            'span',
            { class: 'source' },
            url ? node('a', { href: url, rel: 'noopener noreferrer' }, source) : source,
            [place, read].map((text) => text && [node('br'), text]),
          ),
        ];
      }),
  );

/** What each panel tells now. */
const latest = new WeakMap<HTMLElement, PopoverContent>();

/**
 * Draws into a popover where a number comes from: at once what the data say, then the evidence, which loads now.
 * Rejects where the evidence does not load; the rest stays.
 */
export const drawPopover = async (
  panel: HTMLElement,
  figure: FigureOnPage,
  told: PopoverContent,
  options: Options,
): Promise<void> => {
  const { title, cited, beside } = told;
  const { vintage } = cited;
  const o = cited.observations[0]!;
  const { says, period, note } = attributionOf(o, vintage);
  const draw = (list?: SourceList): void => {
    const hide = { type: 'button', popovertarget: 'panel', popovertargetaction: 'hide' };
    const onclick = (): void => void openSources(figure);
    show(
      panel,
      node('strong', {}, title),
      line(says),
      line(period),
      list && proofNodes(list),
      line(note, 'note'),
      beside.map((text) => line(text, 'note')),
      creditOf([o], vintage)
        .slice(1)
        .map((text) => line(text, 'credit')),
      hasSources(figure) && node('button', { ...hide, key: 'all', part: 'all-sources', onclick }, sourcesWords.all),
      node('button', hide, cardWords.close),
    );
  };
  draw();
  latest.set(panel, told);
  const list = await loadSources([cited], options);
  // Another number may have come into the panel meanwhile.
  if (latest.get(panel) === told) draw(list);
};
