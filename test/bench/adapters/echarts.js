// Apache ECharts from its core, with the SVG renderer that its manual recommends for many small charts.
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { colours, plain } from './geometry.js';

use([BarChart, GridComponent, SVGRenderer]);
if (STACKED) use(LegendComponent);
if (TITLED) use(TitleComponent);

const partsOf = ({ rows, kinds }) => {
  const names = STACKED ? kinds : [''];
  return {
    yAxis: { data: rows.map(({ label }) => label) },
    series: names.map((name, k) => ({
      name,
      type: 'bar',
      stack: 'all',
      barWidth: '66%',
      itemStyle: { color: STACKED ? colours[k] : plain },
      data: rows.map(({ values }) => values[k]),
      // On the last piece of a bar: at the end of the whole.
      ...(k === names.length - 1 && {
        label: {
          show: true,
          position: 'right',
          fontSize: 13,
          color: '#000',
          formatter: ({ dataIndex }) => rows[dataIndex].text,
        },
      }),
    })),
  };
};

const chartIn = (box, chart) => {
  const top = (TITLED ? 26 : 0) + (STACKED ? 30 : 0);
  const { width, rows, rowHeight, title } = chart;
  const made = init(box, null, { renderer: 'svg', width, height: top + rows.length * rowHeight });
  const { yAxis, series } = partsOf(chart);
  made.setOption({
    animation: false,
    grid: { left: width > 400 ? 150 : 115, right: 125, top, bottom: 0 },
    xAxis: { type: 'value', show: false },
    yAxis: {
      ...yAxis,
      type: 'category',
      inverse: true,
      axisTick: { show: false },
      axisLabel: { interval: 0, fontSize: 13, color: '#000' },
    },
    ...(STACKED && { legend: { left: 150, top: 0, icon: 'rect' } }),
    ...(TITLED && { title: { text: title, left: 0, top: 0, padding: [4, 0], textStyle: { fontSize: 13 } } }),
    series,
  });
  return made;
};

export const draw = (boxes, { charts }) => {
  const made = charts.map((chart, i) => chartIn(boxes[i], chart));
  return (data) => made.forEach((chart, i) => chart.setOption(partsOf(data.charts[i])));
};
