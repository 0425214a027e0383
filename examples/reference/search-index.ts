import { attribution, formatValue, labelOf, type Vintage } from 'figures-of-record';
import MiniSearch from 'minisearch';
import { address } from './address.js';
import type { Edition } from './edition.js';
import { type Element, formOf } from './element.js';
import { type Exported, kindOf } from './exported.js';
import type { Contents } from './index-page.js';
import { noLead, proseOf } from './prose.js';
import { type SearchEntry, searchOptions } from './search-entry.js';

/** `formatValue` is also found by "format value". */
const apart = (name: string): string => name.replace(/([a-z\d])([A-Z])/g, '$1 $2');

const plain = (text = ''): string => text.replaceAll('`', '').replace(/\s+/g, ' ');

const ofElement = (element: Element): SearchEntry[] => {
  const form = formOf(element);
  const page = address.form(form);
  const inside = (kind: string, prefix: string, items: Element['events']): SearchEntry[] =>
    items.map(({ name, description }) => ({
      id: `${page}#${prefix}-${name || 'default'}`,
      title: name || 'default slot',
      kind,
      tells: `<${element.tagName}>: ${plain(description)}`,
      names: name,
      words: '',
    }));
  return [
    {
      id: page,
      title: element.tagName,
      kind: 'Form',
      tells: plain(element.description),
      names: `${form} ${element.name}`,
      words: '',
    },
    ...inside('Attribute', 'attribute', element.attributes),
    ...inside(
      'Property',
      'property',
      element.members.filter(({ kind, attribute }) => kind === 'field' && !attribute),
    ),
    ...inside(
      'Method',
      'method',
      element.members.filter(({ kind }) => kind === 'method'),
    ),
    ...inside('Event', 'event', element.events),
    ...inside('Slot', 'slot', element.slots),
    ...inside('Part', 'part', element.cssParts),
    ...inside('Custom property', 'property', element.cssProperties),
  ];
};

const ofVintage = (vintage: Vintage): SearchEntry[] => {
  const page = address.dataset(vintage.dataset);
  const row = (id: string, title: string, tells: string, kind: string, codes = ''): SearchEntry => ({
    id: `${page}#${id}`,
    title,
    kind,
    tells,
    names: `${id} ${codes}`,
    words: vintage.dataset,
  });
  return [
    ...vintage.observations.map((o) =>
      row(
        o.id,
        labelOf(o, vintage),
        [formatValue(o, { counted: true }), attribution(o, vintage.agents)].filter(Boolean).join(', '),
        'Number',
        [o.area, o.counterpart].filter(Boolean).join(' '),
      ),
    ),
    ...(vintage.derivations ?? []).map((d) => row(d.id, d.label, `Computed: ${d.kind}`, 'Number')),
    ...(vintage.events ?? []).map((e) => row(e.id, e.title, vintage.title, 'Event of the war')),
    ...(vintage.positions ?? []).map((p) => row(p.id, p.stance, vintage.title, 'Position')),
    ...vintage.sources.map((s) => row(`source-${s.id}`, s.csl.title, s.credit, 'Source')),
  ];
};

const ofEdition = ({ id, title, vintages }: Edition): SearchEntry[] => {
  const latest = vintages.at(-1)!.vintage;
  return [
    { id: address.dataset(id), title: id, kind: 'Dataset', tells: title, names: id, words: latest.description },
    ...ofVintage(latest),
    ...vintages.slice(0, -1).map(({ vintage }): SearchEntry => ({
      id: address.dataset(id, vintage.vintage),
      title: `${id}@${vintage.vintage}`,
      kind: 'Vintage',
      tells: vintage.title,
      names: '',
      words: '',
    })),
  ];
};

const ofExported = (exported: Exported, place: string, kind: string): SearchEntry => ({
  id: place,
  title: exported.name,
  kind,
  tells: proseOf(exported.items[0]!, noLead).text,
  names: apart(exported.name),
  words: '',
});

const ofType = (type: Exported): SearchEntry => {
  const entry = ofExported(type, address.type(type.name), 'Type');
  const members = type.items.flatMap(({ members: inside }) => inside.map(({ displayName }) => displayName));
  return { ...entry, words: members.join(' ') };
};

/** The index over everything in the reference, serialised. */
export const searchIndex = ({ elements, editions, members, types, schemas, commands }: Contents): string => {
  const index = new MiniSearch<SearchEntry>(searchOptions);
  index.addAll([
    ...elements.flatMap(ofElement),
    ...editions.flatMap(ofEdition),
    ...members.map((member) => ofExported(member, address.member(member.name), kindOf(member))),
    ...types.map(ofType),
    ...schemas.map((name) => ({
      id: address.schema(name),
      title: `${name}.json`,
      kind: 'Schema',
      tells: `JSON Schema of ${name} data`,
      names: name,
      words: '',
    })),
    ...commands.map(({ name, summary, options }) => ({
      id: address.command(name),
      title: name,
      kind: 'Command',
      tells: summary,
      names: name,
      words: options.map(([option]) => option).join(' '),
    })),
  ]);
  return JSON.stringify(index);
};
