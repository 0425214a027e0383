import { css, type CSSResult } from 'lit';
import { markStyles } from '../frame/styles.js';

/** Reads as text of its sentence; the line under it doubles the evidence encoding. */
export const valueStyles: CSSResult[] = [
  markStyles,
  css`
    :host { display: inline; color: var(--_text); }
    .value { all: unset; display: inline; color: inherit; cursor: pointer; white-space: nowrap; unicode-bidi: plaintext; border-block-end: 2px solid var(--_accent); anchor-name: --value; }
    .value:is(.hatched, .claimed) { border-block-end-style: dotted; }
    .value:is(.outline, .expected, .unknown) { border-block-end-style: dashed; }
    .value:focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; }
    .panel { box-sizing: border-box; inset: auto; margin: auto; inline-size: min(320px, 100vw - 24px); max-block-size: 90vh; overflow: auto; padding: 12px 14px; border: 1px solid var(--_rule); border-radius: 6px; background: light-dark(#fff, #1d1f22); color: light-dark(#17191c, #e9e9e6); box-shadow: 0 4px 18px rgb(0 0 0 / 0.16); font: 14px/1.45 var(--figure-font-family, system-ui, sans-serif); text-align: start; white-space: normal; }
    .panel:popover-open { display: grid; gap: 6px; inset: 0; position: fixed; }
    @supports (anchor-name: --value) {
      .panel:popover-open { position: absolute; position-anchor: --value; inset: auto; margin: 6px 0; position-area: block-end span-all; justify-self: anchor-center; position-try-fallbacks: flip-block; }
    }
    q { font-style: italic; }
    .credit { white-space: nowrap; }
    .panel :is(.note, .credit, .source) { color: var(--_mute); font-size: 0.92em; }
    a { color: var(--_accent); }
    .close { justify-self: start; font: inherit; font-weight: 600; color: var(--_accent); background: none; border: 0; padding: 4px 0; min-block-size: 24px; cursor: pointer; text-decoration: underline; text-underline-offset: 3px; }
    .error { display: inline; margin: 0; padding: 0; border: 0; font-size: 0.75em; }
    @media print {
      .panel { display: none; }
    }
  `,
];
