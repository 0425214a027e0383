import ts from 'typescript';
import { type Change, changed, unproven } from './change.js';
import { compareMembers, membersOf } from './member.js';
import { compareSignatures } from './signature.js';

/** Who makes the value: the package gives it to users, takes it from them, or both, as far as the declaration tells. */
export type Way = 'given' | 'taken' | 'both';

/** Where a type stands. */
export interface Place {
  what: string;
  way: Way;
}

const printer = ts.createPrinter({ removeComments: true });

/** A node as text that comments, blanks and the style of quotes do not change. */
export const textOf = (node: ts.Node | undefined): string => {
  if (!node) return '';
  if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) return `'${node.literal.text}'`;
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replaceAll(/\s+/g, ' ');
};

const unwrapped = (node: ts.TypeNode): ts.TypeNode => (ts.isParenthesizedTypeNode(node) ? unwrapped(node.type) : node);

/** What a type is one of: the members of a union, or the type alone. */
const choices = (node: ts.TypeNode): ts.TypeNode[] => {
  const inner = unwrapped(node);
  return ts.isUnionTypeNode(inner) ? inner.types.flatMap(choices) : [inner];
};

const nothing = ['undefined', 'null', 'void'];
const isNothing = (node: ts.TypeNode): boolean => nothing.includes(textOf(node));

const literalKinds: Readonly<Record<string, (literal: ts.Node) => boolean>> = {
  string: (literal) => ts.isStringLiteral(literal) || ts.isNoSubstitutionTemplateLiteral(literal),
  number: (literal) => ts.isNumericLiteral(literal) || ts.isPrefixUnaryExpression(literal),
  boolean: ({ kind }) => kind === ts.SyntaxKind.TrueKeyword || kind === ts.SyntaxKind.FalseKeyword,
};

const isLiteral = (node: ts.TypeNode): node is ts.LiteralTypeNode => ts.isLiteralTypeNode(node) && !isNothing(node);

/** Whether each value of `small` is one of `large`, as the two are written. `string & {}` is how an open list is typed. */
const covers = (large: ts.TypeNode, small: ts.TypeNode): boolean => {
  const [wide, narrow] = [textOf(large), textOf(small)];
  if (wide === narrow) return true;
  const kind = literalKinds[wide.replace(/ & \{\s*\}$/, '')];
  return kind !== undefined && isLiteral(small) && kind(small.literal);
};

/** Types whose argument is simply what they hold. */
const holders = ['Array', 'ReadonlyArray', 'Promise', 'Readonly', 'Record', 'Set', 'ReadonlySet', 'Map', 'ReadonlyMap'];

const isReadonlyArray = (node: ts.TypeNode): node is ts.TypeOperatorNode & { type: ts.ArrayTypeNode } =>
  ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword && ts.isArrayTypeNode(node.type);

const elementsOf = (node: ts.TypeNode): ts.TypeNode | undefined =>
  isReadonlyArray(node) ? node.type.elementType : ts.isArrayTypeNode(node) ? node.elementType : undefined;

const writable = (before: ts.TypeNode, after: ts.TypeNode, { what, way }: Place): Change[] => {
  const [was, is] = [isReadonlyArray(before), isReadonlyArray(after)];
  if (was === is) return [];
  // Who receives a list loses the right to change it; who hands one over is asked for that right.
  const fits = is ? way === 'taken' : way === 'given';
  return fits
    ? [
        changed(
          'minor',
          what,
          is ? 'takes read-only lists too' : 'the list may be changed',
          textOf(before),
          textOf(after),
        ),
      ]
    : [
        changed(
          'major',
          what,
          is ? 'the list may no longer be changed' : 'takes no read-only list any more',
          textOf(before),
          textOf(after),
        ),
      ];
};

const pairs = (
  before: readonly ts.TypeNode[] = [],
  after: readonly ts.TypeNode[] = [],
  place: Place,
): Change[] | undefined =>
  before.length && before.length === after.length
    ? before.flatMap((node, i) => compareTypes(node, after[i]!, place))
    : undefined;

