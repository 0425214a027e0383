import { posix } from 'node:path';
import ts from 'typescript';

/** One import: from a file of the repository to another, or to a package. */
export interface Arrow {
  from: string;
  to: string;
  /** Gone at run time. */
  types: boolean;
}

/** Whether nothing but types comes over. */
const bringsTypes = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
  if (clause ? clause.phaseModifier === ts.SyntaxKind.TypeKeyword : 'isTypeOnly' in node && node.isTypeOnly)
    return true;
  const names = ts.isImportDeclaration(node) ? clause?.namedBindings : node.exportClause;
  if (clause?.name || !names || !(ts.isNamedImports(names) || ts.isNamedExports(names))) return false;
  return names.elements.length > 0 && names.elements.every(({ isTypeOnly }) => isTypeOnly);
};

/** Scripts of a page or a single-file component, and what its script tags load. */
const scriptsOf = (html: string): string =>
  [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)]
    .map(([, attributes = '', body = '']) => {
      const src = /\ssrc="(\.[^"]+)"/.exec(attributes)?.[1];
      return src ? `import '${src}';` : /json|importmap/.test(attributes) ? '' : body;
    })
    .join('\n');

const resolved = (from: string, specifier: string): string =>
  specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;

const read = (from: string, text: string): Arrow[] => {
  const code = /\.[cm]?[jt]sx?$/.test(from) ? text : scriptsOf(text);
  const source = ts.createSourceFile(from, code, ts.ScriptTarget.ESNext);
  const arrows: Arrow[] = [];
  const add = (specifier: ts.Node | undefined, types: boolean): void => {
    if (specifier && ts.isStringLiteralLike(specifier))
      arrows.push({ from, to: resolved(from, specifier.text), types });
  };
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier, bringsTypes(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return arrows;
};

/** What was read before: several laws look at the same files. */
const known = new Map<string, { text: string; arrows: Arrow[] }>();

/** Imports of a file, as written: `./x.js` stays `./x.js`. */
export const arrowsOf = (from: string, text: string): Arrow[] => {
  const before = known.get(from);
  if (before?.text === text) return before.arrows;
  const arrows = read(from, text);
  known.set(from, { text, arrows });
  return arrows;
};

/** Files by path, with their text. */
export type Files = Record<string, string>;

/** Every import of the files; one of `x.js` leads to `x.ts` where that is the source. */
export const arrowsIn = (files: Files): Arrow[] => {
  const source = (path: string): string => (path in files ? path : path.replace(/\.js$/, '.ts'));
  return Object.entries(files)
    .flatMap(([path, text]) => arrowsOf(path, text))
    .map((arrow) => ({ ...arrow, to: source(arrow.to) }));
};

/** Whether an import leads to a package, not to a file of the repository. */
export const isPackage = (to: string): boolean => !/^(\.\.|src|datasets|widgets|examples|test)\//.test(to);

/** What each file imports. */
export const importsByFile = (arrows: readonly Arrow[]): Map<string, string[]> => {
  const imports = new Map<string, string[]>();
  for (const { from, to } of arrows) imports.set(from, [...(imports.get(from) ?? []), to]);
  return imports;
};

/** Everything that the files reach, themselves included; `through` says where the way goes on. */
export const reachedFrom = (
  start: readonly string[],
  imports: ReadonlyMap<string, readonly string[]>,
  through: (path: string) => boolean = () => true,
): Set<string> => {
  const reached = new Set(start);
  for (const path of reached) for (const to of imports.get(path) ?? []) if (through(to)) reached.add(to);
  return reached;
};
