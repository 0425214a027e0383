import { html, nothing, type TemplateResult } from 'lit';
import { noBreak } from '../../src/format/no-break.js';
import type { Lang } from './lang.js';

/** A button that opens something, or closes it. */
export interface DisclosureButton {
  /** Tells what it opens from all else that the figure can open. */
  name: string;
  label: string;
  /** By default that of a button under a figure. */
  className?: string;
  part?: string;
  /** Name of the figure, which tells its buttons from those of another. */
  figure?: string;
  /** Leads elsewhere on the page, and opens nothing here. */
  leadsAway?: boolean;
  /** What a click does; by default it opens or closes. */
  onClick?: () => void;
}

/** The button of something that can be opened. */
export const disclosureButton = (
  { label, className = 'action', part, figure, leadsAway, onClick }: DisclosureButton,
  isOpen: boolean,
  lang: Lang,
): TemplateResult => html`
  <button
    type="button"
    class=${className}
    part=${part ?? nothing}
    lang=${lang}
    aria-label=${figure ? `${label}: ${figure}` : nothing}
    aria-expanded=${isOpen ? 'true' : leadsAway ? nothing : 'false'}
    @click=${onClick}
  >
    ${noBreak(label)}
  </button>`;
