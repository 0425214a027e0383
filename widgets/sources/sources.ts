import { define } from '../page/define.js';
import { FigureSources } from './element.js';

define('figure-sources', FigureSources);

declare global {
  interface HTMLElementTagNameMap {
    'figure-sources': FigureSources;
  }
}

export { FigureSources };
