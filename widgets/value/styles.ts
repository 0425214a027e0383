import { css, type CSSResult, type CSSResultGroup } from 'lit';
import { toneStyles } from '../template/tone-styles.js';

const styles: CSSResult = css`
  :host { color: var(--figure-color-text, inherit); }
  :host([theme='light']) { color-scheme: light; }
  :host([theme='dark']) { color-scheme: dark; }
  .value { all: unset; cursor: pointer; unicode-bidi: plaintext; text-decoration-line: underline; text-decoration-thickness: 2px; text-decoration-color: var(--_accent); text-underline-offset: 0.22em; anchor-name: --value; }
  .value:is(.hatched, .claimed) { text-decoration-style: dotted; }
  .value:is(.outline, .expected, .unknown) { text-decoration-style: dashed; }
  :focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; }
  .panel { box-sizing: border-box; inline-size: min(20rem, 100vw - 24px); max-block-size: 90vh; max-block-size: 90dvh; overflow: auto; padding: 12px 14px 0; border: 1px solid light-dark(#d3d6d9, #44484d); border-radius: 6px; background: light-dark(#fff, #1d1f22); color: light-dark(#17191c, #e9e9e6); box-shadow: 0 4px 18px rgb(0 0 0 / 0.16); font: var(--figure-font-size, 0.875rem)/1.45 var(--figure-font-family, system-ui, sans-serif); text-align: start; text-indent: 0; text-transform: none; text-shadow: none; text-wrap: wrap; white-space: normal; letter-spacing: normal; word-spacing: normal; hyphens: manual; overflow-wrap: break-word; quotes: auto; cursor: auto; }
  :host(:dir(rtl)) .panel { text-align: right; }
  /* Not on paper, where it would lie on the article. */
  @media screen {
    .panel:popover-open { display: grid; gap: 6px; }
  }
  @media print {
    .panel { display: none; }
  }
  .panel * { unicode-bidi: plaintext; }
  .panel :is(.note, .credit, .source) { color: light-dark(#5b6167, #a9aeb3); font-size: 0.92em; }
  .panel :is(a, button) { color: var(--figure-color-accent, inherit); text-decoration-color: var(--_accent); }
  /* Stays in sight however long the evidence is. */
  .panel button { all: unset; position: sticky; inset-block-end: 0; background: inherit; font-weight: 600; padding-block: 6px 12px; cursor: pointer; text-decoration: underline; text-decoration-color: var(--_accent); text-underline-offset: 3px; }
  .panel button:focus-visible { outline: 2px solid; outline-offset: -2px; }
  q { font-style: italic; }
  @supports (anchor-name: --value) {
    /* Below its number, or above it where there is no room below: never over it. On one of both sides there is always half the page. */
    .panel:popover-open { position-anchor: --value; inset: auto; margin: 6px 12px; max-block-size: calc(50vh - 1lh - 12px); max-block-size: calc(50dvh - 1lh - 12px); position-area: block-end span-all; justify-self: anchor-center; position-try: flip-block; }
  }
  .error { font-size: max(0.86em, 0.75rem); overflow-wrap: anywhere; }
  .error span { font-size: max(0.88em, 0.75rem); }
`;

/** Reads as text of its sentence; the line under it doubles the evidence encoding. */
export const valueStyles: CSSResultGroup = [toneStyles, styles];
