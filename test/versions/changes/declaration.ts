import ts from 'typescript';
import { type Change, compareParts, type Part } from './change.js';

// Types are judged by the text of the API reports and by one plain rule. What was removed is major: a member, a member
// of a union, a parameter, an overload. What was added is minor: a member that may be left out, any member of a class or
// an enum, a member of a union, a parameter that may be left out, the right to leave one out, an overload.
// Whatever else reads other than before is major, whether it breaks anybody or not: another type, modifier, parent or
// type argument, a union where a plain type was, another callback. So are additions that may break: a required member
// (users may have to set it), a required parameter, a constructor, a value that may now be null or undefined.
// Names of parameters, and the order of members and of unions, say nothing.

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('"', "'").trim();
const textOf = (node: ts.Node): string => plain(node.getText()).replace(/;$/, '');

/** What stands before a part of a node: modifiers, name, type parameters, parents. */
const headOf = (node: ts.Node, { pos }: { readonly pos: number }): string =>
  plain(node.getSourceFile().text.slice(node.getStart(), pos));

/** The parts of a union and of an object are compared one by one, any other type by its text. */
const typePart = (type: ts.TypeNode | undefined, added: Part['added']): Part => {
  const text = type ? textOf(type) : 'any';
  if (type && ts.isTypeLiteralNode(type)) return { text, head: '{}', added, parts: memberParts(type.members) };
  if (!type || !ts.isUnionTypeNode(type)) return { text, added };
  const parts = type.types.map(textOf).map((member): [string, Part] => {
    const isNullish = ['null', 'undefined', 'void'].includes(member);
    return [` | ${member}`, { text: member, added: isNullish ? 'major' : 'minor' }];
  });
  return { text, head: '|', added, parts: Object.fromEntries(parts) };
};

const callParts = ({ parameters, type }: ts.SignatureDeclaration): Record<string, Part> => {
  const parts = parameters.map((parameter, i): [string, Part] => {
    const rest = parameter.dotDotDotToken ? '...' : '';
    const optional = Boolean(rest || parameter.questionToken);
    const type = typePart(parameter.type, optional ? 'minor' : 'major');
    const leftOut: Record<string, Part> = optional ? { ', left out': { text: textOf(parameter), added: 'minor' } } : {};
    const head = rest + (type.head ?? type.text);
    return [`, parameter ${i + 1}`, { ...type, text: textOf(parameter), head, parts: { ...type.parts, ...leftOut } }];
  });
  return { ...Object.fromEntries(parts), ', returned': typePart(type, 'major') };
};

const isOptional = (node: ts.Node): boolean => 'questionToken' in node && Boolean(node.questionToken);

/** A statement of a report, or a member of one. */
const declarationPart = (node: ts.Node): Part => {
  const isFree = isOptional(node) || ts.isEnumMember(node) || ts.isFunctionDeclaration(node);
  const added = isFree || (ts.isClassLike(node.parent) && !ts.isConstructorDeclaration(node)) ? 'minor' : 'major';
  const part: Part = { text: textOf(node), added };
  if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node) || ts.isEnumDeclaration(node))
    return { ...part, head: headOf(node, node.members), parts: memberParts(node.members) };
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node))
    return { ...part, head: headOf(node, node.parameters), parts: callParts(node) };
  const constant = ts.isVariableStatement(node) ? node.declarationList.declarations[0]?.type : undefined;
  // Callbacks are written by users: the function type of a constant alone is compared by its parts.
  if (constant && ts.isFunctionTypeNode(constant))
    return { ...part, head: headOf(node, constant.parameters), parts: callParts(constant) };
  const isTyped = ts.isTypeAliasDeclaration(node) || ts.isPropertySignature(node) || ts.isPropertyDeclaration(node);
  const type = isTyped ? node.type : constant;
  if (!type) return part;
  const { text, head = text, parts } = typePart(type, added);
  return { ...part, head: headOf(node, type) + head, ...(parts && { parts }) };
};

/** Declarations by name; a second one of a name, as an overload or a setter, has its number too. */
const byName = (nodes: readonly ts.Node[], nameOf: (node: ts.Node) => string): Record<string, Part> => {
  const parts: Record<string, Part> = {};
  for (const node of nodes) {
    const name = nameOf(node);
    let key = name;
    for (let i = 2; key in parts; i += 1) key = `${name} #${i}`;
    parts[key] = declarationPart(node);
  }
  return parts;
};

/** What is private or protected is not public. */
const memberParts = (members: readonly ts.Declaration[]): Record<string, Part> => {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  const flags = (node: ts.Declaration): ts.ModifierFlags => ts.getCombinedModifierFlags(node);
  const seen = members.filter((node) => !(flags(node) & hidden) && !textOf(node).startsWith('#'));
  return byName(seen, (node) => {
    const name = ts.getNameOfDeclaration(node as ts.Declaration);
    const isStatic = flags(node as ts.Declaration) & ts.ModifierFlags.Static;
    return `.${isStatic ? 'static ' : ''}${name ? textOf(name) : ts.SyntaxKind[node.kind]}`;
  });
};

const parse = (text: string): Record<string, Part> =>
  byName(ts.createSourceFile('report.d.ts', text, ts.ScriptTarget.ESNext, true).statements, () => '');

/**
 * What became of what a name stands for, by the rule above.
 * @param before Its declarations as text; overloads make several.
 */
export const compareDeclarations = (before: string, after: string, what: string): Change[] =>
  compareParts(parse(before), parse(after), what);
