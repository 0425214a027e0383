import { css, type CSSResult, type CSSResultGroup } from 'lit';
import { toneStyles } from '../template/tone-styles.js';

const styles: CSSResult = css`
  :host {
    /* It measures itself, so it has no width of its own: this is what it takes where nothing gives it one, as in a float, a flex row, a dialog. */
    display: block; container-type: inline-size; contain-intrinsic-inline-size: min(18rem, 80vw); flex: 1 1 auto;
    box-sizing: border-box; min-inline-size: min(100%, 9rem); max-inline-size: var(--figure-max-inline-size, none); margin-block: 1.5rem;
    color: var(--figure-color-text, inherit);
  }
  :host([theme='light']) { color-scheme: light; }
  :host([theme='dark']) { color-scheme: dark; }
  :host(:is([theme='light'], [theme='dark'])) { color: var(--figure-color-text, light-dark(#17191c, #e9e9e6)); background: var(--_paper); }
  :host(:is([theme='light'], [theme='dark'])) figure { padding-inline: 14px; padding-block-end: 12px; }
  :host([hidden]), [hidden] { display: none; }

  svg { display: block; overflow: visible; }
  .clip { overflow: hidden; }
  /* Not display: none, which would take the patterns in it out of every mark that is filled with them. */
  .defs { position: absolute; inline-size: 0; block-size: 0; }
  .accent { --_tone: var(--_accent); }
  .muted { --_tone: var(--_muted); }
  .c1 { --_tone: var(--_c1); }
  .c2 { --_tone: var(--_c2); }
  .c3 { --_tone: var(--_c3); }
  .c4 { --_tone: var(--_c4); }
  .solid, .ink { fill: var(--_tone); }
  .tint { fill: var(--_tint); }
  .track { fill: var(--_track); }
  .gap { fill: var(--_paper); }
  .edge { stroke: var(--_tone); stroke-width: 2; stroke-dasharray: 2 3; }
  .outline, .unknown { fill: none; stroke: var(--_mute); stroke-width: 1.5; }
  .unknown { stroke-dasharray: 5 4; }
  .expected { fill: var(--_tint); stroke: var(--_tone); stroke-width: 1.5; }
  /* Bars start at zero: the shaped end of a small number must not reach back over it. */
  .axis { clip-path: inset(-6px -14px -6px -1px); }
  :host(:dir(rtl)) :is(.axis, .sample) { transform: scaleX(-1); }

  /* What a page says of its own text, and would break a layout here. */
  figure, section, .error { font: var(--figure-font-size, 0.875rem)/1.45 var(--figure-font-family, system-ui, sans-serif); text-align: start; text-indent: 0; text-transform: none; text-shadow: none; text-wrap: wrap; white-space: normal; letter-spacing: normal; word-spacing: normal; word-break: normal; line-break: auto; hyphens: manual; overflow-wrap: break-word; quotes: auto; border-spacing: 0; caption-side: top; list-style: outside; }
  figure { margin: 0; padding-block-start: 10px; border-block-start: 3px solid; font-variant-numeric: tabular-nums; }
  :host(:dir(rtl)) :is(figure, section) { text-align: right; }
  /* A long word of a narrow column, where the page names its language. */
  @container (max-width: 30rem) {
    .heading, .label, .name, .title, .said { hyphens: auto; hyphenate-limit-chars: 12 5 5; }
  }
  /* Each text runs in its own direction, also an English sentence on an Arabic page. */
  figure *, .error * { unicode-bidi: plaintext; }
  .heading, ::slotted([slot='heading']) { margin: 0; font-size: 1.2em; line-height: 1.25; font-weight: 700; text-wrap: balance; }
  .takeaway { margin: 3px 0 0; font-size: 1.07em; max-inline-size: 60ch; text-wrap: pretty; }
  .graphic { margin-block-start: 14px; }
  .takeaway, .word, .encodings, .notes, .credit, .error span { color: var(--_mute); }
  .encodings, .notes, .credit, .error span { font-size: 0.9em; }
  .word { font-weight: 400; }
  .encodings { list-style: none; display: flex; flex-wrap: wrap; gap: 3px 18px; margin: 12px 0 0; padding: 0; }
  .encodings li { display: flex; gap: 8px; align-items: center; }
  .sample { inline-size: 26px; block-size: 12px; flex: none; }
  .notes { margin: 12px 0 0; text-wrap: pretty; }
  /* Lines of a length that can be read: two columns where one would be too wide. */
  .notes ul { list-style: none; margin: 0; padding: 0; columns: 2 28em; column-gap: 2em; }
  .notes li { break-inside: avoid; padding-block-end: 4px; }
  .notes button { font-size: 1em; }
  .notes li:only-child { column-span: all; max-inline-size: 100ch; }
  sup { font-size: max(0.75em, 0.75rem); line-height: 0; margin-inline: 1px 2px; }
  .credit { margin: 10px 0 0; }
  /* Kept together where they fit. WebKit counts a space too few before words that may not break. */
  .credit span:not(:first-child) { display: inline-block; }
  .action { margin-block: 6px 0; margin-inline: 0 18px; }
  button { appearance: none; border: 0; background: none; font: inherit; }
  button, summary { font-weight: 600; font-size: 0.9em; color: var(--figure-color-accent, inherit); padding: 4px 0; min-block-size: 24px; inline-size: fit-content; text-align: start; cursor: pointer; text-decoration-line: underline; text-decoration-thickness: 1px; text-decoration-color: var(--_accent); text-underline-offset: 3px; }
  :focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; }
  .error { display: grid; gap: 2px; margin-block: 8px; padding: 8px 12px; border-inline-start: 3px solid; overflow-wrap: anywhere; }

  @media (forced-colors: active) {
    .solid, .ink { fill: CanvasText; }
    .accent:is(.solid, .ink), .c1:is(.solid, .ink) { fill: Highlight; }
    .c3:is(.solid, .ink) { fill: GrayText; }
    .c4:is(.solid, .ink) { fill: LinkText; }
    .tint, .track, .gap, .expected { fill: Canvas; }
    .track { stroke: GrayText; }
    .edge, .outline, .unknown, .expected { stroke: CanvasText; }
  }
  @media print {
    :host, :host([theme]) { color-scheme: light; color: var(--figure-color-text, #17191c); break-inside: avoid; }
    .heading, .takeaway { break-after: avoid; }
    button { display: none; }
    .notes ul[hidden] { display: block; }
    .graphic { padding-inline: 1px 8px; }
  }
`;

/** Colours and marks of every graphic, and the common frame around it. */
export const frameStyles: CSSResultGroup = [toneStyles, styles];
