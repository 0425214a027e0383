import { apa } from '../../src/citation/apa.js';
import { cslOf } from '../../src/citation/csl.js';
import { lookupObservation } from '../../src/derive/derive.js';
import { type DerivedObservation, isDerivedObservation } from '../../src/model/derivation.js';
import { formulaInNames } from '../../src/format/describe.js';
import { agentName, labelOf } from '../../src/format/label.js';
import type { Evidence } from '../../src/model/evidence.js';
import { lookupVintage } from '../../src/reference/lookup.js';
import { attributionWords, language, sourcesWords } from '../../src/messages/index.js';
import { formatValueWith } from '../../src/format/number.js';
import type { Observation } from '../../src/model/observation.js';
import { writeDate } from '../../src/model/period.js';
import { formatDate, formatPeriod } from '../../src/format/period.js';
import { safeAddress } from '../../src/citation/safe-url.js';
import type { CslItem, Licence, Source } from '../../src/model/source.js';
import type { Vintage } from '../../src/model/vintage.js';
import { type Attribution, attributionOf, locationOf } from './attribution.js';
import type { Cited } from './cited.js';
import type { Options } from './scene.js';

/** One number, and where in its source it is written: finished strings. */
export interface Statement {
  /** "South Korea, all aid: €789 million" */
  number: string;
  /** "recorded by the Kiel Institute, via …" */
  says: string;
  period: string;
  /** The source's own words. */
  quote?: string;
  /** Language of the quote. */
  lang?: string;
  /** Sheet, row and column, or how the number was got from them. */
  place?: string;
  read: string;
  note?: string;
  /** It backs what the note says, not the number. */
  context: boolean;
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

/** A number computed here: finished strings. */
export interface Derivation {
  number: string;
  formula: string;
  inputs: string[];
}

/** Everything that the figures of a page rest on. */
export interface SourceList {
  entries: SourceEntry[];
  derived: Derivation[];
  /** Numbers for which the page gives no source. */
  unsourced: string[];
}

/** Every vintage that the figures draw from, or compute with. */
export const vintagesIn = (figures: readonly Cited[]): Vintage[] => [
  ...new Set(figures.flatMap((f) => [f.vintage, ...f.observations.flatMap((o) => stated(o, f).map((s) => s.vintage))])),
];

/** A source as a page of its own may give it: a credit line, and of the rest whatever it knows. */
interface GivenSource {
  id: string;
  credit: string;
  csl?: Partial<CslItem>;
  licence?: Partial<Licence>;
}

/** Evidence of a vintage; none where the page has none. */
export type EvidenceOf = (vintage: Vintage) => readonly Evidence[];

/** A number somebody stated, in its vintage. */
interface Stated {
  observation: Observation;
  vintage: Vintage;
}

/** Something stated, as its source’s entry tells it, and which of the figures shows it or computes with it. */
interface Shown extends Attribution {
  id: string;
  vintage: Vintage;
  figure: number;
  source?: string;
  number: string;
}

const numberOf = (o: Observation, vintage: Vintage, { locale, words }: Options): string =>
  `${labelOf(o, vintage, locale)}: ${formatValueWith(o, { locale, words, counted: true })}`;

/** What a computed number was computed from, each with its vintage. */
const inputsOf = (o: DerivedObservation, { vintage, vintages = [] }: Cited): { input: Observation; of: Vintage }[] => {
  const all = vintages.length ? vintages : [vintage];
  return o.derivedFrom.map((reference) => ({
    input: lookupObservation(reference, all),
    of: lookupVintage(reference, all),
  }));
};

/** The vintage that a number stands in: not always the one drawn, where a figure gathers what several say. */
const homeOf = (o: Observation, { vintage, vintages = [] }: Cited): Vintage =>
  [vintage, ...vintages].find((v) => v.observations.includes(o)) ?? vintage;

const stated = (o: Observation, cited: Cited): Stated[] =>
  isDerivedObservation(o)
    ? inputsOf(o, cited).flatMap(({ input, of }) => stated(input, { ...cited, vintage: of }))
    : [{ observation: o, vintage: homeOf(o, cited) }];

const derivationOf = (o: DerivedObservation, cited: Cited, options: Options): Derivation => ({
  number: numberOf(o, cited.vintage, options),
  formula: formulaInNames(o.formula, cited.vintage),
  inputs: inputsOf(o, cited).map(({ input, of }) => numberOf(input, of, options)),
});

/** What a figure shows that somebody stated: its numbers, or a position. */
const shownIn = (cited: Cited, figure: number, options: Options): Shown[] => {
  const { position, vintage } = cited;
  const numbers = cited.observations.flatMap((o) => stated(o, cited));
  return [
    ...numbers.map(({ observation, vintage: own }) => ({
      ...attributionOf(observation, own),
      id: observation.id,
      vintage: own,
      figure,
      number: numberOf(observation, own, options),
      ...(observation.source && { source: observation.source }),
    })),
    ...(position
      ? [
          {
            id: position.id,
            vintage,
            figure,
            number: position.stance,
            says: agentName(position.holder, vintage.agents, 'mention'),
            period: position.date ? attributionWords.period(formatPeriod(position.date, language)) : '',
            ...(position.note && { note: position.note }),
          },
        ]
      : []),
  ];
};

const statementOf = (
  { number, says, period, note }: Shown,
  source: GivenSource | undefined,
  evidence: Evidence | undefined,
): Statement => {
  const place = evidence && locationOf(evidence);
  const lang = source?.csl?.language;
  return {
    number,
    says,
    period,
    ...(evidence?.quote && { quote: evidence.quote, ...(lang && { lang }) }),
    ...(place && { place }),
    read: evidence ? attributionWords.read(formatDate(evidence.accessed, language), evidence.live) : '',
    ...(note && { note }),
    context: evidence?.supports === 'note',
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
  const told = new Set<string>();
  const add = (id: string, shown: Shown, evidence?: Evidence): void => {
    const source = (shown.vintage.sources as readonly GivenSource[]).find((s) => s.id === id);
    // An id means something in its own vintage only; a work is known by its address, else by its name.
    const key = source?.csl?.URL ?? JSON.stringify([id, source?.credit]);
    const entry = entries.get(key) ?? entryOf(entries.size + 1, id, source);
    entries.set(key, entry);
    const statement = statementOf(shown, source, evidence);
    const mark = JSON.stringify([key, statement]);
    if (!told.has(mark)) entry.statements.push(statement);
    told.add(mark);
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
