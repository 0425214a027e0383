import { readCslDate } from '../../src/citation/csl-date.js';
import { safeAddress } from '../../src/citation/safe-url.js';
import { formatDate } from '../../src/format/period.js';
import { language, sourcesWords } from '../../src/messages/index.js';
import { writeDate } from '../../src/model/period.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { CslItem, Licence } from '../../src/model/source.js';
import type { Vintage } from '../../src/model/vintage.js';
import { formatReference } from '../../src/reference/reference.js';
import type { Cited, Options } from './scene.js';
import { numberOf, type Shown, shownIn } from './stated.js';

/** One number, and where in its source it is written: finished strings. */
export interface Statement {
  /** "South Korea, all aid: €789 million"; several that are stated alike with semicolons between. */
  number: string;
  /** How many numbers these are. */
  count: number;
  /** "recorded by the Kiel Institute, via …" */
  attribution: string;
  period: string;
  /** The source's own words. */
  quote?: string;
  /** Language of the quote. */
  lang?: string;
  /** Sheet, row and column, or how the number was got from them. */
  place?: string;
  read: string;
  note?: string;
  /** Says that it backs what the note tells, not the number; empty for what backs the number. */
  context: string;
}

/** One source with all that the figures take from it. */
export interface SourceEntry {
  /** By which the page refers to it, from 1. */
  number: number;
  title: string;
  /** Only a safe address: http, https or mailto. */
  url?: string;
  credit: string;
  issued?: string;
  licence: string;
  citation: string;
  /** A row that is drawn names it; else it is known from the evidence alone. */
  isNamed: boolean;
  /** Some words of it did not arrive. */
  isLost: boolean;
  statements: Statement[];
  /** How many numbers it is cited for. */
  count: number;
  /** Names of the figures that draw on it, and which they are among those given. */
  figures: { title: string; index: number }[];
}

/** Everything that the figures of a page rest on. */
export interface SourceList {
  entries: SourceEntry[];
  derived: Derivation[];
  /** Numbers for which the page gives no source. */
  unsourced: string[];
  /** Names of the vintages whose evidence did not arrive. */
  lost: string[];
  /** How many numbers the figures show. */
  count: number;
}

/** A source as a page of its own may give it: a credit line, and of the rest whatever it knows. */
export interface GivenSource {
  id: string;
  credit: string;
  csl?: Partial<CslItem>;
  licence?: Partial<Licence>;
}

/** A number computed here: finished strings. */
export interface Derivation {
  number: string;
  formula: string;
  inputs: string[];
}

/** Evidence of a vintage; none where the page has none, or why it is not there. */
export type EvidenceOf = (vintage: Vintage) => readonly Evidence[] | 'coming' | 'lost';

/** What is told of each source beside its line; a page that only lists them does not load it. */
export interface SourceDetails {
  /** Makes what adds the statements to the entries of one list. */
  teller: () => (entry: SourceEntry, shown: Shown, source: GivenSource | undefined, evidence?: Evidence) => void;
  derivationsIn: (figures: readonly Cited[], options: Options) => Derivation[];
}

const entryOf = (id: string, source: GivenSource | undefined): SourceEntry => {
  const csl = source?.csl ?? {};
  const url = safeAddress(csl.URL);
  const issued = csl.title ? readCslDate(csl.issued)?.['date-parts'].slice(0, 1).map(writeDate).join() : undefined;
  return {
    number: 0,
    title: csl.title ? sourcesWords.edition(csl.title, csl.version) : (source?.credit ?? id),
    ...(url && { url }),
    credit: csl.title ? (source?.credit ?? '') : '',
    ...(issued && { issued: formatDate(issued, language) }),
    licence: '',
    citation: '',
    isNamed: false,
    isLost: false,
    statements: [],
    count: 0,
    figures: [],
  };
};

/** How many numbers some figures show, each once; what nobody reports is none. */
const countOf = (figures: readonly Cited[], options: Options): number => {
  const all = figures.flatMap(({ observations, vintage }) =>
    observations.flatMap((o) =>
      o.value === null ? [] : JSON.stringify([vintage.dataset || vintage.title, o.id, numberOf(o, vintage, options)]),
    ),
  );
  return new Set(all).size;
};

/** The source of this id, which means something in its own vintage only. */
const sourceOf = (id: string | undefined, { vintage }: Shown): GivenSource | undefined =>
  (vintage.sources as readonly GivenSource[]).find((source) => source.id === id);

/** The entry of a source, made where it is the first statement from it. */
const entryIn = (entries: Map<string, SourceEntry>, id: string, shown: Shown): SourceEntry => {
  const source = sourceOf(id, shown);
  // A work is known by its address, else by its name.
  const key = source?.csl?.URL ?? JSON.stringify([id, source?.credit]);
  const entry = entries.get(key) ?? entryOf(id, source);
  entries.set(key, entry);
  return entry;
};

/**
 * The sources of some figures, a line for each: first those that the data name, then those that the evidence adds,
 * numbered in the order a reader meets them; what has no source is named too. With `details` each has the numbers taken
 * from it, and what is computed here shows its formula and inputs.
 */
export const linesOf = (
  figures: readonly Cited[],
  evidenceOf: EvidenceOf,
  options: Options,
  details?: SourceDetails,
): SourceList => {
  const entries = new Map<string, SourceEntry>();
  const numbers = new Map<SourceEntry, Set<string>>();
  const tell = details?.teller();
  const [unsourced, lost] = [new Set<string>(), new Set<string>()];
  const add = (id: string, shown: Shown, evidence?: Evidence): SourceEntry => {
    const entry = entryIn(entries, id, shown);
    numbers.set(entry, (numbers.get(entry) ?? new Set()).add(shown.number));
    tell?.(entry, shown, sourceOf(id, shown), evidence);
    const { title } = figures[shown.figure]!;
    if (!entry.figures.some((f) => f.index === shown.figure)) entry.figures.push({ title, index: shown.figure });
    return entry;
  };
  for (const shown of figures.flatMap((f, i) => shownIn(f, i, options))) {
    const known = evidenceOf(shown.vintage);
    const own = typeof known === 'string' ? [] : known.filter((e) => e.ids.includes(shown.id));
    const proofs = [...own.filter((e) => e.supports !== 'note'), ...own.filter((e) => e.supports === 'note')];
    proofs.forEach((proof) => add(proof.source, shown, proof));
    if (known === 'lost') lost.add(shown.vintage.title || formatReference(shown.vintage));
    if (shown.source) {
      const isProven = proofs.some((proof) => proof.source === shown.source);
      const entry = isProven ? entryIn(entries, shown.source, shown) : add(shown.source, shown);
      entry.isNamed = true;
      entry.isLost ||= known === 'lost';
    } else if (!proofs.length && typeof known !== 'string') unsourced.add(shown.number);
  }
  const found = [...entries.values()];
  const sorted = [...found.filter((entry) => entry.isNamed), ...found.filter((entry) => !entry.isNamed)];
  return {
    entries: sorted.map((entry, i) => ({ ...entry, number: i + 1, count: entry.count || numbers.get(entry)!.size })),
    derived: details?.derivationsIn(figures, options) ?? [],
    unsourced: [...unsourced],
    lost: [...lost],
    count: countOf(figures, options),
  };
};
