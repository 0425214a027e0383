import {
  ApiConstructor,
  type ApiItem,
  ApiMethod,
  ApiMethodSignature,
  ApiProperty,
  ApiPropertyItem,
  ApiInterface,
  ApiClass,
  ApiTypeAlias,
} from '@microsoft/api-extractor-model';
import { type Content, html, joined, type Markup } from './markup.js';
import { type Lead, linked, proseOf } from './prose.js';
import { listing, table } from './shell.js';

const typeOf = (member: ApiItem): string => {
  if (member instanceof ApiPropertyItem) {
    const { text } = member.propertyTypeExcerpt;
    return text || (member instanceof ApiProperty && member.initializerExcerpt?.text) || '';
  }
  if (member instanceof ApiMethod || member instanceof ApiMethodSignature || member instanceof ApiConstructor)
    return member.excerpt.text.replace(/;$/, '');
  return '';
};

/** Members of an interface or class: name, type, what it is. */
export const memberRows = ({ members }: { members: readonly ApiItem[] }, lead: Lead): (readonly Content[])[] =>
  members.map((member) => {
    const optional = (member instanceof ApiPropertyItem || member instanceof ApiMethodSignature) && member.isOptional;
    const name = member instanceof ApiConstructor ? 'constructor' : member.displayName;
    return [
      html`<code>${name}</code>`,
      html`<code>${linked(typeOf(member), lead, name)}</code>${optional && ', optional'}`,
      proseOf(member, lead).summary,
    ];
  });

const basesOf = (item: ApiItem): string[] => {
  if (item instanceof ApiInterface) return item.extendsTypes.map(({ excerpt }) => excerpt.text.trim());
  if (item instanceof ApiClass && item.extendsType) return [item.extendsType.excerpt.text.trim()];
  return [];
};

/** A type in full, under its name: what it is, what it extends, its members. */
export const typeBlock = (item: ApiItem, lead: Lead): Markup => {
  const bases = basesOf(item);
  const rows = item instanceof ApiInterface || item instanceof ApiClass ? memberRows(item, lead) : [];
  return html`<p>${proseOf(item, lead).summary}${
    bases.length > 0 &&
    html` Extends ${joined(
      bases.map((base) => html`<code>${linked(base, lead)}</code>`),
      ', ',
    )}.`
  }</p>
${item instanceof ApiTypeAlias && listing(linked(item.typeExcerpt.text, lead))}${table(`Members of ${item.displayName}`, ['Name', 'Type', 'What it is'], rows)}`;
};
