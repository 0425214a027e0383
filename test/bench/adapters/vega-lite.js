// Vega-Lite, compiled in the page and drawn by Vega as SVG.
import { parse, View } from 'vega';
import { compile } from 'vega-lite';
import { colours, plain } from './geometry.js';

const pieces = ({ rows, kinds }) =>
  rows.flatMap(({ label, values, text }) => {
    const total = values.reduce((sum, value) => sum + value, 0);
    return values.map((value, k) => ({ label, value, kind: kinds[k], ...(k === 0 && { text, total }) }));
  });

const specOf = (chart) => {
  const { width, rows, rowHeight, kinds, title } = chart;
  const y = {
    field: 'label',
    type: 'nominal',
    sort: null,
    scale: { paddingInner: 0.33, paddingOuter: 0.17 },
    axis: { title: null, ticks: false, domainColor: '#888' },
  };
  const x = { field: 'value', type: 'quantitative', axis: null, stack: STACKED ? 'zero' : null };
  return {
    data: { name: 'rows', values: pieces(chart) },
    width: width - (width > 400 ? 275 : 240),
    height: rows.length * rowHeight,
    padding: 0,
    ...(TITLED && { title: { text: title, anchor: 'start', fontSize: 13 } }),
    layer: [
      {
        mark: { type: 'bar', color: plain },
        encoding: {
          x,
          y,
          ...(STACKED && {
            color: {
              field: 'kind',
              type: 'nominal',
              scale: { domain: kinds, range: colours },
              legend: { orient: 'top', title: null },
            },
            order: { field: 'kind', type: 'nominal', sort: 'ascending' },
          }),
        },
      },
      {
        transform: [{ filter: 'isValid(datum.text)' }],
        mark: { type: 'text', align: 'left', dx: 6, fontSize: 13, clip: false },
        encoding: {
          x: { field: 'total', type: 'quantitative', axis: null },
          y,
          text: { field: 'text', type: 'nominal' },
        },
      },
    ],
    config: { axisY: { labelFontSize: 13, labelLimit: 150, labelColor: '#000' }, view: { stroke: null } },
  };
};

export const draw = async (boxes, { charts }) => {
  const views = charts.map(
    (chart, i) => new View(parse(compile(specOf(chart)).spec), { renderer: 'svg', container: boxes[i], hover: false }),
  );
  await Promise.all(views.map((view) => view.runAsync()));
  return (data) => Promise.all(views.map((view, i) => view.data('rows', pieces(data.charts[i])).runAsync()));
};
