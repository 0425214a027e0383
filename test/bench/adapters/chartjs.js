// Chart.js, only the parts that the picture needs. The numbers at the ends of the bars are an inline plugin, as its manual shows.
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Title } from 'chart.js';
import { colours, plain } from './geometry.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);
if (STACKED) Chart.register(Legend);
if (TITLED) Chart.register(Title);
Chart.defaults.animation = false;
Chart.defaults.devicePixelRatio = 1;

const numbers = {
  id: 'numbers',
  afterDatasetsDraw({ ctx, data, scales }) {
    ctx.font = '13px sans-serif';
    ctx.fillStyle = '#000';
    ctx.textBaseline = 'middle';
    data.texts.forEach((text, i) => {
      const end = data.datasets.reduce((sum, dataset) => sum + dataset.data[i], 0);
      ctx.fillText(text, scales.x.getPixelForValue(end) + 6, scales.y.getPixelForValue(i));
    });
  },
};

const dataOf = ({ rows, kinds }) => ({
  labels: rows.map(({ label }) => label),
  texts: rows.map(({ text }) => text),
  datasets: (STACKED ? kinds : ['']).map((label, k) => ({
    label,
    data: rows.map(({ values }) => values[k]),
    backgroundColor: STACKED ? colours[k] : plain,
    categoryPercentage: 1,
    barPercentage: 0.66,
  })),
});

const chartIn = (box, chart) => {
  const canvas = box.appendChild(document.createElement('canvas'));
  canvas.width = chart.width;
  canvas.height = chart.rows.length * chart.rowHeight + (STACKED ? 30 : 0) + (TITLED ? 26 : 0);
  return new Chart(canvas, {
    type: 'bar',
    data: dataOf(chart),
    options: {
      indexAxis: 'y',
      responsive: false,
      events: [],
      layout: { padding: { right: 125 } },
      plugins: {
        legend: { align: 'start', labels: { boxWidth: 12 } },
        title: { display: TITLED, text: chart.title, align: 'start', color: '#000' },
      },
      scales: {
        x: { display: false, stacked: STACKED },
        y: {
          stacked: STACKED,
          grid: { display: false },
          afterFit: (scale) => {
            scale.width = chart.width > 400 ? 150 : 115;
          },
          ticks: { autoSkip: false, color: '#000', font: { size: 13 } },
        },
      },
    },
    plugins: [numbers],
  });
};

export const draw = (boxes, { charts }) => {
  const made = charts.map((chart, i) => chartIn(boxes[i], chart));
  return (data) =>
    made.forEach((chart, i) => {
      chart.data = dataOf(data.charts[i]);
      chart.update('none');
    });
};
