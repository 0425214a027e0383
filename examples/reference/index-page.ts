import { address, linkFrom } from './address.js';
import type { Command } from './command.js';
import type { Edition } from './edition.js';
import { type Element, formOf } from './element.js';
import { type Exported } from './exported.js';
import { type Content, html, type Markup } from './markup.js';
import { firstSentence, noLead, type Prose, proseOf, worded } from './prose.js';
import { type Page, section } from './shell.js';

/** Everything that has a place in the reference. */
export interface Contents {
  elements: readonly Element[];
  editions: readonly Edition[];
  members: readonly Exported[];
  types: readonly Exported[];
  schemas: readonly string[];
  commands: readonly Command[];
  packageName: string;
}

const list = (items: readonly (readonly [href: string, name: Content, tells: Content])[]): Markup =>
  html`<ul class="contents">
${items.map(([href, name, tells]) => html`<li><a href="${href}">${name}</a> <span>${tells}</span></li>\n`)}</ul>
`;

const grouped = (exported: readonly Exported[]): [entry: string, Exported[]][] => {
  const groups = new Map<string, Exported[]>();
  for (const one of exported) {
    const [entry = ''] = one.entries;
    groups.set(entry, [...(groups.get(entry) ?? []), one]);
  }
  return [...groups];
};

/** The page that names everything, which reads without JavaScript. */
export const indexPage = (contents: Contents): Page => {
  const { elements, editions, members, types, schemas, commands, packageName } = contents;
  const to = linkFrom(address.index);
  const proseFor = ({ items }: Exported): Prose => proseOf(items[0]!, noLead);
  return {
    path: address.index,
    title: 'Reference',
    description: 'Every form, dataset, function, type, schema and command of the package.',
    body: html`<h1>Reference</h1>
<p class="lede">Every form, dataset, function, type, schema and command, as the package itself tells of them.</p>
${section(
  'forms',
  'Forms',
  list(
    elements.map((element) => [
      to(address.form(formOf(element))),
      html`<code>&lt;${element.tagName}&gt;</code>`,
      worded(firstSentence(element.description.replace(/\s+/g, ' '))),
    ]),
  ),
)}${section(
      'datasets',
      'Datasets',
      list(
        editions.map(({ id, title, vintages }) => [
          to(address.dataset(id)),
          html`<code>${id}</code>`,
          `${title}: ${vintages.map(({ vintage }) => vintage.vintage).join(', ')}.`,
        ]),
      ),
    )}${section(
      'functions',
      'Functions and values',
      grouped(members).map(
        ([entry, group]) => html`<h3>From <code>${packageName}${entry.slice(1)}</code></h3>
${list(
  group.map((one) => [to(address.member(one.name)), html`<code>${one.name}</code>`, firstSentence(proseFor(one).text)]),
)}`,
      ),
    )}${section(
      'types',
      'Types',
      grouped(types).map(
        ([entry, group]) => html`<h3>From <code>${packageName}${entry.slice(1)}</code></h3>
<p class="names">${group.map(({ name }) => html`<a href="${to(address.type(name))}"><code>${name}</code></a> `)}</p>
`,
      ),
    )}${section(
      'schemas',
      'JSON Schemas',
      html`<p class="names">${schemas.map((name) => html`<a href="${to(address.schema(name))}"><code>${name}.json</code></a> `)}</p>
`,
    )}${section(
      'commands',
      'Commands',
      list(commands.map(({ name, summary }) => [to(address.command(name)), html`<code>${name}</code>`, summary])),
    )}`,
  };
};
