export interface Budget {
  what: string;
  /** A module to bundle, or the path of a published file. */
  code?: string;
  file?: string;
  /** Brotli, in units of 1000 bytes. */
  kB: number;
  why: string;
}

const form = (name: string, kB: number, why: string): Budget => ({
  what: `<figure-${name}>`,
  code: `import 'figures-of-record/widgets/${name}';`,
  kB,
  why,
});

const dataset = (id: string, kB: number, why: string): Budget => ({
  what: id,
  code: `export * from 'figures-of-record/datasets/${id}';`,
  kB,
  why,
});

const oneForm =
  'Lit is about 6 of it, and a further one is what opens its sources and tells of newer vintages; a chart must not weigh more than a small picture.';
const ownCode = `${oneForm} What it draws is loaded when the first one is, so that pages without one do not carry it.`;
const curated = 'Hand-written: a few dozen rows with their notes, sources and agents.';
const claims = 'Hand-written too; each claim has a source and a claimant of its own.';

/** What each thing may weigh on a page, Lit included, code reached by import() not counted. Raised only in the commit that needs it. */
export const budgets: Budget[] = [
  form('claim', 14, ownCode),
  form('parts', 15, oneForm),
  form('ranking', 16, 'As one form, and numbers of one list in one unit in every language.'),
  form('series', 15, ownCode),
  form('target', 14, oneForm),
  form('units', 15, oneForm),
  form(
    'sources',
    14,
    'The whole list is in it: it draws when the page opens, and the figures’ own lists share its code.',
  ),
  form('value', 10, 'It stands inside a sentence: no frame, no graphic.'),
  {
    what: 'all forms',
    code: `import 'figures-of-record/widgets';`,
    kB: 27,
    why: 'The forms share the frame and Lit; each further one costs its own scene and template only.',
  },
  dataset('south-korea-aid', 3, curated),
  dataset('artillery-shells', 5, claims),
  dataset('troops', 4, claims),
  dataset('events', 3, curated),
  dataset('positions', 3, curated),
  dataset('aid-to-ukraine', 10, 'Imported: every donor by kind; the largest vintage counts.'),
  {
    what: 'catalogue',
    code: `export * from 'figures-of-record/datasets';`,
    kB: 1.2,
    why: 'Names, days and loaders only: data come when asked for.',
  },
  {
    what: 'drop-in/figures.js',
    file: 'drop-in/figures.js',
    kB: 69,
    why: 'One request for a newsroom: all forms, every vintage of all datasets, the claims of others and all evidence.',
  },
];
