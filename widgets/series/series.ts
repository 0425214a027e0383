import { define } from '../page/define.js';
import { FigureSeries } from './element.js';

define('figure-series', FigureSeries);

declare global {
  interface HTMLElementTagNameMap {
    'figure-series': FigureSeries;
  }
}

export { FigureSeries };
