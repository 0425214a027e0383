import ts from 'typescript';

/** What Lit and the browser ask of a class. */
const machinery = new Set(['properties', 'styles', 'connectedCallback', 'disconnectedCallback']);

const isMachinery = (member: ts.ClassElement): boolean =>
  (member.name && ts.isIdentifier(member.name) && machinery.has(member.name.text)) ||
  (ts.canHaveModifiers(member) &&
    Boolean(ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.ProtectedKeyword)));

const parsed = (declarations: string): ts.SourceFile =>
  ts.createSourceFile('x.d.ts', declarations, ts.ScriptTarget.ESNext, true);

/** Names of the types that are tagged `@internal`. */
export const internalsOf = (declarations: string): string[] =>
  parsed(declarations).statements.flatMap((statement) =>
    (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) &&
    ts.getJSDocTags(statement).some(({ tagName }) => tagName.text === 'internal')
      ? [statement.name.text]
      : [],
  );

/**
 * Declarations without what a class has for Lit, for the browser or, protected, for the other classes of the package:
 * none of it is promised to those who use the class.
 */
export const contractOf = (declarations: string): string => {
  const members = parsed(declarations)
    .statements.filter(ts.isClassDeclaration)
    .flatMap((statement) => [...statement.members]);
  return members
    .filter(isMachinery)
    .reduceRight((text, { pos, end }) => text.slice(0, pos) + text.slice(end), declarations);
};
