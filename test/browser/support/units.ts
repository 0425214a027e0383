import { visible } from './layout.js';
import { all } from './reading.js';

/** Two views of the datasets. */
export const contingents = { of: 'troops/contingents' };
export const flows = { of: 'artillery-shells/flows' };

/** The grids that a reader sees. */
export const grids = (figure: Element): SVGSVGElement[] => all(figure, '[part~="grid"]', SVGSVGElement).filter(visible);

/** Squares of a number: each begins with one move of the pen. */
const squares = (path: Element): number => (path.getAttribute('d') ?? '').split('M').length - 1;

/** Squares of every number that a reader sees, grid by grid. */
export const counts = (figure: Element): number[][] =>
  grids(figure).map((grid) => [...grid.querySelectorAll('.mark')].map(squares));
