// D3 by hand, as a graphics desk writes it: scales and a keyed join.
import { scaleBand, scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import { colours, plain } from './geometry.js';

const chartIn = (box, { width, rows, kinds, title, rowHeight }) => {
  const left = width > 400 ? 150 : 115;
  const top = (title ? 22 : 0) + (kinds.length ? 28 : 0);
  const height = top + rows.length * rowHeight;
  const root = select(box).append('svg').attr('width', width).attr('height', height).attr('font-size', 13);
  if (title) root.append('text').attr('y', 14).attr('font-weight', 'bold').text(title);
  const key = root
    .selectAll('.key')
    .data(kinds)
    .join('g')
    .attr('transform', (_, i) => `translate(${left + i * 130},4)`);
  key
    .append('rect')
    .attr('width', 12)
    .attr('height', 12)
    .attr('fill', (_, i) => colours[i]);
  key
    .append('text')
    .attr('x', 18)
    .attr('y', 11)
    .text((kind) => kind);
  root.append('line').attr('x1', left).attr('x2', left).attr('y1', top).attr('y2', height).attr('stroke', '#888');

  const update = ({ rows }) => {
    const y = scaleBand()
      .domain(rows.map(({ label }) => label))
      .range([top, height])
      .padding(0.33);
    const most = Math.max(...rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0)));
    const x = scaleLinear()
      .domain([0, most || 1])
      .range([left, width - 125]);
    const row = root
      .selectAll('.row')
      .data(rows, ({ label }) => label)
      .join((entered) => {
        const group = entered.append('g').attr('class', 'row');
        group
          .append('text')
          .attr('class', 'label')
          .attr('x', left - 8)
          .attr('dy', '0.35em')
          .attr('text-anchor', 'end')
          .text(({ label }) => label);
        group.append('text').attr('class', 'value').attr('dy', '0.35em');
        return group;
      })
      .attr('transform', ({ label }) => `translate(0,${y(label) + y.bandwidth() / 2})`);
    row
      .selectAll('rect')
      .data(({ values }) => {
        let start = 0;
        return values.map((value) => [start, (start += value)]);
      })
      .join('rect')
      .attr('y', -y.bandwidth() / 2)
      .attr('height', y.bandwidth())
      .attr('fill', (_, k) => (kinds.length ? colours[k] : plain))
      .attr('x', ([start]) => x(start))
      .attr('width', ([start, end]) => x(end) - x(start));
    row
      .select('.value')
      .attr('x', ({ values }) => x(values.reduce((sum, value) => sum + value, 0)) + 6)
      .text(({ text }) => text);
  };
  update({ rows });
  return update;
};

export const draw = (boxes, { charts }) => {
  const updates = charts.map((chart, i) => chartIn(boxes[i], chart));
  return (data) => updates.forEach((update, i) => update(data.charts[i]));
};
