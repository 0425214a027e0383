// figure-ranking with its whole frame, as a page has it by default: a registered dataset, named by reference.
import 'figures-of-record/widgets/ranking';
import { register } from 'figures-of-record/register';

/** A picture that is missing must not count as a fast one. */
export const drawn = async (elements) => {
  await Promise.all(elements.map((element) => element.updateComplete));
  for (const { error } of elements) if (error) throw error;
};

export const rankings = async (boxes, { charts, vintage }, bare = false) => {
  register(vintage);
  const elements = boxes.map((box, i) => {
    const element = document.createElement('figure-ranking');
    const { reference, kinds, rows, title } = charts[i];
    element.setAttribute('of', reference);
    element.setAttribute('limit', rows.length);
    if (kinds.length) element.setAttribute('stack', 'kind');
    if (bare) element.setAttribute('hide', title ? 'takeaway key notes credit table sources' : 'all');
    return box.appendChild(element);
  });
  await drawn(elements);
  return (data) => {
    register(data.vintage);
    return drawn(elements);
  };
};

export const draw = (boxes, data) => rankings(boxes, data);
