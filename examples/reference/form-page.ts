import { address, linkFrom } from './address.js';
import { drawn, exampleOf } from './drawing.js';
import type { Edition } from './edition.js';
import { type Described, type Element, formOf, type Member } from './element.js';
import { type Content, html } from './markup.js';
import { type Lead, linked, worded } from './prose.js';
import { listing, type Page, section, table, terms } from './shell.js';
import type { Size } from './size.js';

/** What the pages of forms are made of. */
export interface FormContext {
  lead: Lead;
  editions: readonly Edition[];
  packageName: string;
  /** What a page loads for one form alone. */
  sizeOf: (form: string) => Promise<Size>;
}

const shortType = ({ type }: Described): string => (type?.text ?? '').replace(/ \| undefined$/, '');

const typed = (described: Described, lead: Lead): Content => {
  const text = shortType(described);
  return text && html`<code>${linked(text, lead)}</code>`;
};

const byDefault = ({ default: value }: Described): Content =>
  value !== undefined && value !== 'null' && html`<code>${value}</code>`;

const named = (kind: string, items: readonly Described[], of: (item: Described) => Content): (readonly Content[])[] =>
  items.map((item) => [
    html`<span id="${kind}-${item.name || 'default'}">${of(item)}</span>`,
    worded(item.description ?? ''),
  ]);

const code = ({ name }: Described): Content => html`<code>${name}</code>`;

const attributeRows = (items: readonly Described[], lead: Lead): (readonly Content[])[] =>
  items.map((item) => [
    html`<code id="attribute-${item.name}">${item.name}</code>`,
    [typed(item, lead), byDefault(item) && [', by default ', byDefault(item)]],
    worded(item.description ?? ''),
  ]);

const propertyRows = (members: readonly Member[], lead: Lead): (readonly Content[])[] =>
  members
    .filter(({ kind }) => kind === 'field')
    .map((member) => [
      html`<code id="property-${member.name}">${member.name}</code>`,
      [
        typed(member, lead),
        byDefault(member) && !member.readonly && [', by default ', byDefault(member)],
        member.static && ', static',
        member.readonly && ', read only',
        member.attribute !== undefined && html`, attribute <code>${member.attribute}</code>`,
      ],
      worded(member.description ?? ''),
    ]);

const methodRows = (members: readonly Member[], lead: Lead): (readonly Content[])[] =>
  members
    .filter(({ kind }) => kind === 'method')
    .map((member) => [
      html`<code id="method-${member.name}">${member.name}()</code>`,
      html`<code>${linked(member.return?.type.text ?? 'void', lead)}</code>`,
      worded(member.description ?? ''),
    ]);

/** The page of a form. */
export const formPage = async (element: Element, context: FormContext): Promise<Page> => {
  const { tagName, attributes, members, events, slots, cssParts, cssProperties } = element;
  const { editions, packageName } = context;
  const form = formOf(element);
  const path = address.form(form);
  const to = linkFrom(path);
  const lead: Lead = (name) => {
    const target = name === element.name ? undefined : context.lead(name);
    return target === undefined ? undefined : to(target);
  };
  const example = exampleOf(form, editions);
  const size = await context.sizeOf(form);
  return {
    path,
    title: tagName,
    description: element.description.replace(/\s+/g, ' '),
    figures: true,
    body: html`<p class="kind">Form</p>
<h1><code>&lt;${tagName}&gt;</code></h1>
<p class="lede">${worded(element.description.replace(/\s+/g, ' '))}</p>
${section(
  'example',
  'Example',
  html`<div class="drawing">${drawn(example, editions)}</div>
${listing(html`&lt;${tagName} of="${example.of}"&gt;&lt;/${tagName}&gt;`)}
<p>More of it, with the markup that makes it: <a href="${to(`gallery/${form}.html`)}">the gallery</a>.</p>
`,
)}${section(
      'import',
      'How to import it',
      html`${listing(`import '${packageName}/widgets/${form}'; // defines <${tagName}>
import { ${element.name} } from '${packageName}/elements/${form}'; // the class alone`)}
<p>A page that has this form alone loads ${size.brotli} (Brotli; ${size.gzip} in gzip), all that it needs included and the data not.</p>`,
    )}${section('attributes', 'Attributes', [
      table('Attributes', ['Name', 'Type', 'What it does'], attributeRows(attributes, lead)),
    ])}${section('properties', 'Properties', [
      table('Properties', ['Name', 'Type', 'What it is'], propertyRows(members, lead)),
    ])}${section('methods', 'Methods', [table('Methods', ['Name', 'Returns', 'What it does'], methodRows(members, lead))])}${section(
      'events',
      'Events',
      [
        html`<p>All of them bubble, out of shadow roots too. What they carry stands in <code>event.detail</code>.</p>`,
        table(
          'Events',
          ['Name', 'Type', 'When, and with what'],
          events.map((event) => [
            html`<code id="event-${event.name}">${event.name}</code>`,
            typed(event, lead),
            worded(event.description ?? ''),
          ]),
        ),
      ],
    )}${section('slots', 'Slots', [
      table(
        'Slots',
        ['Name', 'What it holds'],
        named('slot', slots, ({ name }) => (name ? html`<code>${name}</code>` : 'without a name')),
      ),
    ])}${section('css-parts', 'Parts', [
      html`<p>Style them from outside: <code>${tagName}::part(${cssParts[0]?.name ?? 'figure'})</code>.</p>`,
      table('Parts', ['Name', 'What it is'], named('part', cssParts, code)),
    ])}${section('css-properties', 'Custom properties', [
      table('Custom properties', ['Name', 'What it sets'], named('property', cssProperties, code)),
    ])}${terms([
      ['Class', html`<code>${element.name}</code>`],
      ['Tag', html`<code>${tagName}</code>`],
    ])}`,
  };
};
