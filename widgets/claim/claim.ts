import { define } from '../page/define.js';
import { FigureClaim } from './element.js';

define('figure-claim', FigureClaim);

declare global {
  interface HTMLElementTagNameMap {
    'figure-claim': FigureClaim;
  }
}

export { FigureClaim };
