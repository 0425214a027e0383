import { address, linkFrom } from './address.js';
import type { Exported } from './exported.js';
import { html } from './markup.js';
import type { Lead } from './prose.js';
import { type Page } from './shell.js';
import { typeBlock } from './type-block.js';

/** The page of all types, by the entry that exports them. */
export const typesPage = (types: readonly Exported[], leadFromRoot: Lead, packageName: string): Page => {
  const to = linkFrom(address.types);
  const lead: Lead = (name) => {
    const target = leadFromRoot(name);
    if (target === undefined) return undefined;
    return target.startsWith(address.types) ? target.slice(address.types.length) : to(target);
  };
  const entries = [...new Set(types.map((type) => type.entries[0] ?? ''))];
  return {
    path: address.types,
    title: 'Types',
    description: 'Every type that the package exports, with each member of it.',
    body: html`<h1>Types</h1>
<p class="lede">What the functions take and give, and what the elements hold. They exist for TypeScript alone and weigh nothing in a page.</p>
${entries.map((entry) => {
  const specifier = packageName + entry.slice(1);
  return html`<h2>From <code>${specifier}</code></h2>
${types
  .filter((type) => type.entries[0] === entry)
  .map(
    ({ name, items }) => html`<section id="${name}" class="type"><h3><code>${name}</code></h3>
${items.map((item) => typeBlock(item, lead))}</section>
`,
  )}`;
})}`,
  };
};
