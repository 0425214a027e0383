import ts from 'typescript';
import type { Files } from './arrows.js';

/** Words that a plain sentence about a thing does not begin with: pronouns, and participles that leave out what they speak of. */
const unclear =
  /^(It|Its|This|That|These|Those|There|Here|Such|Told|Kept|Worn|Dressed|Said|Made|Done|Given|Put|Held|Laid|Beside|Lazily|Simply|Just)\b/;

/** A capital letter, a digit, code, a quotation, or a name that is written small. */
const beginning = /^([\p{Lu}\d`"“<]|(esbuild|npm|zod)\b)/u;

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const nameOf = (node: ts.Statement): string => {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.map(({ name }) => name.getText()).join(', ');
  return (node as ts.DeclarationStatement).name?.getText() ?? '';
};

/** First lines of the docstrings of what a file exports, by name. */
const firstLines = (path: string, text: string): [name: string, line: string][] => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  return source.statements.filter(isExported).flatMap((node): [string, string][] => {
    const doc = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1);
    const line = (ts.getTextOfJSDocComment(doc?.comment) ?? '').trim().split('\n')[0] ?? '';
    return line ? [[nameOf(node), line]] : [];
  });
};

/** Docstrings of exported things that do not begin as a plain sentence does. */
export const unclearDocstrings = (files: Files): string[] =>
  Object.entries(files).flatMap(([path, text]) =>
    firstLines(path, text)
      .filter(([, line]) => !beginning.test(line) || unclear.test(line))
      .map(([name, line]) => `${path}: ${name}: “${line}” does not begin with what it is or does.`),
  );
