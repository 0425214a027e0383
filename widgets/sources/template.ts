import type { FigureError } from '../../src/error/figure-error.js';
import { cardWords, language } from '../../src/messages/index.js';
import { errorMessage } from '../base/error-message.js';
import { type Child, node, show } from '../base/vdom.js';
import { adopt, sourceNodes } from '../base/sources-template.js';
import type { SourceList } from '../scene/source-list.js';

/** What a page shows of its sources, and how. */
export interface SourcePage {
  scene: (SourceList & { heading: string; takeaway: string }) | undefined;
  error: FigureError | null;
  /** A number; a script may set it to anything. */
  headingLevel: unknown;
  drawer: boolean;
  /** Which of the figures asked, -1 for none. */
  figure: number;
  /** Leads back to a figure; none where the list is not of the page's figures. */
  back: ((index: number) => void) | undefined;
  /** The drawer was opened or closed. */
  toggled: (open: boolean) => void;
}

const listOf = ({ scene, headingLevel, drawer, figure, back, toggled }: SourcePage): Child => {
  if (!scene) return [];
  const level = Math.min(6, Math.max(1, Math.round(Number(headingLevel)) || 2));
  const { heading, takeaway, entries } = scene;
  const hide = { type: 'button', class: 'close', popovertarget: 'list', popovertargetaction: 'hide' };
  const list = node(
    'section',
    {
      id: 'list',
      class: drawer && 'drawer',
      part: 'figure',
      popover: drawer && 'auto',
      'aria-labelledby': 'heading',
      tabindex: -1,
      ontoggle: (event) => toggled((event as ToggleEvent).newState === 'open'),
    },
    drawer && node('button', hide, cardWords.close),
    node('div', { id: 'heading', class: 'heading', part: 'heading', role: 'heading', 'aria-level': level }, heading),
    node('p', { class: 'takeaway', part: 'takeaway', lang: language }, takeaway),
    sourceNodes(scene, {
      current: (entry) => entry.figures.some((f) => f.index === figure),
      ...(back && { back }),
    }),
  );
  const label = `${heading} (${entries.length})`;
  const open = node('button', { type: 'button', class: 'open', part: 'button', popovertarget: 'list' }, label);
  return [drawer && open, list];
};

/**
 * Draws a page's sources: heading, sentence and list, behind a button where it is a drawer; or what is wrong, over the
 * fallback, which also stands where there is nothing to list. A reader in the list keeps the place.
 */
export const paintSources = (root: ShadowRoot, page: SourcePage): void => {
  const { scene, error } = page;
  const found = scene && [scene.entries, scene.derived, scene.unsourced].some((list) => list.length > 0);
  adopt(root);
  show(root, found ? listOf(page) : [error && errorMessage(error), node('slot')]);
};
