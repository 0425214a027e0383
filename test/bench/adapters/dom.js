// The floor: the picture as one string of SVG into innerHTML. Nothing that draws with elements can be much cheaper.
import { colours, geometry, plain } from './geometry.js';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const svg = (chart) => {
  const { title, kinds, rows, width } = chart;
  const { left, height, thickness, middle, length } = geometry(chart);
  const key = kinds
    .map(
      (kind, i) =>
        `<rect x="${left + i * 130}" y="4" width="12" height="12" fill="${colours[i]}"/><text x="${left + i * 130 + 18}" y="15">${escape(kind)}</text>`,
    )
    .join('');
  const row = ({ label, values, text }, i) => {
    const y = middle(i);
    let x = left;
    const bars = values.map((value, k) => {
      const bar = `<rect x="${x}" y="${y - thickness / 2}" width="${length(value)}" height="${thickness}" fill="${kinds.length ? colours[k] : plain}"/>`;
      x += length(value);
      return bar;
    });
    return `<text x="${left - 8}" y="${y + 4}" text-anchor="end">${escape(label)}</text>${bars.join('')}<text x="${x + 6}" y="${y + 4}">${escape(text)}</text>`;
  };
  const heading = title ? `<text y="14" font-weight="bold">${escape(title)}</text>` : '';
  return `<svg width="${width}" height="${height}" font-size="13">${heading}${key}${rows.map(row).join('')}<line x1="${left}" x2="${left}" y1="${height - rows.length * chart.rowHeight}" y2="${height}" stroke="#888"/></svg>`;
};

export const draw = (boxes, { charts }) => {
  const fill = (data) =>
    data.charts.forEach((chart, i) => {
      boxes[i].innerHTML = svg(chart);
    });
  fill({ charts });
  return fill;
};
