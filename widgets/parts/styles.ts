import { css, type CSSResult } from 'lit';

/** Rows on a pale track; from 35rem one strip, and each row's bar shrinks to the swatch of its key. */
export const partsStyles: CSSResult = css`
  .strip { display: none; --_bar: var(--figure-bar-size, 44px); inline-size: 100%; block-size: var(--_bar); }
  .strip .fit { font-size: 1em; font-weight: 600; }
  .parts { list-style: none; margin: 0; padding: 0; display: grid; gap: 12px; }
  .parts li { display: grid; grid-template: 'label value word' auto 'bar bar bar' auto / minmax(7em, 1fr) auto auto; gap: 3px 8px; align-items: baseline; }
  .label { grid-area: label; color: var(--_mute); overflow-wrap: anywhere; }
  .parts b { grid-area: value; font-size: 1.07em; }
  .parts b:last-child { grid-column-end: word; }
  .parts .word { grid-area: word; }
  .swatch { display: none; }
  .bar { grid-area: bar; inline-size: 100%; block-size: 18px; }
  @container (max-width: 21rem) {
    .parts li { grid-template: 'label label' auto 'value word' auto 'bar bar' auto / auto 1fr; }
  }
  @container (max-width: 13rem) {
    .parts li { grid-template: 'label' auto 'value' auto 'word' auto 'bar' auto / 1fr; }
  }
  @container (min-width: 35rem) {
    .strip { display: block; }
    .keyed { display: flex; flex-wrap: wrap; gap: 10px 24px; margin-block-start: 10px; }
    .keyed li { flex: 1 1 0; min-inline-size: fit-content; grid-template: 'bar label' auto '. value' auto '. word' auto / 0.875rem auto; gap: 0 8px; align-items: center; }
    .keyed .bar { inline-size: 0.875rem; block-size: 0.875rem; overflow: hidden; }
    .keyed .bar > * { display: none; }
    .keyed .bar > .swatch { display: inline; }
    .keyed b { font-size: 1.2em; }
  }
`;
