import { join } from 'node:path';
import { datasetNames, formNames } from '../../src/build/lists/read-folders.js';
import type { BudgetRows } from '../../src/build/lists/budgets.js';
import rows from './budgets.json' with { type: 'json' };

export interface Budget {
  what: string;
  /** Entries of the package that it holds for: each by itself weighs no more. */
  paths: RegExp;
  /** A published file, where it is no entry. */
  file?: string;
  /** Brotli, in units of 1000 bytes. */
  kB: number;
  why: string;
}

const form = (name: string, kB: number, why: string): Budget => ({
  what: `<figure-${name}>`,
  paths: new RegExp(`^\\./(widgets|elements)/${name}$`),
  kB,
  why,
});

const dataset = (id: string, kB: number, why: string): Budget => ({
  what: id,
  paths: new RegExp(`^\\./datasets/${id}(/[\\d.-]+)?$`),
  kB,
  why,
});

const root = join(import.meta.dirname, '../..');
const folders = { forms: formNames(root), datasets: datasetNames(root) };

/** The row of a folder. @throws Error that says where to write one */
const rowOf = (kind: keyof BudgetRows, name: string): [kB: number, why: string] => {
  const { [name]: row } = (rows as BudgetRows)[kind];
  if (!row)
    throw new Error(`test/package/budgets.json: expected a row for ${name} in ${kind}; \`npm run lists\` writes one`);
  return [row.kB, row.why];
};

/** What each entry may weigh on a page, Lit included, code reached by import() not counted. Raised only in the commit that needs it. */
export const budgets: Budget[] = [
  ...folders.forms.map((name) => form(name, ...rowOf('forms', name))),
  {
    what: 'all forms',
    paths: /^\.\/widgets$/,
    kB: 40.2,
    why: 'The forms share the frame and Lit; each further one costs its own scene and template only.',
  },
  {
    what: 'register',
    paths: /^\.\/register$/,
    kB: 1.1,
    why: 'A map and its listeners, which every page has, and what keeps evidence that fails from failing the page.',
  },
  {
    what: 'functions',
    paths: /^\.$/,
    kB: 33.7,
    why: 'Everything at once; a bundler keeps what is used. The grammar of amounts is a third of it, formatValue alone 3 kB.',
  },
  {
    what: 'static',
    paths: /^\.\/static$/,
    kB: 44.8,
    why: 'All forms as text and pictures, for a server; no page loads it.',
  },
  {
    what: 'import',
    paths: /^\.\/import$/,
    kB: 46,
    why: 'Readers of workbooks and of separated values, 11 of it, and the rules of all datasets, which know the grammar of amounts. A page loads it when somebody drops a file on it.',
  },
  {
    what: 'schema',
    paths: /^\.\/schema$/,
    kB: 29.6,
    why: 'zod is 26 of it. For tools; a page’s check is compiled from it.',
  },
  ...folders.datasets.map((id) => dataset(id, ...rowOf('datasets', id))),
  {
    what: 'evidence',
    paths: /^\.\/datasets\/.+\/evidence$/,
    kB: 4,
    why: 'Quotes of at most twelve words and where they stand; loaded when a reader asks.',
  },
  {
    what: 'catalogue',
    paths: /^\.\/datasets$/,
    kB: 1.2,
    why: 'Names, days and loaders only: data come when asked for.',
  },
  {
    what: 'drop-in/figures.js',
    paths: /^drop-in$/,
    file: 'drop-in/figures.js',
    kB: 114.9,
    why: 'One request for a newsroom: all forms, every vintage of all datasets, the claims of others and all evidence.',
  },
];
