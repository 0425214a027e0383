import ts from 'typescript';
import { added, type Change, changed, compareNamed, removed, unproven } from './change.js';
import { compareMembers, membersOf } from './member.js';
import { compareSignatures, compareTypeParameters, typesOf } from './signature.js';
import { compareTypes, textOf } from './type.js';

/** What a name stands for: its declarations, of which overloads make several. */
const parsed = (text: string): ts.Statement[] => [
  ...ts.createSourceFile('surface.d.ts', text, ts.ScriptTarget.ESNext, true).statements,
];

/** An interface, or an alias that only names an object type: users cannot tell the two apart. */
const objectOf = (statement: ts.Statement): ts.InterfaceDeclaration | ts.TypeLiteralNode | undefined => {
  if (ts.isInterfaceDeclaration(statement)) return statement;
  return ts.isTypeAliasDeclaration(statement) && ts.isTypeLiteralNode(statement.type) ? statement.type : undefined;
};

const heritage = (node: ts.Node): string =>
  ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)
    ? (node.heritageClauses ?? [])
        .filter(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
        .flatMap(({ types }) => types.map(textOf))
        .sort()
        .join(', ')
    : '';

const compareHeritage = (was: ts.Node, is: ts.Node, what: string): Change[] => {
  const [before, after] = [heritage(was), heritage(is)];
  return before === after ? [] : [unproven(what, 'extends something else', before || 'nothing', after || 'nothing')];
};

const isAbstract = (node: ts.ClassDeclaration): boolean =>
  (node.modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword);

const compareClasses = (was: ts.ClassDeclaration, is: ts.ClassDeclaration, what: string): Change[] => [
  ...compareHeritage(was, is, what),
  ...compareTypeParameters(was, is, what),
  ...(isAbstract(is) && !isAbstract(was)
    ? [changed('major', what, 'can no longer be made', 'class', 'abstract class')]
    : []),
  ...compareMembers(membersOf(was), membersOf(is), { what, way: 'given', of: 'class' }),
];

const compareVariables = (was: ts.VariableStatement, is: ts.VariableStatement, what: string): Change[] => {
  const [before, after] = [was.declarationList.declarations[0]!, is.declarationList.declarations[0]!];
  if (before.type && after.type) return typesOf(before.type, after.type, { what, way: 'given' });
  const texts = [textOf(before), textOf(after)] as const;
  return texts[0] === texts[1] ? [] : [unproven(what, 'a constant without a type of its own', ...texts)];
};

const compareEnums = (was: ts.EnumDeclaration, is: ts.EnumDeclaration, what: string): Change[] => {
  const named = ({ members }: ts.EnumDeclaration): Record<string, string> =>
    Object.fromEntries(members.map((member) => [textOf(member.name), textOf(member)]));
  return compareNamed(named(was), named(is), {
    gone: (name, text) => [removed(`${what}.${name}`, text, 'member removed')],
    come: (name, text) => [added(`${what}.${name}`, text, 'member added')],
    both: (name, before, after) =>
      before === after ? [] : [changed('major', `${what}.${name}`, 'another value', before, after)],
  });
};

const compareStatements = (was: ts.Statement, is: ts.Statement, what: string): Change[] => {
  const objects = [objectOf(was), objectOf(is)] as const;
  if (objects[0] && objects[1])
    return [
      ...compareHeritage(objects[0], objects[1], what),
      ...compareTypeParameters(was as ts.InterfaceDeclaration, is as ts.InterfaceDeclaration, what),
      ...compareMembers(membersOf(objects[0]), membersOf(objects[1]), { what, way: 'both', of: 'object' }),
    ];
  if (ts.isTypeAliasDeclaration(was) && ts.isTypeAliasDeclaration(is))
    return [...compareTypeParameters(was, is, what), ...compareTypes(was.type, is.type, { what, way: 'both' })];
  if (ts.isClassDeclaration(was) && ts.isClassDeclaration(is)) return compareClasses(was, is, what);
  if (ts.isVariableStatement(was) && ts.isVariableStatement(is)) return compareVariables(was, is, what);
  if (ts.isEnumDeclaration(was) && ts.isEnumDeclaration(is)) return compareEnums(was, is, what);
  return textOf(was) === textOf(is) ? [] : [unproven(what, 'declared in another way', textOf(was), textOf(is))];
};

/**
 * What became of what a name stands for. Types, interfaces, classes, functions and constants are compared by what users
 * can do with them; what cannot be shown to be compatible is major.
 * @param before Declarations as text, without imports.
 */
export const compareDeclarations = (before: string, after: string, what: string): Change[] => {
  const [was, is] = [parsed(before), parsed(after)];
  if (was.every(ts.isFunctionDeclaration) && is.every(ts.isFunctionDeclaration))
    return compareSignatures(was, is, { what, way: 'given' });
  return was.length === 1 && is.length === 1
    ? compareStatements(was[0]!, is[0]!, what)
    : was.map(textOf).join(' ') === is.map(textOf).join(' ')
      ? []
      : [unproven(what, 'declared in several places', before, after)];
};
