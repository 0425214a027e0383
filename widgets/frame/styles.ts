import { css, type CSSResult } from 'lit';

/** Colours and marks, shared by framed forms and the inline value. */
export const markStyles: CSSResult = css`
  :host {
    --_text: var(--figure-color-text, inherit);
    --_mute: var(--figure-color-muted, #5b6167);
    --_rule: var(--figure-color-rule, #d3d6d9);
    --_track: var(--figure-color-track, #eef0f1);
    --_paper: var(--figure-color-surface, #fff);
    --_accent: var(--figure-color-accent, #0b5a8f);
    --_tint: #dbe9f3;
    --_grey: #8a8f94;
    --_c1: var(--figure-color-1, #12436d);
    --_c2: var(--figure-color-2, #f46a25);
    --_c3: var(--figure-color-3, #3d3d3d);
    --_c4: var(--figure-color-4, #2a8f86);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_mute: var(--figure-color-muted, light-dark(#5b6167, #a9aeb3));
      --_rule: var(--figure-color-rule, light-dark(#d3d6d9, #44484d));
      --_track: var(--figure-color-track, light-dark(#eef0f1, #2a2d31));
      --_paper: var(--figure-color-surface, light-dark(#fff, #141414));
      --_accent: var(--figure-color-accent, light-dark(#0b5a8f, #6cb8f0));
      --_tint: light-dark(#dbe9f3, #16324a);
      --_grey: light-dark(#8a8f94, #7c8085);
      --_c1: var(--figure-color-1, light-dark(#12436d, #197ce6));
      --_c2: var(--figure-color-2, light-dark(#f46a25, #e7f8f7));
      --_c3: var(--figure-color-3, light-dark(#3d3d3d, #b42d77));
      --_c4: var(--figure-color-4, light-dark(#2a8f86, #f0b64a));
    }
    :host([theme='light']) { color-scheme: light; --_text: var(--figure-color-text, #17191c); background: var(--_paper); }
    :host([theme='dark']) { color-scheme: dark; --_text: var(--figure-color-text, #e9e9e6); background: var(--_paper); }
  }
  svg { display: block; overflow: visible; }
  .clip { overflow: hidden; }
  .accent { --_tone: var(--_accent); }
  .muted { --_tone: var(--_grey); }
  .c1 { --_tone: var(--_c1); }
  .c2 { --_tone: var(--_c2); }
  .c3 { --_tone: var(--_c3); }
  .c4 { --_tone: var(--_c4); }
  .solid, .ink { fill: var(--_tone); }
  .tint { fill: var(--_tint); }
  .edge { stroke: var(--_tone); stroke-width: 1.5; stroke-dasharray: 1.5 3; }
  .outline { fill: none; stroke: var(--_mute); stroke-width: 1.5; }
  .expected { fill: var(--_tint); stroke: var(--_tone); stroke-width: 1.25; }
  .unknown { fill: none; stroke: var(--_mute); stroke-width: 1; stroke-dasharray: 5 4; }
  .track { fill: var(--_track); }
  .gap { fill: var(--_paper); }
  :host(:dir(rtl)) .axis { transform: scaleX(-1); }
  .error { display: grid; gap: 2px; margin-block: 8px; padding: 8px 12px; border-inline-start: 3px solid currentColor; font: 14px/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
  @media (forced-colors: active) {
    .solid, .ink { fill: CanvasText; }
    .accent.solid, .accent.ink, .c1.solid { fill: Highlight; }
    .c3.solid { fill: GrayText; }
    .tint, .track, .gap { fill: Canvas; }
    .track { stroke: GrayText; stroke-width: 1; }
    .edge, .outline, .unknown { stroke: CanvasText; }
    .expected { fill: Canvas; stroke: Highlight; }
  }
  @media print {
    :host { color-scheme: light; break-inside: avoid; }
  }
`;

/** The common frame. */
export const frameStyles: CSSResult[] = [
  markStyles,
  css`
    :host { display: block; container-type: inline-size; min-inline-size: 0; color: var(--_text); max-inline-size: var(--figure-max-inline-size, none); }
    :host([hidden]) { display: none; }
    figure { margin: 0; padding-block-start: 10px; border-block-start: 3px solid currentColor; font: 14px/1.45 var(--figure-font-family, system-ui, sans-serif); font-variant-numeric: tabular-nums; text-align: start; overflow-wrap: break-word; }
    [hidden] { display: none; }
    /* Each text runs in its own direction, also an English sentence on an Arabic page. */
    figure *, .error * { unicode-bidi: plaintext; }
    :host(:dir(rtl)) :is(figure, caption, th, td) { text-align: right; }
    :host(:dir(rtl)) :is(.numeric, .rank, .rows b) { text-align: left; }
    .heading, ::slotted([slot='heading']) { margin: 0; font-size: 1.2em; line-height: 1.25; font-weight: 700; letter-spacing: -0.005em; text-wrap: balance; }
    .takeaway { margin: 3px 0 0; color: var(--_mute); font-size: 1.07em; max-inline-size: 60ch; text-wrap: pretty; }
    .graphic { margin-block-start: 14px; }
    .word { color: var(--_mute); font-weight: 400; }
    .encodings { list-style: none; display: flex; flex-wrap: wrap; gap: 3px 18px; margin: 12px 0 0; padding: 0; color: var(--_mute); font-size: 0.9em; }
    .encodings li { display: flex; gap: 8px; align-items: center; }
    .sample { inline-size: 22px; block-size: 12px; flex: none; }
    .notes { margin: 12px 0 0; padding-inline-start: 1.5em; color: var(--_mute); font-size: 0.9em; max-inline-size: 72ch; }
    .notes li + li { margin-block-start: 3px; }
    .notes li:only-child { list-style: none; margin-inline-start: -1.5em; }
    .credit span:not(:first-child) { white-space: nowrap; }
    .credit { margin: 10px 0 0; color: var(--_mute); font-size: 0.9em; }
    .action { margin-block-start: 6px; }
    summary, button.fold { font: inherit; font-size: 0.9em; font-weight: 600; color: var(--_accent); background: none; border: 0; padding: 4px 0; min-block-size: 24px; cursor: pointer; inline-size: fit-content; }
    summary { list-style: none; text-decoration: underline; text-underline-offset: 3px; text-decoration-thickness: 1px; }
    summary::-webkit-details-marker { display: none; }
    :focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; border-radius: 2px; }
    .scroll { overflow-x: auto; margin-block-start: 6px; }
    table { border-collapse: collapse; font-size: 0.93em; min-inline-size: min(100%, 34em); }
    caption { text-align: start; color: var(--_mute); padding-block-end: 4px; }
    th, td { text-align: start; vertical-align: baseline; padding: 0; padding-block: 4px; padding-inline-end: 14px; border-block-end: 1px solid var(--_rule); font-weight: 400; }
    thead th { color: var(--_mute); font-size: 0.93em; }
    tbody th { font-weight: 600; }
    .numeric { text-align: end; white-space: nowrap; }
    tr[aria-current] > * { color: var(--_accent); font-weight: 700; }
    @media print {
      .action:not([open]) { display: none; }
      summary { display: none; }
      .scroll { overflow: visible; }
    }
  `,
];
