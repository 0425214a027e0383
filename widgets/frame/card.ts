import type { DerivedObservation } from '../../src/derive.js';
import { agentName, formulaInNames } from '../../src/describe.js';
import type { Evidence } from '../../src/evidence.js';
import { cardWords, frameWords, language } from '../../src/messages.js';
import type { Observation } from '../../src/observation.js';
import { formatDate, formatPeriod } from '../../src/period.js';
import type { CslItem } from '../../src/source.js';
import type { Vintage } from '../../src/vintage.js';

/** One piece of evidence, finished strings. */
export interface Proof {
  quote?: string;
  /** "The European Conservative: …" */
  source: string;
  /** Only a safe address: http, https or mailto. */
  url?: string;
  /** Sheet, row and column, how the number was got from them, what is to be known of the quote. */
  place?: string;
  read: string;
}

/** Where a number comes from, finished strings. */
export interface Card {
  /** "claimed by South Korea's National Intelligence Service, via The European Conservative" */
  says: string;
  period: string;
  note?: string;
}

const safe = (url: string | undefined): string | undefined =>
  url && /^(https?:|mailto:)/i.test(url) ? url : undefined;

/** Who says a number, for when, with what to know of it. */
export const cardOf = (o: Observation, vintage: Vintage): Card => {
  const { formula } = o as Partial<DerivedObservation>;
  const mention = (id: string): string => agentName(id, vintage.agents, 'mention');
  const by = o.by === 'derived' ? cardWords.computed : o.by && cardWords.says(mention(o.by), o.basis);
  const via = o.via && o.via !== o.by && frameWords.via(mention(o.via));
  return {
    says:
      o.value === null
        ? ''
        : [[by, via].filter(Boolean).join(', '), formula && formulaInNames(formula, vintage)]
            .filter(Boolean)
            .join(': '),
    period: o.period ? cardWords.period(formatPeriod(o.period, language)) : '',
    ...(o.note && { note: o.note }),
  };
};

/** Evidence of an observation or a position, and of what it was computed from, as finished strings. */
export const proofsOf = (
  o: Pick<Observation, 'id' | 'derivedFrom'>,
  evidence: readonly Evidence[],
  { dataset, vintage, sources }: Vintage,
): Proof[] => {
  // An id of another dataset stays a whole reference and is not taken for one of this.
  const local = (reference: string): string =>
    reference.replace(`${dataset}@${vintage}/`, '').replace(`${dataset}/`, '');
  const ids = [o.id, ...(o.derivedFrom ?? []).map(local)];
  const about = (e: Evidence, all: readonly string[]): boolean => e.of.some((id) => all.includes(id));
  // What only backs a note comes after what backs the number, and not at all where the number was computed from it.
  const ofNumber = evidence.filter((e) => e.supports !== 'note' && about(e, ids));
  const ofNote = evidence.filter((e) => e.supports === 'note' && about(e, [o.id]));
  return [...ofNumber, ...ofNote].map((e): Proof => {
    const source = sources.find((s) => s.id === e.source);
    // A page's own source may be no more than its credit line.
    const csl: Partial<CslItem> = source?.csl ?? {};
    const url = safe(csl.URL);
    const told = [
      e.supports === 'note' && cardWords.backsNote,
      e.cell && `${e.cell.sheet}, ${e.cell.row}, ${e.cell.column}`,
      e.method,
    ];
    const place = [told.filter(Boolean).join('; '), e.note].filter(Boolean).join('. ');
    return {
      ...(e.quote && { quote: e.quote }),
      source: source ? [source.credit, csl.title].filter(Boolean).join(': ') : e.source,
      ...(url && { url }),
      ...(place && { place }),
      read: cardWords.read(formatDate(e.accessed, language), e.live),
    };
  });
};
