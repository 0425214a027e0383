import { define } from '../page/define.js';
import { FigureParts } from './element.js';

define('figure-parts', FigureParts);

declare global {
  interface HTMLElementTagNameMap {
    'figure-parts': FigureParts;
  }
}

export { FigureParts };
