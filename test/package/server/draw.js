// Draws figures as a server would, in a process of its own: a list of them in, their HTML out.
import 'figures-of-record/widgets';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { registerAll } from './data.js';

await registerAll();

// Lit brings them to Node.
const { customElements } = globalThis;

const draw = async ({ tag, id, attributes, data }) => {
  const figure = new (customElements.get(tag))();
  for (const [name, value] of Object.entries(attributes)) figure.attributeChangedCallback(name, null, value);
  figure.data = data;
  await figure.preload?.();
  const names = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  const open = unsafeStatic(`<${tag} id="${id}"${names.join('')}`);
  const close = unsafeStatic(`</${tag}>`);
  return collectResult(render(html`${open} .data=${data}>Fallback of ${unsafeStatic(id)}${close}`));
};

const drawn = [];
for (const figure of JSON.parse(process.argv[2])) drawn.push(await draw(figure));
console.log(JSON.stringify(drawn));
