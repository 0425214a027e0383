import {
  type ApiItem,
  ApiItemContainerMixin,
  ApiParameterListMixin,
  ApiReturnTypeMixin,
  ApiTypeParameterListMixin,
  ApiVariable,
} from '@microsoft/api-extractor-model';
import { format } from 'prettier';
import { address, linkFrom } from './address.js';
import { type Exported, kindOf, nameOf } from './exported.js';
import { type Content, html, joined, type Markup } from './markup.js';
import { type Lead, linked, type Prose, proseOf } from './prose.js';
import { listing, type Page, section, table, terms } from './shell.js';
import type { SourceLine } from './source-line.js';
import { memberRows } from './type-block.js';

/** What the pages of functions are made of. */
export interface MemberContext {
  /** Where a name is explained, from the root of the site. */
  lead: Lead;
  sourceLine: (name: string, item: ApiItem) => Promise<SourceLine | undefined>;
  /** An example with the imports that it needs. */
  complete: (example: string) => string;
  /** What a type is, in a sentence: `readonly Vintage[]` is what Vintage is; nothing for types of others. */
  wordsOf: (type: string) => string | undefined;
  packageName: string;
}

/** A declaration of a function or a value; a class has none. */
const signatureOf = (item: ApiItem): string | undefined => {
  const generics = ApiTypeParameterListMixin.isBaseClassOf(item)
    ? item.typeParameters.map(({ name, constraintExcerpt: { text } }) =>
        text.trim() ? `${name} extends ${text}` : name,
      )
    : [];
  if (ApiParameterListMixin.isBaseClassOf(item) && ApiReturnTypeMixin.isBaseClassOf(item)) {
    const parameters = item.parameters.map(
      ({ name, isOptional, parameterTypeExcerpt }) => `${name}${isOptional ? '?' : ''}: ${parameterTypeExcerpt.text}`,
    );
    const typed = generics.length ? `<${generics.join(', ')}>` : '';
    return `declare function ${nameOf(item)}${typed}(${parameters.join(', ')}): ${item.returnTypeExcerpt.text};`;
  }
  if (item instanceof ApiVariable) return `declare const ${nameOf(item)}: ${item.variableTypeExcerpt.text};`;
  return undefined;
};

/** Laid out as the code of this package is. */
const laidOut = async (declaration: string): Promise<string> =>
  (await format(declaration, { parser: 'typescript', singleQuote: true, printWidth: 72 }))
    .trimEnd()
    .replace(/^declare (function )?/, '')
    .replace(/;$/, '');

/** A parameter that its docstring passes over is what its type says: there is no more to it. */
const parametersOf = (
  item: ApiItem,
  { parameters }: Prose,
  lead: Lead,
  wordsOf: MemberContext['wordsOf'],
): (readonly Content[])[] =>
  ApiParameterListMixin.isBaseClassOf(item)
    ? item.parameters.map(({ name, isOptional, parameterTypeExcerpt }) => [
        html`<code>${name}</code>`,
        html`<code>${linked(parameterTypeExcerpt.text, lead)}</code>${isOptional && ', optional'}`,
        parameters.get(name) ?? wordsOf(parameterTypeExcerpt.text),
      ])
    : [];

const overload = async (item: ApiItem, lead: Lead, wordsOf: MemberContext['wordsOf']): Promise<Markup> => {
  const prose = proseOf(item, lead);
  const signature = signatureOf(item);
  return html`${signature !== undefined && listing(linked(await laidOut(signature), lead, nameOf(item)))}
<p class="lede">${prose.summary}</p>
${table('Parameters', ['Name', 'Type', 'What it is'], parametersOf(item, prose, lead, wordsOf))}${terms([
    prose.returns !== undefined && ['Returns', prose.returns],
    prose.throws.length > 0 && ['Throws', joined(prose.throws, '; ')],
  ])}`;
};

/** The page of a function, a value or a class. */
export const memberPage = async (exported: Exported, context: MemberContext): Promise<Page> => {
  const { name, entries, items } = exported;
  const path = address.member(name);
  const to = linkFrom(path);
  const lead: Lead = (found) => {
    const target = context.lead(found);
    return target === undefined ? undefined : to(target);
  };
  const first = items[0]!;
  const examples = items.flatMap((item) => proseOf(item, lead).examples);
  const line = await context.sourceLine(name, first);
  const specifiers = entries.map((entry) => context.packageName + entry.slice(1));
  return {
    path,
    title: name,
    description: proseOf(first, lead).text,
    body: html`<p class="kind">${kindOf(exported)}</p>
<h1><code>${name}</code></h1>
${await Promise.all(items.map((item) => overload(item, lead, context.wordsOf)))}${
      ApiItemContainerMixin.isBaseClassOf(first) &&
      section('members', 'Members', table('Members', ['Name', 'Type', 'What it is'], memberRows(first, lead)))
    }
${
  examples.length > 0 &&
  section(
    'example',
    'Example',
    examples.map((example) => listing(context.complete(example))),
  )
}${section(
      'import',
      'How to import it',
      html`${listing(`import { ${name} } from '${specifiers[0]!}';`)}${
        specifiers.length > 1 &&
        html`<p>Also from ${joined(
          specifiers.slice(1).map((other) => html`<code>${other}</code>`),
          ', ',
        )}.</p>`
      }`,
    )}${
      line &&
      section(
        'source',
        'Source',
        html`<p>${line.href ? html`<a href="${line.href}"><code>${line.text}</code></a>` : html`<code>${line.text}</code>`}</p>`,
      )
    }`,
  };
};
