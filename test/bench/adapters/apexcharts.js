// ApexCharts, the last release under the MIT licence.
import ApexCharts from 'apexcharts';
import { colours, plain } from './geometry.js';

const partsOf = ({ rows, kinds }) => ({
  series: (STACKED ? kinds : ['']).map((name, k) => ({ name, data: rows.map(({ values }) => values[k]) })),
  xaxis: {
    categories: rows.map(({ label }) => label),
    labels: { show: false },
    axisBorder: { show: false },
    axisTicks: { show: false },
  },
});

const optionsOf = (chart) => {
  const { width, rows, rowHeight, title } = chart;
  return {
    ...partsOf(chart),
    chart: {
      type: 'bar',
      width,
      height: rows.length * rowHeight + (STACKED ? 60 : 30) + (TITLED ? 26 : 0),
      stacked: true,
      animations: { enabled: false },
      toolbar: { show: false },
    },
    colors: STACKED ? colours : [plain],
    legend: { show: STACKED, position: 'top', horizontalAlign: 'left' },
    tooltip: { enabled: false },
    states: { hover: { filter: { type: 'none' } } },
    grid: { show: false, padding: { right: 125 } },
    title: TITLED ? { text: title, style: { fontSize: '13px' } } : {},
    yaxis: { labels: { style: { fontSize: '13px' }, maxWidth: 150 } },
    plotOptions: {
      bar: {
        horizontal: true,
        barHeight: '66%',
        // The total of a stack is the one label that stands at the end of a bar and not in it.
        dataLabels: {
          total: {
            enabled: true,
            offsetX: 6,
            style: { fontSize: '13px', fontWeight: 400 },
            formatter: (_, { dataPointIndex, w }) => w.config.texts[dataPointIndex],
          },
        },
      },
    },
    dataLabels: { enabled: false },
    texts: rows.map(({ text }) => text),
  };
};

export const draw = async (boxes, { charts }) => {
  const made = charts.map((chart, i) => new ApexCharts(boxes[i], optionsOf(chart)));
  await Promise.all(made.map((chart) => chart.render()));
  return (data) =>
    Promise.all(
      made.map((chart, i) => {
        const texts = data.charts[i].rows.map(({ text }) => text);
        return chart.updateOptions({ ...partsOf(data.charts[i]), texts }, false, false);
      }),
    );
};
