import type { JsonSchema } from 'figures-of-record/schema';
import { address, linkFrom } from './address.js';
import { type Content, html } from './markup.js';
import { worded } from './prose.js';
import { listing, type Page, section, table } from './shell.js';

/** As much of JSON Schema as the package's own schemas use. */
interface Node {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  description?: string;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  oneOf?: Node[];
  anyOf?: Node[];
  additionalProperties?: Node | boolean;
  minimum?: number;
  minItems?: number;
}

/** What the docstrings say of a property; `variant` is the kind of check or the form of a view. */
type Told = (property: string, variant?: string) => string | undefined;

const kindOf = (node: Node): string => {
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(' | ');
  const either = node.oneOf ?? node.anyOf;
  if (either) return [...new Set(either.map(kindOf))].join(' | ');
  if (node.items) return `list of ${kindOf(node.items)}`;
  return [node.type ?? 'anything'].flat().join(' | ');
};

/** Properties of an object, those inside them below, each by its path: `unit.code`, `errata[].of`. */
const rowsOf = (node: Node, told: (property: string) => string | undefined, before = ''): (readonly Content[])[] =>
  Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
    const path = before + name;
    const inner = property.items ?? property;
    const format = property.description ?? property.items?.description;
    const words = before ? undefined : told(name);
    return [
      [
        html`<code>${path}</code>`,
        html`<code>${kindOf(property)}</code>${!node.required?.includes(name) && ', optional'}`,
        [
          words !== undefined && worded(words),
          words !== undefined && format !== undefined && html`<br />`,
          format !== undefined && html`<small>${format}</small>`,
        ],
      ],
      ...rowsOf(inner, told, `${path}${property.items ? '[]' : ''}.`),
    ];
  });

/** What tells one of several shapes from the others: `kind` and `sum`. */
const tellOf = (node: Node): [key: string, value: string] | undefined =>
  Object.entries(node.properties ?? {}).flatMap(([key, { const: value }]): [string, string][] =>
    typeof value === 'string' ? [[key, value]] : [],
  )[0];

/**
 * The page of a JSON Schema.
 */
export const schemaPage = (name: string, schema: JsonSchema, told: Told, packageName: string): Page => {
  const path = address.schema(name);
  const to = linkFrom(path);
  const node = schema as Node;
  const variants = node.oneOf ?? node.anyOf ?? [node];
  return {
    path,
    title: `${name}.json`,
    description: `The JSON Schema of ${name} data, as a table and as a file.`,
    body: html`<p class="kind">JSON Schema</p>
<h1><code>${name}.json</code></h1>
${variants.map((variant) => {
  const [key, value] = (variants.length > 1 && tellOf(variant)) || [];
  return table(
    value === undefined ? 'Properties' : `${key} “${value}”`,
    ['Property', 'Type', 'What it is'],
    rowsOf(variant, (property) => told(property, value)),
  );
})}${section(
      'use',
      'How to use it',
      html`<p><a href="${to(address.schemaFile(name))}" download>Download ${name}.json</a> (draft 2020-12), or take it from the package:</p>
${listing(`import schema from '${packageName}/schemas/${name}.json' with { type: 'json' };`)}`,
    )}`,
  };
};
