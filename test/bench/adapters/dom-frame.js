// The floor with the frame that our figures have around the picture: the same words as one string of HTML.
import { svg } from './dom.js';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
export const styles =
  'figure{margin:0;padding-top:10px;border-top:3px solid;font:14px/1.45 system-ui,sans-serif}h3{margin:0;font-size:17px}p,ul{margin:10px 0;padding:0;list-style:none}summary{color:#0b5a8f;text-decoration:underline}';

const framed = (chart) => {
  const { heading, takeaway, notes, credit } = chart.frame;
  const list = notes.length ? `<ul>${notes.map((note) => `<li>${escape(note)}</li>`).join('')}</ul>` : '';
  return `<figure><figcaption><h3>${escape(heading)}</h3><p>${escape(takeaway)}</p></figcaption>${svg(chart)}${list}<p>${credit.map((line) => `<span>${escape(line)}</span>`).join(' · ')}</p><details><summary>Table</summary></details><details><summary>Sources</summary></details></figure>`;
};

export const draw = (boxes, { charts }) => {
  document.head.insertAdjacentHTML('beforeend', `<style>${styles}</style>`);
  const fill = (data) =>
    data.charts.forEach((chart, i) => {
      boxes[i].innerHTML = framed(chart);
    });
  fill({ charts });
  return fill;
};
