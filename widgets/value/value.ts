import { define } from '../page/define.js';
import { FigureValue } from './element.js';

define('figure-value', FigureValue);

declare global {
  interface HTMLElementTagNameMap {
    'figure-value': FigureValue;
  }
}

export { FigureValue };
