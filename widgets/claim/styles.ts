import { css, type CSSResult } from 'lit';

/** The claim above what else was said; beside it where there is room. */
export const claimStyles: CSSResult = css`
  p { margin: 0; }
  /* As tall as the letters of the face: set closer, those of a tall one would lie on the line below. */
  .said { font-size: 1.9em; line-height: normal; font-weight: 700; overflow-wrap: anywhere; text-wrap: balance; }
  /* A stance is the sentence itself. */
  figure:has(.stance) .takeaway { font-size: 1.3em; line-height: 1.3; font-weight: 600; color: inherit; margin-block-start: 8px; }
  .label, .about, .title, .source, .aside { color: var(--_mute); }
  .label { margin-block-start: 2px; overflow-wrap: anywhere; }
  /* Two lines are kept for words that come later, and one where it is wide: most quotes need no more. */
  .quote { margin-block-start: 10px; min-block-size: 5.1em; }
  q { display: block; font: italic 1.3em/1.4 var(--figure-quote-font-family, Georgia, 'Times New Roman', serif); quotes: '“' '”'; text-wrap: pretty; }
  a { color: var(--figure-color-accent, inherit); text-decoration-color: var(--_accent); }
  .speaker { margin-block-start: 10px; overflow-wrap: anywhere; text-wrap: pretty; }
  .about { display: block; }
  .facts { display: flex; gap: 9px; align-items: center; margin-block-start: 8px; color: var(--_mute); overflow-wrap: anywhere; }
  .sample + span > :first-child { font-weight: 600; color: var(--figure-color-text, inherit); }
  .facts .sample { overflow: visible; }
  .others { margin-block-start: 16px; padding-block-start: 10px; border-block-start: 1px solid var(--_rule); }
  .title { font-weight: 600; }
  ul + .title { margin-block-start: 10px; }
  .others ul { list-style: none; margin: 0; padding: 0; }
  .others .word > :last-child { display: inline-block; }
  .others li { padding-block: 3px; overflow-wrap: anywhere; }
  .aside { display: block; font-size: 0.93em; }
  @container (min-width: 40rem) {
    .card { display: grid; grid-template-columns: 3fr 2fr; gap: 28px; align-items: start; }
    .card > :only-child { grid-column: 1 / -1; }
    .others { margin: 0; padding: 0; padding-inline-start: 20px; border: 0; border-inline-start: 1px solid var(--_rule); }
    .quote { min-block-size: 3.3em; }
  }
  @media print {
    a { color: inherit; text-decoration: none; }
  }
`;
