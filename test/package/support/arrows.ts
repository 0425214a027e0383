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

/** Imports of a file, as written: `./x.js` stays `./x.js`. */
export const arrowsOf = (from: string, text: string): Arrow[] => {
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

/** First way from a file to a package along imports that exist at run time; empty when there is none. */
const wayTo = (name: RegExp, from: string, all: readonly Arrow[], seen = new Set<string>()): string[] => {
  if (seen.has(from)) return [];
  seen.add(from);
  for (const { to } of all.filter((arrow) => arrow.from === from && !arrow.types)) {
    if (name.test(to)) return [from, to];
    const rest = wayTo(name, to, all, seen);
    if (rest.length) return [from, ...rest];
  }
  return [];
};

interface Rule {
  rule: string;
  /** Files it speaks about. */
  of: RegExp;
  /** Files it does not hold for, each with its reason. */
  except?: { file: RegExp; why: string }[];
  allows: (arrow: Arrow, all: readonly Arrow[]) => boolean;
}

const isPackage = (to: string): boolean => !/^(\.\.|src|datasets|widgets|examples|test)\//.test(to);
const inside = (to: string, ...folders: string[]): boolean => folders.some((folder) => to.startsWith(`${folder}/`));
const lit = /^(lit|lit-html|@lit\/reactive-element)($|\/)/;
const isLit = (to: string): boolean => lit.test(to);
const picture = /^widgets\/[^/]+\/(scene|svg)\.ts$/;
const formOf = (path: string): string | undefined => /^widgets\/([^/]+)\//.exec(path)?.[1];

// The program on the top floor may import everything.
const cli = { file: /^src\/cli\//, why: 'top floor' };
const builder = { file: /\.build\.ts$/, why: 'runs at build time and is not published' };

/** The arrows of the house: who may import whom. */
export const rules: Rule[] = [
  {
    rule: 'src imports src and nothing above it',
    of: /^src\//,
    except: [cli, builder],
    allows: ({ to }) => isPackage(to) || inside(to, 'src'),
  },
  {
    rule: 'src imports no package but zod and, as types, Standard Schema: no Lit, no Node',
    of: /^src\//,
    except: [cli, builder],
    allows: ({ to, types }) => !isPackage(to) || to === 'zod' || (types && to === '@standard-schema/spec'),
  },
  {
    rule: 'only src/schema imports zod',
    of: /./,
    except: [builder, { file: /^src\/schema(\.ts$|\/)/, why: 'the schemas' }],
    allows: ({ to }) => !/^zod($|\/)/.test(to),
  },
  {
    rule: 'nothing that draws or is the root reaches zod by a detour',
    of: /^(src\/index\.ts$|datasets\/|widgets\/)/,
    except: [builder],
    allows: ({ to, types }, all) => types || !wayTo(/^zod($|\/)/, to, all).length,
  },
  {
    rule: 'datasets import types from src, and one another',
    of: /^datasets\//,
    except: [builder],
    allows: ({ to, types }) => inside(to, 'datasets') || (inside(to, 'src') && types),
  },
  {
    rule: 'widgets import src, widgets and Lit; only the drop-in imports datasets too',
    of: /^widgets\//,
    except: [builder],
    allows: ({ from, to }) =>
      inside(to, 'src', 'widgets') || isLit(to) || (from === 'widgets/drop-in.ts' && inside(to, 'datasets')),
  },
  {
    rule: 'a form never imports another form, and the frame imports none',
    of: /^widgets\/[^/]+\//,
    allows: ({ from, to }) => [undefined, 'frame', formOf(from)].includes(formOf(to)),
  },
  {
    rule: 'scene and svg import src, the frame and their own scene',
    of: picture,
    allows: ({ from, to }) => inside(to, 'src', 'widgets/frame') || (formOf(from) === formOf(to) && picture.test(to)),
  },
  {
    rule: 'scene, svg and static never reach Lit, not by a detour either',
    of: /^widgets\/([^/]+\/(scene|svg)|static)\.ts$/,
    allows: ({ to, types }, all) => types || (!isLit(to) && !wayTo(lit, to, all).length),
  },
  {
    rule: 'nothing imports the program, the examples or the tests',
    of: /^(src|datasets|widgets)\//,
    except: [cli],
    allows: ({ to }) => !inside(to, 'src/cli', 'examples', 'test'),
  },
  {
    rule: 'examples use the package by its public name',
    of: /^examples\//,
    allows: ({ to }) => isPackage(to) || inside(to, 'examples'),
  },
];

/** Every import that breaks a rule, with the rule it breaks. */
export const breaches = (files: Record<string, string>): string[] => {
  const source = (path: string): string => (path in files ? path : path.replace(/\.js$/, '.ts'));
  const all = Object.entries(files)
    .flatMap(([path, text]) => arrowsOf(path, text))
    .map((arrow) => ({ ...arrow, to: source(arrow.to) }));
  return rules.flatMap(({ rule, of, except = [], allows }) =>
    all
      .filter(({ from }) => of.test(from) && !except.some(({ file }) => file.test(from)))
      .filter((arrow) => !allows(arrow, all))
      .map(({ from, to }) => `${from} imports ${to}, but ${rule}.`),
  );
};
