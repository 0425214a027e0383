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

const frame =
  'Lit is 2.3 of it; the frame with its styles, numbers in every language, English ones without Intl, which spares a page 12 to 20 ms, and the list of what may be wrong make up most of the rest.';
const ownCode = 'The frame as in the others; what it draws is loaded with the first one.';
const curated = 'Hand-written: a few dozen rows with their notes, sources and agents.';
const claims = 'Hand-written too; each claim has a source and a claimant of its own.';

/** What each entry may weigh on a page, Lit included, code reached by import() not counted. Raised only in the commit that needs it. */
export const budgets: Budget[] = [
  form('claim', 13.5, ownCode),
  form('parts', 16.5, frame),
  form('ranking', 17.1, 'As one form, and numbers of one list in one unit in every language, in English without Intl.'),
  form('series', 14.6, ownCode),
  form('target', 15.3, frame),
  form('units', 16.4, frame),
  form('sources', 8.3, 'A list needs no numbers and no pictures; what it draws is loaded with the first one.'),
  form('value', 11, 'It stands inside a sentence: no frame, no graphic.'),
  {
    what: 'all forms',
    paths: /^\.\/widgets$/,
    kB: 27.5,
    why: 'The forms share the frame and Lit; each further one costs its own scene and template only.',
  },
  { what: 'register', paths: /^\.\/register$/, kB: 0.8, why: 'A map and its listeners, which every page has.' },
  {
    what: 'functions',
    paths: /^\.$/,
    kB: 21,
    why: 'Everything at once; a bundler keeps what is used, and formatValue alone is 3 kB.',
  },
  {
    what: 'static',
    paths: /^\.\/static$/,
    kB: 31,
    why: 'All forms as text and pictures, for a server; no page loads it.',
  },
  {
    what: 'schema',
    paths: /^\.\/schema$/,
    kB: 29.5,
    why: 'zod is 26 of it. For tools; a page’s check is compiled from it.',
  },
  dataset('south-korea-aid', 2.4, curated),
  dataset('artillery-shells', 4.6, claims),
  dataset('troops', 3.8, claims),
  dataset('events', 1.2, curated),
  dataset('positions', 1.7, curated),
  dataset('aid-to-ukraine', 6.5, 'Imported: every donor by kind, and by month.'),
  {
    what: 'evidence',
    paths: /^\.\/datasets\/.+\/evidence$/,
    kB: 2,
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
    kB: 72,
    why: 'One request for a newsroom: all forms, every vintage of all datasets, the claims of others and all evidence.',
  },
];
