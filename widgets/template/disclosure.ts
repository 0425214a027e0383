import { html, nothing, type TemplateResult } from 'lit';
import { noBreak } from '../../src/format/no-break.js';
import type { Lang } from './lang.js';

/** A button that opens something, or closes it. */
export interface DisclosureButton {
  /** Tells what it opens from all else that the figure can open. */
  name: string;
  label: string;
  className: string;
  part?: string;
  /** What a click does; by default it opens or closes. */
  onClick?: () => void;
}

/** The button of something that can be opened. */
export const disclosureButton = (
  { label, className, part, onClick }: DisclosureButton,
  isOpen: boolean,
  lang: Lang,
): TemplateResult => html`
  <button
    type="button"
    class=${className}
    part=${part ?? nothing}
    lang=${lang}
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${onClick}
  >
    ${noBreak(label)}
  </button>`;
