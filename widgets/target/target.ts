import { define } from '../page/define.js';
import { FigureTarget } from './element.js';

define('figure-target', FigureTarget);

declare global {
  interface HTMLElementTagNameMap {
    'figure-target': FigureTarget;
  }
}

export { FigureTarget };
