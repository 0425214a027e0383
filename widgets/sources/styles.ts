import { css, type CSSResult } from 'lit';

/** The list in place, or behind a button as a drawer at the end of the line. */
export const sourcesStyles: CSSResult = css`
  :host { margin-block-start: 18px; }
  .open, .close { all: unset; cursor: pointer; color: var(--figure-color-accent, inherit); font-weight: 600; padding-block: 4px; text-decoration: underline; text-decoration-color: var(--_accent); text-underline-offset: 3px; }
  .open:focus-visible, .close:focus-visible { outline: 2px solid; outline-offset: 2px; }
  .drawer { box-sizing: border-box; position: fixed; inset: 0; inset-inline-start: auto; margin: 0; inline-size: min(30rem, 100vw); block-size: 100%; max-block-size: none; overflow: auto; overscroll-behavior: contain; padding: 16px 18px; border: 0; border-inline-start: 1px solid var(--_rule); background: var(--_paper); color: inherit; box-shadow: 0 0 24px rgb(0 0 0 / 0.2); }
  .drawer .close { position: sticky; inset-block-start: -16px; display: block; inline-size: 100%; background: var(--_paper); z-index: 1; padding-block: 10px; }
  .drawer::backdrop { background: rgb(0 0 0 / 0.25); }
  @media print {
    :host, :host([theme]) { break-inside: auto; }
    .open, .close { display: none; }
    .drawer { display: block; position: static; inline-size: auto; block-size: auto; border: 0; box-shadow: none; padding: 0; }
  }
`;
