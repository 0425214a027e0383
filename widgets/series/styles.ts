import { css, type CSSResult } from 'lit';

/** A list of statements, each over its own strip; where there is room, one plot for all of them in place of the strips. */
export const seriesStyles: CSSResult = css`
  .grid { stroke: var(--_rule); stroke-width: 1; }
  .zero { stroke: var(--_mute); }
  .sign { fill: none; stroke: currentColor; stroke-width: 1.75; }
  circle.claimed { stroke: var(--_tone); stroke-width: 2; stroke-dasharray: 2 1.77; }
  circle.hatched { stroke: var(--_tone); stroke-width: 1; }
  circle.solid { stroke: var(--_paper); stroke-width: 1; }
  .lines { list-style: none; margin: 0; padding: 0; }
  .row { display: grid; grid-template: 'when value' auto 'strip strip' auto 'who who' auto / 1fr fit-content(75%); gap: 0 14px; padding-block: 7px 8px; border-block-end: 1px solid var(--_rule); }
  .row:last-child { border-block-end: 0; }
  .when { grid-area: when; align-self: end; }
  .value { grid-area: value; font-size: 1.14em; text-align: right; overflow-wrap: anywhere; }
  :host(:dir(rtl)) .value { text-align: left; }
  :is(.strip, .canvas) { clip-path: none; }
  .strip { grid-area: strip; inline-size: calc(100% - 16px); block-size: 1.57em; margin-block: 3px 2px; }
  .who { grid-area: who; overflow-wrap: anywhere; }
  .when, .aside, .ticks, .scale, .tick, .rule { color: var(--_mute); }
  .aside { display: block; font-size: 0.93em; }
  .ticks, .scale, .tick { font-size: 0.893em; line-height: 1.44; white-space: nowrap; }
  .ticks { display: flex; justify-content: space-between; inline-size: calc(100% - 16px); }
  .ticks span { inline-size: 0; display: flex; justify-content: center; }
  .ticks span:first-child { justify-content: flex-start; }
  .ticks span:last-child { justify-content: flex-end; }
  .plot { display: none; }
  /* By its own width and size of text: the plot shows where that many letters fit, whatever their size. */
  .graphic { container-type: inline-size; }
  .rule { margin: 8px 0 0; font-size: 0.9em; }
  .fold { margin-block-start: 4px; }

  @container (max-width: 20em) or ((min-width: 45.7em) and (max-width: 64.2em)) {
    .ticks span:not(:first-child, :last-child) { visibility: hidden; }
  }
  @container (min-width: 45.7em) {
    .lines { display: grid; grid-template-columns: auto minmax(11.5em, 1fr) 2fr auto; column-gap: 18px; }
    .row { grid-column: 1 / -1; grid-template-areas: 'when who strip value'; grid-template-columns: subgrid; align-items: baseline; gap: 0 18px; padding-block: 6px; }
    .when { align-self: auto; }
    .strip { align-self: start; margin-block: 0; }
    .ticks { grid-column: 3; }
    .plotted { grid-template-columns: auto 1fr auto; }
    .plotted .row { grid-template-areas: 'when who value'; }
    .plotted :is(.strip, .ticks) { display: none; }
    .plot { display: grid; grid-template-columns: auto 1fr; gap: 10px; padding-block: 1.86em 2.43em; padding-inline-end: 44px; }
    .scale { min-inline-size: 34px; display: flex; flex-direction: column; align-items: flex-end; justify-content: space-between; }
    .scale span { block-size: 0; line-height: 0; }
    /* As plotHeight has it, by which the labels were placed. */
    .canvas { inline-size: 100%; block-size: 21.43em; }
    foreignObject { overflow: visible; }
    /* In the size they were placed with. */
    .spot { display: flex; flex-direction: column; line-height: 1.286; white-space: nowrap; align-items: flex-start; }
    /* No line strikes through words. */
    .spot > * { background: var(--_paper); }
    .leader { stroke: var(--_mute); stroke-width: 1; }
    .spot .word { font-size: 0.93em; line-height: 1.385; }
    .before, .above-before, .below-before { align-items: flex-end; }
    .above, .below { align-items: center; }
    .tick { text-align: center; }
    .when-line { stroke: var(--_accent); stroke-width: 2; }
    .when-line.open { stroke-dasharray: 3 3; }
    /* Each has its middle at naught: WebKit does not find the middle of one that has not. */
    :host(:dir(rtl)) .plot foreignObject { transform: scaleX(-1); transform-box: view-box; transform-origin: 0 0; }
  }
  @media (forced-colors: active) {
    circle.mark { stroke: CanvasText; }
    .grid { stroke: GrayText; }
    .zero, .when-line, .leader { stroke: CanvasText; }
  }
`;
