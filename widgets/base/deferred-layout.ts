import { css, type CSSResult, type LitElement } from 'lit';
import { adoptStyles } from './adopt-styles.js';

/**
 * A figure that is laid out when it comes near the screen; until then its height is a guess. Only where an engine keeps what
 * is read in its place while a guess above it turns out wrong. What it measures is the figure inside: of a container itself
 * Firefox takes no guess.
 */
const deferredStyles: CSSResult = css`
  @supports (overflow-anchor: auto) {
    :host { container-type: normal; content-visibility: auto; contain-intrinsic-block-size: auto 25rem; overflow-clip-margin: 16px; }
    figure { container-type: inline-size; contain-intrinsic-inline-size: inherit; }
  }
  @media print { :host { content-visibility: visible; } }
`;

/** How many figures of a page are laid out at once, and how many there are. */
const eagerFigures = 16;
let figuresOnPage = 0;

/** Defers the layout of a figure on a page of many. A page with few, which may ask for their height, gets no guesses. */
export const deferLayout = (host: LitElement): void =>
  host.addController({
    hostConnected: () => {
      figuresOnPage++;
      if (figuresOnPage > eagerFigures) adoptStyles(host.renderRoot as ShadowRoot, deferredStyles);
    },
    hostDisconnected: () => {
      figuresOnPage--;
    },
  });
