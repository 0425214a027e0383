import { type Arrow, arrowsIn, type Files, importsByFile, isPackage, reachedFrom } from './arrows.js';

interface Rule {
  rule: string;
  /** Files it speaks about. */
  of: RegExp;
  /** Files it does not hold for. */
  except?: RegExp;
  /** Whether an import may be; `reach` gives everything that a file leads to at run time. */
  allows: (arrow: Arrow, reach: (path: string) => ReadonlySet<string>) => boolean;
}

const inside = (to: string, ...folders: string[]): boolean => folders.some((folder) => to.startsWith(`${folder}/`));
const isLit = (to: string): boolean => /^(lit|lit-html|lit-element|@lit\/reactive-element)($|\/)/.test(to);
const isZod = (to: string): boolean => /^zod($|\/)/.test(to);
const reaches = (is: (to: string) => boolean, path: string, reach: (path: string) => ReadonlySet<string>): boolean =>
  [...reach(path)].some(is);
const formOf = (path: string): string | undefined => /^widgets\/([^/]+)\//.exec(path)?.[1];
const shared = new Set(['base', 'template', 'picture', 'scene', 'data', 'page', 'static']);

/** The program and the build know Node, and what they need besides. */
const tools = /^src\/(cli|build)\//;

/** Who may import what. */
export const rules: readonly Rule[] = [
  {
    rule: 'src imports no package but zod and, as types, Standard Schema: no Lit, no Node',
    of: /^src\//,
    except: tools,
    // The importer is bundled, with its readers of ZIP and of separated values: nobody else installs or loads them.
    allows: ({ from, to, types }) =>
      !isPackage(to) ||
      to === 'zod' ||
      (types && to === '@standard-schema/spec') ||
      (from.startsWith('src/import/workbook/') && ['fflate', 'papaparse'].includes(to)),
  },
  {
    rule: 'only src/schema imports zod',
    of: /./,
    except: /^src\/schema\//,
    allows: ({ to }) => !isZod(to),
  },
  {
    rule: 'nothing that draws, and not the root, reaches zod by a detour',
    of: /^(src\/index\.ts$|datasets\/|widgets\/)/,
    allows: ({ to, types }, reach) => types || !reaches(isZod, to, reach),
  },
  {
    rule: 'datasets import types from src, and one another',
    of: /^datasets\//,
    allows: ({ to, types }) => inside(to, 'datasets') || (inside(to, 'src') && types),
  },
  {
    rule: 'widgets import src, widgets and Lit; only the drop-in imports datasets too',
    of: /^widgets\//,
    allows: ({ from, to }) =>
      inside(to, 'src', 'widgets') || isLit(to) || (from === 'widgets/drop-in.ts' && inside(to, 'datasets')),
  },
  {
    rule: 'a form never imports another form',
    of: /^widgets\/[^/]+\//,
    except: /^widgets\/(base|template|picture|scene|data|page|static)\//,
    allows: ({ from, to }) => {
      const form = formOf(to);
      return form === undefined || form === formOf(from) || shared.has(form);
    },
  },
  {
    rule: 'scene and svg import src, the room of scenes and their own form',
    of: /^widgets\/[^/]+\/(scene|svg)\.ts$/,
    except: /^widgets\/(scene|picture)\//,
    allows: ({ from, to }) => inside(to, 'src', 'widgets/scene', 'widgets/picture') || formOf(from) === formOf(to),
  },
  {
    rule: 'scenes, pictures, data, the page and what draws without a page never reach Lit, not by a detour either',
    of: /^widgets\/((scene|picture|data|page|static)\/.+|[^/]+\/(scene|svg)|static|register)\.ts$/,
    allows: ({ to, types }, reach) => types || (!isLit(to) && !reaches(isLit, to, reach)),
  },
  {
    rule: 'nothing imports the program, the examples or the tests',
    of: /^(src|datasets|widgets)\//,
    except: /^src\/cli\//,
    allows: ({ to }) => !inside(to, 'src/cli', 'examples', 'test'),
  },
  {
    rule: 'nothing but the build itself, its configuration and the tests imports src/build',
    of: /^(src|datasets|widgets|examples)\//,
    except: /^src\/build\//,
    allows: ({ to }) => !inside(to, 'src/build'),
  },
  {
    rule: 'examples use the package by its public name',
    of: /^examples\//,
    allows: ({ to }) => isPackage(to) || inside(to, 'examples'),
  },
];

/** Every import that breaks a rule, with the rule it breaks. */
export const brokenRules = (files: Files): string[] => {
  const arrows = arrowsIn(files);
  const imports = importsByFile(arrows.filter(({ types }) => !types));
  const known = new Map<string, ReadonlySet<string>>();
  const reach = (path: string): ReadonlySet<string> => {
    const reached = known.get(path) ?? reachedFrom([path], imports);
    known.set(path, reached);
    return reached;
  };
  return rules.flatMap(({ rule, of, except, allows }) =>
    arrows
      .filter(({ from }) => of.test(from) && !except?.test(from))
      .filter((arrow) => !allows(arrow, reach))
      .map(({ from, to }) => `${from} imports ${to}, but ${rule}.`),
  );
};
