import type { FigureError } from '../../src/issue.js';
import { cardWords, language } from '../../src/messages.js';
import { complaint } from './complaint.js';
import { node } from './node.js';
import { adopt, sourceNodes } from './source-list.js';
import type { SourceList } from './sources.js';

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

const listOf = ({ scene, headingLevel, drawer, figure, back, toggled }: SourcePage): HTMLElement[] => {
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
    },
    drawer && node('button', hide, cardWords.close),
    node('div', { id: 'heading', class: 'heading', part: 'heading', role: 'heading', 'aria-level': level }, heading),
    node('p', { class: 'takeaway', part: 'takeaway', lang: language }, takeaway),
    sourceNodes(scene, {
      current: (entry) => entry.figures.some((f) => f.index === figure),
      ...(back && { back }),
    }),
  );
  list.addEventListener('toggle', (event) => toggled(event.newState === 'open'));
  const label = `${heading} (${entries.length})`;
  const open = node('button', { type: 'button', class: 'open', part: 'button', popovertarget: 'list' }, label);
  return drawer ? [open, list] : [list];
};

/** Where a reader is in the list: what is open, and which source has the focus. */
const placeIn = (root: ShadowRoot): { open: boolean; folds: string[]; focus: string | undefined } => ({
  open: root.querySelector('.drawer:popover-open') !== null,
  folds: [...root.querySelectorAll('details[open]')].flatMap((fold) => fold.closest('li')?.id ?? []),
  focus: root.activeElement?.closest('li[id], #list')?.id,
});

/**
 * Draws a page's sources: heading, sentence and list, behind a button where it is a drawer; or what is wrong, over the
 * fallback, which also stands where there is nothing to list. A reader in the list keeps the place.
 */
export const paintSources = (root: ShadowRoot, page: SourcePage): void => {
  const { scene, error } = page;
  const found = scene && [scene.entries, scene.computed, scene.unsourced].some((list) => list.length > 0);
  if (!found) {
    root.replaceChildren(...(error ? [complaint(error)] : []), node('slot'));
    return;
  }
  const { open, folds, focus } = placeIn(root);
  adopt(root);
  root.replaceChildren(...listOf(page));
  if (open) root.querySelector<HTMLElement>('.drawer')?.showPopover();
  for (const id of folds) root.querySelector(`#${id} details`)?.setAttribute('open', '');
  if (focus) root.querySelector<HTMLElement>(`#${focus}`)?.focus({ preventScroll: true });
};
