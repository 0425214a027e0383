import { agentName, describe, labelOf } from '../../src/describe.js';
import type { DerivedObservation } from '../../src/derive.js';
import type { Evidence } from '../../src/evidence.js';
import { formatValue } from '../../src/format.js';
import { refuse } from '../../src/issue.js';
import { formatDate, formatPeriod } from '../../src/period.js';
import type { Vintage } from '../../src/vintage.js';
import { type Mark, markOf } from '../frame/mark.js';
import { creditOf, type Frame, type Options, type Selection, tableOf } from '../frame/scene.js';

/** One piece of evidence, finished strings. */
export interface Proof {
  quote?: string;
  /** "The European Conservative: …" */
  source: string;
  /** Only a safe address: http, https or mailto. */
  url?: string;
  /** "row South Korea, column Financial" or how it was computed. */
  place?: string;
  read: string;
}

/** One number inside a sentence, ready to draw. */
export interface ValueScene extends Frame {
  /** "around 8 million" */
  text: string;
  label: string;
  /** "claimed by the National Intelligence Service" */
  says: string;
  period: string;
  mark: Mark;
  note?: string;
}

/** What a page may tell this form beside the data. */
export interface ValueOptions extends Options {
  /** The hedge as a word, as the locale's sign, or not at all. */
  hedge?: 'word' | 'sign' | 'none';
  /** Write the noun that is counted: "around 8 million rounds". */
  noun?: boolean;
}

const safe = (url: string | undefined): string | undefined => (url && /^(https?:|mailto:)/i.test(url) ? url : undefined);

/**
 * One observation → scene.
 * @throws FigureError `wrong-form` where a reference names no single observation
 */
export const valueScene = (selection: Selection, options: ValueOptions): ValueScene => {
  const { vintage } = selection;
  const { locale, messages, hedge, noun } = options;
  const o = selection.observation ?? (vintage.observations.length === 1 && !selection.view ? vintage.observations[0] : undefined);
  if (!o) throw refuse('wrong-form', 'of', selection.view?.id ?? vintage.dataset, 'a reference that ends in the id of one observation');
  const { formula } = o as Partial<DerivedObservation>;
  const names = (o.by === 'derived' ? [] : [agentName(o.by, vintage.agents, 'mention')]).filter(Boolean);
  const said = names.map((name) => messages.says(name, o.basis));
  const via = o.via && o.via !== o.by ? [messages.via(agentName(o.via, vintage.agents, 'mention'))] : [];
  return {
    heading: '',
    takeaway: vintage.dataset ? describe(o, vintage) : labelOf(o, vintage),
    notes: o.note ? [o.note] : [],
    encodings: [],
    credit: creditOf([o], vintage, options),
    table: tableOf([o], vintage, options),
    warnings: [],
    text: formatValue(o, { locale, ...(hedge && { hedge }), ...(noun && { noun }) }),
    label: labelOf(o, vintage, locale),
    says: [...said, ...(formula ? [messages.computed(formula)] : []), ...via].join(', '),
    period: o.period ? formatPeriod(o.period, messages.lang) : '',
    mark: markOf(o),
    ...(o.note && { note: o.note }),
  };
};

/** Evidence of some observations → finished strings. */
export const proofsOf = (ids: readonly string[], evidence: readonly Evidence[], vintage: Vintage, { messages }: Options): Proof[] =>
  evidence
    .filter((e) => e.of.some((id) => ids.includes(id)))
    .map((e): Proof => {
      const source = vintage.sources.find((s) => s.id === e.source);
      const url = safe(source?.csl.URL);
      const place = [e.cell && `${e.cell.sheet}, ${e.cell.row}, ${e.cell.column}`, e.method].filter(Boolean).join('; ');
      return {
        ...(e.quote && { quote: e.quote }),
        source: source ? `${source.credit}: ${source.csl.title}` : e.source,
        ...(url && { url }),
        ...(place && { place }),
        read: messages.read(formatDate(e.accessed, messages.lang), e.live),
      };
    });
