// Observable Plot. It redraws a changed plot by making it anew.
import { axisY, barX, plot, ruleX, text } from '@observablehq/plot';
import { colours, plain } from './geometry.js';

/** In the size of the other charts’ titles; a string would become a large heading. */
const titleOf = (text) => {
  const title = document.createElement('div');
  title.style.cssText = 'font: bold 13px/22px sans-serif';
  title.textContent = text;
  return title;
};

const plotOf = ({ rows, kinds, width, rowHeight, title }) => {
  const ends = rows.map(({ label, values, text: name }) => ({
    label,
    name,
    end: values.reduce((sum, value) => sum + value, 0),
  }));
  const pieces = STACKED
    ? rows.flatMap(({ label, values }) => values.map((value, k) => ({ label, value, kind: kinds[k] })))
    : rows.map(({ label, values: [value] }) => ({ label, value }));
  return plot({
    width,
    height: rows.length * rowHeight,
    marginLeft: width > 400 ? 150 : 115,
    marginRight: 125,
    marginTop: 0,
    marginBottom: 0,
    x: { axis: null },
    y: { axis: null, domain: rows.map(({ label }) => label), padding: 0.33 },
    ...(STACKED && { color: { domain: kinds, range: colours, legend: true } }),
    ...(TITLED && { title: titleOf(title) }),
    marks: [
      axisY({ label: null, tickSize: 0, fontSize: 13 }),
      barX(pieces, { y: 'label', x: 'value', fill: STACKED ? 'kind' : plain }),
      text(ends, { y: 'label', x: 'end', text: 'name', textAnchor: 'start', dx: 6, fontSize: 13 }),
      ruleX([0], { stroke: '#888' }),
    ],
  });
};

export const draw = (boxes, { charts }) => {
  const fill = (data) =>
    data.charts.forEach((chart, i) => {
      const made = plotOf(chart);
      made.style.margin = 0;
      boxes[i].replaceChildren(made);
    });
  fill({ charts });
  return fill;
};
