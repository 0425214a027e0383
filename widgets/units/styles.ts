import { css, type CSSResult } from 'lit';

/** Twenty squares a row on a phone, forty where there is room; in print and zoom they re-fit by their viewBox. */
export const unitsStyles: CSSResult = css`
  .grid + .grid { margin-block-start: 16px; }
  .line { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; margin: 0 0 3px; }
  .name { flex: 1 1 7em; color: var(--_mute); text-wrap: balance; overflow-wrap: anywhere; }
  .line b { font-size: 1.14em; margin-inline-start: auto; }
  .squares { inline-size: 100%; block-size: auto; margin-block-start: 5px; }
  .squares .mark { stroke-width: 0.8; }
  .squares .claimed { stroke: var(--_tone); stroke-dasharray: 0.8 0.8; stroke-width: 0.6; }
  .squares .hatched { stroke: var(--_tone); stroke-width: 0.35; }
  .per-40 { display: none; }
  .rule { display: flex; gap: 8px; align-items: center; margin: 12px 0 0; color: var(--_mute); font-size: 0.9em; }
  .one { inline-size: 12px; block-size: 12px; flex: none; }
  @container (min-width: 35rem) {
    .per-20 { display: none; }
    .per-40 { display: block; }
  }
  @media (forced-colors: active) {
    .squares .mark { stroke: CanvasText; }
  }
`;
