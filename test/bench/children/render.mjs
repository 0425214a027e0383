// node render.mjs <what> <charts>: prints how often a second something is rendered in this process, in seven spells.
import { readFileSync } from 'node:fs';
import { catalogue } from '../../../dist/datasets/catalogue.js';
import { renderToHTML, renderToSVG } from '../../../dist/widgets/static.js';
import { svg } from '../adapters/dom.js';
import { clock } from './clock.js';

const [what, path] = process.argv.slice(2);
const [renderer, subject] = what.split(' ');
const cases = JSON.parse(readFileSync(path, 'utf8'));

const litOf = async (chart) => {
  const { render } = await import('@lit-labs/ssr');
  const { collectResultSync } = await import('@lit-labs/ssr/lib/render-result.js');
  const { html } = await import('lit');
  await import('../adapters/lit.js');
  return () => collectResultSync(render(html`<bench-chart .chart=${chart}></bench-chart>`));
};

/** A form with the first thing in our datasets that it can draw; a claim and a value take a number. */
const optionsOf = async (form) => {
  const vintages = await Promise.all(catalogue.map((entry) => entry.load()));
  if (form === 'claim' || form === 'value') return { of: 'artillery-shells/north-korea-to-russia', vintages };
  for (const { dataset, views } of vintages) {
    const view = views.find((each) => each.form === form);
    if (view) return { of: `${dataset}/${view.id}`, vintages };
  }
  throw new Error(`No dataset has a view for ${form}.`);
};

const workOf = async () => {
  const chart = cases[subject]?.charts[0];
  if (renderer === 'string') return () => svg(chart);
  if (renderer === 'lit-ssr') return litOf(chart);
  const render = renderer === 'renderToSVG' ? renderToSVG : renderToHTML;
  if (!chart) {
    const options = await optionsOf(subject);
    return () => render(subject, options);
  }
  const { reference, rows, kinds } = chart;
  const options = {
    of: reference,
    vintages: [cases[subject].vintage],
    limit: rows.length,
    ...(kinds.length && { stack: 'kind' }),
  };
  return () => render('ranking', options);
};

const work = await workOf();
const spell = (ms) => {
  const elapsed = clock();
  const until = performance.now() + ms;
  let count = 0;
  while (performance.now() < until) {
    work();
    count++;
  }
  return (count * 1000) / elapsed();
};
const characters = work().length;
spell(300);
console.log(JSON.stringify({ perSecond: Array.from({ length: 7 }, () => spell(150)), characters }));
