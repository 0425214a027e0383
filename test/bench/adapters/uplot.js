// uPlot. It is made for time series: bars lie down by a turned scale, stacks and the numbers at the ends are the adapter's.
import uPlot from 'uplot';
import style from 'uplot/dist/uPlot.min.css';
import { colours, plain } from './geometry.js';

const sums = ({ values }) => {
  let sum = 0;
  return values.map((value) => (sum += value));
};

/** Longest first, so that each shorter one is drawn over it. */
const seriesOf = (rows) => {
  const ends = rows.map(sums);
  return [rows.map((_, i) => i), ...rows[0].values.map((_, k) => ends.map((row) => row[k])).reverse()];
};

const chartIn = (box, chart) => {
  const { width, kinds, rowHeight, title } = chart;
  let { rows } = chart;
  const most = () => Math.max(...rows.map((row) => sums(row).at(-1))) || 1;
  const names = kinds.length ? kinds : [''];
  const paths = uPlot.paths.bars({ size: [0.66, Infinity] });
  const options = {
    width,
    height: rows.length * rowHeight,
    ...(title && { title }),
    padding: [0, 125, 0, 0],
    pxAlign: 0,
    cursor: { show: false },
    legend: {
      show: kinds.length > 0,
      live: false,
      markers: { width: 0, fill: (_, i) => names.length && colours[names.length - i] },
    },
    scales: {
      x: { time: false, ori: 1, dir: -1, range: (_, from, to) => [from - 0.5, to + 0.5] },
      y: { ori: 0, range: () => [0, most()] },
    },
    axes: [
      {
        side: 3,
        size: width > 400 ? 150 : 115,
        gap: 8,
        font: '13px sans-serif',
        grid: { show: false },
        ticks: { show: false },
        splits: () => rows.map((_, i) => i),
        values: () => rows.map(({ label }) => label),
      },
      { show: false },
    ],
    series: [
      {},
      ...names
        .map((label, k) => ({
          label,
          width: 0,
          paths,
          points: { show: false },
          fill: kinds.length ? colours[k] : plain,
        }))
        .reverse(),
    ],
    hooks: {
      draw: [
        (plot) => {
          const { ctx } = plot;
          ctx.save();
          ctx.font = '13px sans-serif';
          ctx.fillStyle = '#000';
          ctx.textBaseline = 'middle';
          ctx.textAlign = 'left';
          rows.forEach((row, i) =>
            ctx.fillText(row.text, plot.valToPos(sums(row).at(-1), 'y', true) + 6, plot.valToPos(i, 'x', true)),
          );
          ctx.restore();
        },
      ],
    },
  };
  const plot = new uPlot(options, seriesOf(rows), box);
  return (next) => {
    ({ rows } = next);
    plot.setData(seriesOf(rows));
  };
};

export const draw = (boxes, { charts }) => {
  document.head.append(
    Object.assign(document.createElement('style'), {
      textContent: `${style}.u-title{font-size:13px;line-height:22px;text-align:left}`,
    }),
  );
  uPlot.pxRatio = 1;
  const updates = charts.map((chart, i) => chartIn(boxes[i], chart));
  return (data) => updates.forEach((update, i) => update(data.charts[i]));
};
