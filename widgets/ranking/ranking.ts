import { define } from '../page/define.js';
import { FigureRanking } from './element.js';

define('figure-ranking', FigureRanking);

declare global {
  interface HTMLElementTagNameMap {
    'figure-ranking': FigureRanking;
  }
}

export { FigureRanking };
