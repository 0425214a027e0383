import { isDerivedObservation } from '../../src/model/derivation.js';
import { apa } from '../../src/citation/apa.js';
import { cslOf } from '../../src/citation/csl.js';
import { safeAddress } from '../../src/citation/safe-url.js';
import { formatDate } from '../../src/format/period.js';
import { writeDate } from '../../src/model/period.js';
import { attributionWords, language, sourcesWords } from '../../src/messages/index.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { CslItem, Licence, Source } from '../../src/model/source.js';
import type { Vintage } from '../../src/model/vintage.js';
import { locationOf } from './attribution.js';
import type { Cited, Options } from './scene.js';
import { type Derivation, derivationOf, type Shown, shownIn } from './stated.js';

/** One number, and where in its source it is written: finished strings. */
export interface Statement {
  /** "South Korea, all aid: €789 million" */
  number: string;
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
  statements: Statement[];
  /** Names of the figures that draw on it, and which they are among those given. */
  figures: { title: string; index: number }[];
}

/** Everything that the figures of a page rest on. */
export interface SourceList {
  entries: SourceEntry[];
  derived: Derivation[];
  /** Numbers for which the page gives no source. */
  unsourced: string[];
}

/** A source as a page of its own may give it: a credit line, and of the rest whatever it knows. */
interface GivenSource {
  id: string;
  credit: string;
  csl?: Partial<CslItem>;
  licence?: Partial<Licence>;
}

/** Evidence of a vintage; none where the page has none. */
export type EvidenceOf = (vintage: Vintage) => readonly Evidence[];

const statementOf = (
  { number, attribution: says, period, note }: Shown,
  source: GivenSource | undefined,
  evidence: Evidence | undefined,
): Statement => {
  const place = evidence && locationOf(evidence);
  const lang = source?.csl?.language;
  return {
    number,
    attribution: says,
    period,
    ...(evidence?.quote && { quote: evidence.quote, ...(lang && { lang }) }),
    ...(place && { place }),
    read: evidence ? attributionWords.read(formatDate(evidence.accessed, language), evidence.live) : '',
    ...(note && { note }),
    context: evidence?.supports === 'note' ? sourcesWords.context : '',
  };
};

const entryOf = (number: number, id: string, source: GivenSource | undefined): SourceEntry => {
  const csl = source?.csl ?? {};
  const url = safeAddress(csl.URL);
  // Read through the citation, which knows what a page's own data may have left unread.
  const cited = csl.title ? cslOf(source as Source) : undefined;
  const issued = cited?.issued?.['date-parts'].slice(0, 1).map(writeDate).join();
  return {
    number,
    title: csl.title ?? source?.credit ?? id,
    ...(url && { url }),
    credit: csl.title ? (source?.credit ?? '') : '',
    ...(issued && { issued: formatDate(issued, language) }),
    licence: source?.licence?.name ? sourcesWords.licence(source.licence.name) : '',
    citation: cited ? apa(cited) : '',
    statements: [],
    figures: [],
  };
};

/**
 * The sources of some figures, numbered in the order a reader meets them, each with the numbers taken from it.
 * What is computed here shows its formula and inputs; what has no source is named too.
 */
export const sourcesOf = (figures: readonly Cited[], evidenceOf: EvidenceOf, options: Options): SourceList => {
  const entries = new Map<string, SourceEntry>();
  const unsourced = new Set<string>();
  const listed = new Set<string>();
  const add = (id: string, shown: Shown, evidence?: Evidence): void => {
    const source = (shown.vintage.sources as readonly GivenSource[]).find((s) => s.id === id);
    // An id means something in its own vintage only; a work is known by its address, else by its name.
    const key = source?.csl?.URL ?? JSON.stringify([id, source?.credit]);
    const entry = entries.get(key) ?? entryOf(entries.size + 1, id, source);
    entries.set(key, entry);
    const statement = statementOf(shown, source, evidence);
    const mark = JSON.stringify([key, statement]);
    if (!listed.has(mark)) entry.statements.push(statement);
    listed.add(mark);
    const { title } = figures[shown.figure]!;
    if (!entry.figures.some((f) => f.index === shown.figure)) entry.figures.push({ title, index: shown.figure });
  };
  for (const shown of figures.flatMap((f, i) => shownIn(f, i, options))) {
    const own = evidenceOf(shown.vintage).filter((e) => e.ids.includes(shown.id));
    const proofs = [...own.filter((e) => e.supports !== 'note'), ...own.filter((e) => e.supports === 'note')];
    proofs.forEach((proof) => add(proof.source, shown, proof));
    if (proofs.length) continue;
    if (shown.source) add(shown.source, shown);
    else unsourced.add(shown.number);
  }
  const computed = figures.flatMap((f) =>
    f.observations.filter(isDerivedObservation).map((o) => derivationOf(o, f, options)),
  );
  return { entries: [...entries.values()], derived: computed, unsourced: [...unsourced] };
};
