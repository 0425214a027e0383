// figure-ranking with data of the page's own in a property: loaded code and a check come before they are drawn.
import 'figures-of-record/widgets/ranking';
import { drawn } from './ours.js';

export const draw = async (boxes, { charts, vintage }) => {
  const elements = boxes.map((box, i) => {
    const element = document.createElement('figure-ranking');
    const { kinds, rows, title } = charts[i];
    element.setAttribute('limit', rows.length);
    if (kinds.length) element.setAttribute('stack', 'kind');
    if (title) element.setAttribute('heading', title);
    return box.appendChild(element);
  });
  const fill = (data) => {
    elements.forEach((element, i) => {
      // One chart gets the dataset with its view; many small ones get a few bare rows each.
      element.data = data.charts.length === 1 ? data.vintage : data.charts[i].own;
    });
    return drawn(elements);
  };
  await fill({ charts, vintage });
  return fill;
};
