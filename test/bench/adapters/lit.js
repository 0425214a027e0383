// The floor of our approach: the least LitElement that draws the picture.
import { css, html, LitElement, nothing, svg } from 'lit';
import { colours, geometry, plain } from './geometry.js';

export class BenchChart extends LitElement {
  static properties = { chart: { attribute: false } };
  static styles = css`:host { display: block; font-size: 13px; } .label { text-anchor: end; }`;

  render() {
    const { chart } = this;
    const { title, kinds, rows, width, rowHeight } = chart;
    const { left, height, thickness, middle, length } = geometry(chart);
    const row = ({ label, values, text }, i) => {
      const y = middle(i);
      let x = left;
      const bars = values.map((value, k) => {
        const from = x;
        x += length(value);
        return svg`<rect x=${from} y=${y - thickness / 2} width=${length(value)} height=${thickness} fill=${kinds.length ? colours[k] : plain}></rect>`;
      });
      return svg`<text class="label" x=${left - 8} y=${y + 4}>${label}</text>${bars}<text x=${x + 6} y=${y + 4}>${text}</text>`;
    };
    return html`<svg width=${width} height=${height}>${title ? svg`<text y="14" font-weight="bold">${title}</text>` : nothing}${kinds.map(
      (kind, i) =>
        svg`<rect x=${left + i * 130} y="4" width="12" height="12" fill=${colours[i]}></rect><text x=${left + i * 130 + 18} y="15">${kind}</text>`,
    )}${rows.map(row)}<line x1=${left} x2=${left} y1=${height - rows.length * rowHeight} y2=${height} stroke="#888"></line></svg>`;
  }
}
customElements.define('bench-chart', BenchChart);

export const drawWith =
  (tag) =>
  async (boxes, { charts }) => {
    const elements = boxes.map((box) => box.appendChild(document.createElement(tag)));
    const fill = (data) => {
      elements.forEach((element, i) => (element.chart = data.charts[i]));
      return Promise.all(elements.map((element) => element.updateComplete));
    };
    await fill({ charts });
    return fill;
  };

export const draw = drawWith('bench-chart');
