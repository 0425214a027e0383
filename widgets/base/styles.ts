import { css, type CSSResult } from 'lit';

/** Colours and marks of every graphic, and the common frame around it. */
export const frameStyles: CSSResult = css`
  :host {
    --_mute: var(--figure-color-muted, light-dark(#5b6167, #a9aeb3));
    --_rule: var(--figure-color-rule, light-dark(#d3d6d9, #44484d));
    --_track: var(--figure-color-track, light-dark(#eef0f1, #2a2d31));
    --_paper: var(--figure-color-surface, light-dark(#fff, #141414));
    --_accent: var(--figure-color-accent, light-dark(#0b5a8f, #6cb8f0));
    --_tint: light-dark(#dbe9f3, #16324a);
    display: block; container-type: inline-size; min-inline-size: 0; max-inline-size: var(--figure-max-inline-size, none);
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
  .muted { --_tone: light-dark(#84898e, #7c8085); }
  .c1 { --_tone: var(--figure-color-1, light-dark(#12436d, #197ce6)); }
  .c2 { --_tone: var(--figure-color-2, light-dark(#e85b16, #ffd2a0)); }
  .c3 { --_tone: var(--figure-color-3, light-dark(#6a6d70, #cc4a90)); }
  .c4 { --_tone: var(--figure-color-4, light-dark(#2a8f86, #f0b64a)); }
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

  figure, .error { font: var(--figure-font-size, 0.875rem)/1.45 var(--figure-font-family, system-ui, sans-serif); }
  figure { margin: 0; padding-block-start: 10px; border-block-start: 3px solid; font-variant-numeric: tabular-nums; text-align: start; overflow-wrap: break-word; }
  :host(:dir(rtl)) figure { text-align: right; }
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
  .notes li:only-child { column-span: all; max-inline-size: 100ch; }
  sup { font-size: 0.75em; line-height: 0; margin-inline: 1px 2px; }
  .credit { margin: 10px 0 0; }
  .credit span:not(:first-child) { white-space: nowrap; }
  @container (max-width: 15rem) {
    .credit span:not(:first-child) { white-space: normal; }
  }
  .action { margin-block: 6px 0; margin-inline: 0 18px; }
  button { appearance: none; border: 0; background: none; font: inherit; }
  button, summary { font-weight: 600; font-size: 0.9em; color: var(--_accent); padding: 4px 0; min-block-size: 24px; inline-size: fit-content; text-align: start; cursor: pointer; text-decoration-line: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
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
    :host, :host([theme]) { color-scheme: light; break-inside: avoid; }
    button { display: none; }
    .notes ul[hidden] { display: block; }
    .graphic { padding-inline: 1px 8px; }
  }
`;
