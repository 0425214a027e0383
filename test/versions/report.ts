import ts from 'typescript';
import type { Declarations } from './surface.js';

const printer = ts.createPrinter({ removeComments: true });
const textOf = (node: ts.Node): string =>
  printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replaceAll(/\s+/g, ' ');

/** The code of an API report: what stands between its fences. */
const codeOf = (report: string): string => /```ts\n([^]*?)```/.exec(report)?.[1] ?? '';

/** Names that a statement declares, each with what a reader must see of it. */
const named = (statement: ts.Statement): [name: string, text: string][] => {
  if (ts.isImportDeclaration(statement)) {
    const { importClause, moduleSpecifier } = statement;
    const bindings = importClause?.namedBindings;
    const names = [
      ...(importClause?.name ? [textOf(importClause.name)] : []),
      ...(bindings && ts.isNamedImports(bindings) ? bindings.elements.map(textOf) : bindings ? [textOf(bindings)] : []),
    ];
    // The same name from another package is another thing.
    return names.map((name) => [`import ${name}`, `import { ${name} } from ${textOf(moduleSpecifier)};`]);
  }
  if (ts.isExportDeclaration(statement)) {
    const { exportClause, moduleSpecifier } = statement;
    const from = moduleSpecifier ? ` from ${textOf(moduleSpecifier)}` : '';
    return exportClause && ts.isNamedExports(exportClause)
      ? exportClause.elements.map((element) => [element.name.text, `export { ${textOf(element)} }${from};`])
      : [[`export *${from}`, textOf(statement)]];
  }
  if (ts.isExportAssignment(statement)) return [['default', textOf(statement)]];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => [textOf(name), textOf(statement)]);
  const { name } = statement as ts.Statement & { name?: ts.Node };
  return name ? [[textOf(name), textOf(statement)]] : [];
};

/** Declarations of an API report by name, in order of names; overloads of one name stand together. */
export const declarationsOf = (report: string): Declarations => {
  const { statements } = ts.createSourceFile('report.d.ts', codeOf(report), ts.ScriptTarget.ESNext, true);
  const found: Declarations = {};
  for (const [name, text] of statements.flatMap(named)) found[name] = name in found ? `${found[name]!}\n${text}` : text;
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
};
