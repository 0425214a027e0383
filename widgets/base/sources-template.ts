import { css, type CSSResult } from '@lit/reactive-element';
import { language, sourcesWords } from '../../src/messages/index.js';
import type { Vintage } from '../../src/model/vintage.js';
import { evidenceFor } from '../register.js';
import { type Child, node } from './vdom.js';
import { wear } from './adopt-styles.js';
import type { Cited } from '../page/figures-on-page.js';
import type { Options } from '../scene/scene.js';
import {
  type SourceEntry,
  type SourceList,
  sourcesOf,
  type Statement,
  vintagesIn,
  type Derivation,
} from '../scene/source-list.js';

export const sourceListStyles: CSSResult = css`
  .sources { margin: 8px 0 0; padding-inline-start: 2.2em; max-inline-size: 72ch; font-size: 0.93em; }
  .sources > li { padding-block: 8px; border-block-start: 1px solid var(--_rule); scroll-margin-block: 12px; }
  .sources > li::marker { font-weight: 700; }
  .sources > li[aria-current] > .work { background: var(--_tint); box-shadow: 0 0 0 4px var(--_tint); }
  .sources p { margin: 0; }
  .sources *, .statements *, .where, .takeaway { unicode-bidi: plaintext; }
  .work { font-weight: 600; }
  .work a { color: var(--_accent); }
  .terms, .where { color: var(--_mute); }
  .statements { list-style: none; margin: 6px 0; padding: 0; display: grid; gap: 6px; }
  .statements > li { padding-inline-start: 10px; border-inline-start: 2px solid var(--_rule); }
  .statements b { font-weight: 600; }
  q { font-style: italic; }
  .cite-fold > summary { list-style: none; }
  .cite-fold > summary::-webkit-details-marker { display: none; }
  .cite { user-select: all; overflow-wrap: anywhere; }
  .back { all: unset; cursor: pointer; color: var(--_accent); text-decoration: underline; text-underline-offset: 3px; padding-block: 3px; }
  .back:focus-visible { outline: 2px solid; outline-offset: 2px; }
  @media (forced-colors: active) { .sources > li[aria-current] { outline: 2px solid Highlight; } }
  @media print { .sources > li { break-inside: avoid; } .cite-fold > summary { display: none; } }
`;

/** The list for some figures, with the evidence that is registered for them; it loads now. */
export const loadSources = async (figures: readonly Cited[], options: Options): Promise<SourceList> => {
  const known = new Map(await Promise.all(vintagesIn(figures).map(async (v) => [v, await evidenceFor(v)] as const)));
  return sourcesOf(figures, (vintage: Vintage) => known.get(vintage) ?? [], options);
};

const line = (text: string | undefined, name?: string): Child => text && node('p', { class: name }, text);

const statementNode = ({ number, says, period, quote, lang, place, read, note, context }: Statement): Child =>
  node(
    'li',
    {},
    node('p', {}, node('b', { dir: 'auto' }, number), says && ` — ${says}`),
    period && line(period, 'where'),
    context && line(`${sourcesWords.context}:`, 'where'),
    quote && node('p', {}, node('q', { part: 'quote', lang }, quote)),
    line([place, read].filter(Boolean).join('; '), 'where'),
    line(note),
  );

const figuresNode = ({ figures }: SourceEntry, back: ((index: number) => void) | undefined): Child =>
  back &&
  figures.length > 0 &&
  node(
    'p',
    { class: 'where' },
    `${sourcesWords.figures}: `,
    figures.map(({ title, index }, i) => [
      i > 0 && '; ',
      node('button', { type: 'button', class: 'back', onclick: () => back(index) }, title),
    ]),
  );

const entryNode = (entry: SourceEntry, current: boolean, back?: (index: number) => void): Child => {
  const { number, title, url, credit, issued, licence, citation, statements } = entry;
  return node(
    'li',
    {
      key: title,
      value: number,
      id: `source-${number}`,
      'aria-current': current && 'true',
      part: 'source',
      tabindex: -1,
    },
    node('p', { class: 'work' }, url ? node('a', { href: url, rel: 'noopener noreferrer' }, title) : title),
    line([credit, issued].filter(Boolean).join(', ')),
    node('ul', { class: 'statements' }, statements.map(statementNode)),
    line(licence, 'terms'),
    citation &&
      node(
        'details',
        { class: 'cite-fold' },
        node('summary', {}, sourcesWords.cite),
        node('p', { class: 'cite', part: 'citation' }, citation),
      ),
    figuresNode(entry, back),
  );
};

const workingNode = ({ number, formula, inputs }: Derivation): Child =>
  node(
    'li',
    {},
    node('p', {}, node('b', { dir: 'auto' }, number), ` = ${formula}`),
    node('p', { class: 'where' }, `${sourcesWords.from} ${inputs.join('; ')}`),
  );

/** What a reader sees of some figures' sources: the numbered list, what was computed, what has no source. */
export const sourceNodes = (
  { entries, derived: computed, unsourced }: SourceList,
  given: { current?: (entry: SourceEntry) => boolean; back?: (index: number) => void } = {},
): Child => [
  entries.length > 0 &&
    node(
      'ol',
      { class: 'sources', part: 'sources', lang: language },
      entries.map((entry) => entryNode(entry, given.current?.(entry) ?? false, given.back)),
    ),
  computed.length > 0 && [
    node('p', { class: 'work' }, sourcesWords.computed),
    node('ul', { class: 'statements' }, computed.map(workingNode)),
  ],
  unsourced.length > 0 && line(`${sourcesWords.unsourced}: ${unsourced.join('; ')}.`, 'where'),
];

/** Makes the styles of a list known to a shadow root, once. */
export const adopt = (root: ShadowRoot): void => wear(root, sourceListStyles);
