import { define } from '../page/define.js';
import { FigureUnits } from './element.js';

define('figure-units', FigureUnits);

declare global {
  interface HTMLElementTagNameMap {
    'figure-units': FigureUnits;
  }
}

export { FigureUnits };
