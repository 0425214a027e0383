import ts from 'typescript';

/** What the source of an element says of it. */
export interface ElementSource {
  /** Name of the class that it extends, bare. */
  base: string;
  /** Its docstring up to the first full stop, colon or semicolon. */
  shows: string;
  /** Attributes that the class declares by itself. */
  attributes: string[];
}

const textOf = (comment: ts.NodeArray<ts.JSDocComment> | string | undefined): string =>
  (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ');

/** The attribute of one line of `static properties`; none where the property has none. */
const attributeOf = (property: ts.ObjectLiteralElementLike): string | undefined => {
  if (!ts.isPropertyAssignment(property)) return undefined;
  const settings = ts.isObjectLiteralExpression(property.initializer) ? property.initializer.properties : [];
  for (const setting of settings) {
    if (!ts.isPropertyAssignment(setting)) continue;
    const name = setting.name.getText();
    // What a reader opens is state: it has no attribute.
    if (name === 'state') return undefined;
    if (name === 'attribute') return ts.isStringLiteral(setting.initializer) ? setting.initializer.text : undefined;
  }
  return property.name.getText().toLowerCase();
};

const attributesOf = (declaration: ts.ClassDeclaration): string[] =>
  declaration.members
    .filter(ts.isPropertyDeclaration)
    .filter(({ name, initializer }) => name.getText() === 'properties' && initializer)
    .flatMap(({ initializer }) => (ts.isObjectLiteralExpression(initializer!) ? [...initializer.properties] : []))
    .flatMap((property) => attributeOf(property) ?? []);

/** Reads the classes of a module that extend another. */
export const readElements = (text: string): ElementSource[] => {
  const source = ts.createSourceFile('element.ts', text, ts.ScriptTarget.ESNext, true);
  return source.statements.filter(ts.isClassDeclaration).flatMap((declaration) => {
    const heritage = declaration.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
    const [extended] = heritage?.types ?? [];
    if (!extended) return [];
    const [doc] = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc);
    return {
      base: extended.expression.getText(),
      shows: textOf(doc?.comment).split(/[.:;](?:\s|$)/)[0] ?? '',
      attributes: attributesOf(declaration),
    };
  });
};

/** Names of the members of an interface of a module; none where it has no such interface. */
export const readMembers = (text: string, name: string): string[] =>
  ts
    .createSourceFile('scene.ts', text, ts.ScriptTarget.ESNext, true)
    .statements.filter(ts.isInterfaceDeclaration)
    .filter((declaration) => declaration.name.text === name)
    .flatMap(({ members }) => members.flatMap((member) => member.name?.getText() ?? []));
