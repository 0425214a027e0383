import { css, type CSSResult } from 'lit';

/** The delivery above the bar, the promise below it, at its end. */
export const targetStyles: CSSResult = css`
  .bar { inline-size: 100%; block-size: var(--figure-bar-size, 36px); margin-block: 5px; }
  .line { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 14px; margin: 0; }
  .line > :first-child { flex: 1 1 7em; color: var(--_mute); text-wrap: balance; overflow-wrap: anywhere; }
  /* Number and share follow the page's direction; each by itself has its own. */
  .number { margin-inline-start: auto; unicode-bidi: isolate; }
  .line b { font-size: 1.14em; }
  .bar ~ * b { font-size: 1em; font-weight: 500; }
  .under { display: flex; }
  .under .line { flex: 1 1 0; min-inline-size: 0; }
  .space { flex: none; }
  .after .line { padding-inline-start: 6px; }
  .after .line > :first-child { flex: 0 1 auto; }
  .after .number { margin-inline-start: 0; }
`;