/** Differences inside two types of one shape; undefined where their shapes differ. */
const inside = (before: ts.TypeNode, after: ts.TypeNode, place: Place): Change[] | undefined => {
  if (ts.isTypeLiteralNode(before) && ts.isTypeLiteralNode(after))
    return compareMembers(membersOf(before), membersOf(after), { ...place, of: 'object' });
  const [was, is] = [elementsOf(before), elementsOf(after)];
  if (was && is)
    return [...writable(before, after, place), ...compareTypes(was, is, { ...place, what: `${place.what}[]` })];
  if (ts.isFunctionTypeNode(before) && ts.isFunctionTypeNode(after)) return compareSignatures([before], [after], place);
  if (ts.isTupleTypeNode(before) && ts.isTupleTypeNode(after)) {
    const named = [...before.elements, ...after.elements].some((e) => ts.isNamedTupleMember(e) || ts.isRestTypeNode(e));
    return named ? undefined : pairs(before.elements, after.elements, place);
  }
  if (ts.isIntersectionTypeNode(before) && ts.isIntersectionTypeNode(after))
    return pairs(before.types, after.types, place);
  if (ts.isTypeReferenceNode(before) && ts.isTypeReferenceNode(after)) {
    const name = textOf(before.typeName);
    if (name === textOf(after.typeName) && holders.includes(name))
      return pairs(before.typeArguments, after.typeArguments, place);
  }
  return undefined;
};

/** Whether it was a list of alternatives: a union of its own, or a literal, which is a list of one. */
const wasList = (members: readonly ts.TypeNode[]): boolean => {
  const some = members.filter((m) => !isNothing(m));
  return some.length > 1 || some.every(isLiteral);
};

/**
 * What became of a type. A union that lost members is narrowed, one that gained some is widened; a plain type may grow
 * only where users hand it over, and a value may come to be missing nowhere else either.
 * @param optional It may be left out, so that undefined is one of them, said or not.
 */
export const compareTypes = (before: ts.TypeNode, after: ts.TypeNode, place: Place, optional = false): Change[] => {
  const told = (node: ts.TypeNode): boolean => !optional || textOf(node) !== 'undefined';
  const [was, is] = [choices(before).filter(told), choices(after).filter(told)];
  const left = (some: ts.TypeNode[], others: ts.TypeNode[]): ts.TypeNode[] =>
    some.filter((node) => !others.some((other) => textOf(other) === textOf(node)));
  const [lost, gained] = [left(was, is), left(is, was)];
  if (!lost.length && !gained.length) return [];

  const found = lost.length === 1 && gained.length === 1 ? inside(lost[0]!, gained[0]!, place) : undefined;
  if (found) return found;

  const { what, way } = place;
  const texts = [textOf(before), textOf(after)] as const;
  const list = (nodes: readonly ts.TypeNode[]): string => nodes.map(textOf).join(', ');
  const narrowed = lost.filter((node) => !is.some((other) => covers(other, node)));
  const widened = gained.filter((node) => !was.some((other) => covers(other, node)));
  const missing = widened.filter(isNothing);
  const more = widened.filter((node) => !isNothing(node));

  if (narrowed.length && narrowed.length === was.length) return [unproven(what, 'another type', ...texts)];
  const changes: Change[] = [];
  if (narrowed.length) changes.push(changed('major', what, `union narrowed: ${list(narrowed)} gone`, ...texts));
  if (missing.length)
    changes.push(
      way === 'taken'
        ? changed('minor', what, `may be left out: takes ${list(missing)}`, ...texts)
        : changed('major', what, `may now be missing: ${list(missing)}`, ...texts),
    );
  if (more.length)
    changes.push(
      way === 'taken' || wasList(was)
        ? changed('minor', what, `union widened: ${list(more)} new`, ...texts)
        : unproven(what, `no union before, and now also ${list(more)}`, ...texts),
    );
  return changes.length ? changes : [changed('patch', what, 'other words for the same type', ...texts)];
};
