// The floor of an element that says what ours says: the least LitElement with the same words around the picture.
import { html, nothing, unsafeCSS } from 'lit';
import { styles } from './dom-frame.js';
import { BenchChart, drawWith } from './lit.js';

class BenchFigure extends BenchChart {
  static styles = [super.styles, unsafeCSS(styles)];

  render() {
    const { heading, takeaway, notes, credit } = this.chart.frame;
    return html`<figure>
      <figcaption><h3>${heading}</h3><p>${takeaway}</p></figcaption>
      ${super.render()}${notes.length ? html`<ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>` : nothing}
      <p>${credit.map((line, i) => html`${i ? ' · ' : ''}<span>${line}</span>`)}</p>
      <details><summary>Table</summary></details><details><summary>Sources</summary></details>
    </figure>`;
  }
}
customElements.define('bench-figure', BenchFigure);

export const draw = drawWith('bench-figure');
