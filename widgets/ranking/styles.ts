import { css, type CSSResult } from 'lit';

/** Name, bar, number in a line; on a phone the bar goes under both. */
export const rankingStyles: CSSResult = css`
  .rows { list-style: none; margin: 0; padding: 0; }
  .rows li { display: grid; grid-template: 'rank name bar value' auto / 1.7em 9.5em 1fr 9em; gap: 0 10px; align-items: center; padding-block: 2.5px; }
  .rank { grid-area: rank; color: var(--_mute); text-align: end; }
  .name { grid-area: name; overflow-wrap: anywhere; }
  .rows b { grid-area: value; font-weight: 500; text-align: end; }
  .bar { grid-area: bar; --_bar: var(--figure-bar-size, 16px); inline-size: 100%; block-size: var(--_bar); }
  .highlight :is(.rank, .name, b) { font-weight: 700; color: var(--figure-color-accent, inherit); }
  /* Between rules and not in a box, which would take from the length that the sentence speaks of. */
  .own { margin-block: 16px 4px; padding-block: 8px 6px; border-block: 2px solid var(--_mute); }
  .scale { margin: 0 0 6px; font-weight: 600; text-wrap: pretty; }
  .fold { padding-inline-start: calc(1.7em / 0.9 + 10px); }
  .kinds { list-style: none; display: flex; flex-wrap: wrap; gap: 2px 18px; margin: 0 0 8px; padding: 0; color: var(--_mute); }
  .kinds li { display: flex; gap: 7px; align-items: center; }
  .swatch { inline-size: 12px; block-size: 12px; }
  @container (max-width: 32.4rem) {
    .rows li { grid-template: 'rank name value' auto '. bar bar' auto / 1.7em 1fr auto; gap: 1px 8px; padding-block: 4px; }
    .bar { --_bar: var(--figure-bar-size, 12px); }
  }
  @container (max-width: 13rem) {
    .rows li { grid-template: 'rank name' auto '. value' auto '. bar' auto / 1.7em 1fr; }
    .rows b { text-align: start; }
  }
  @media (forced-colors: active) {
    .highlight :is(.rank, .name, b) { color: CanvasText; text-decoration: underline; }
  }
`;
