import { amountOf } from '../../src/model/amount.js';
import { type Claim, claimsOf, statedOf } from '../../src/history/claims.js';
import { formatStated } from '../../src/citation/stated.js';
import { agentName, termOf } from '../../src/format/label.js';
import { english, language, statementWords, seriesWords } from '../../src/messages/index.js';
import { formatValueWith } from '../../src/format/number.js';
import type { Observation } from '../../src/model/observation.js';
import { type Span, spanOf, timeOrder } from '../../src/model/period.js';
import { isOneNumber, partiesOf } from '../../src/history/states.js';
import { vintagesAvailableWith } from '../../src/history/as-of.js';
import type { Vintage } from '../../src/model/vintage.js';
import type { Options, Selection } from './scene.js';
import type { Rows } from './rows.js';

/** One statement with what a picture says of it: finished strings. */
export interface Statement extends Claim {
  /** When it was said, on a time axis; `null` where nobody knows. */
  span: Span | null;
  /** "18 Oct 2024", "22 Oct 2024 or later", "undated" */
  when: string;
  /** The same in our language, for sentences. */
  date: string;
  /** `when` holds words of ours, not only a date in the page's language. */
  ours: boolean;
  /** Short name of who says it, else the row's own; empty where neither is given. */
  who: string;
  /** What tells it from another number of the same party: "152 mm". */
  terms: string[];
}

/** Vintages that a figure may draw on: those at hand, and none that came after a pinned one. */
export const vintagesAllowed = ({ vintage, vintages = [vintage], pinned }: Selection): readonly Vintage[] =>
  pinned ? vintagesAvailableWith(vintage, vintages) : vintages;

const statementFrom = (claim: Claim, { locale }: Options): Statement => {
  const { observation, vintage, stated } = claim;
  const span = spanOf(stated);
  const who = observation.by ? agentName(observation.by, vintage.agents, 'short') : (observation.label ?? '');
  const wordsIn = (language: string): { when: string; ours: boolean } =>
    span !== null || observation.stated !== undefined
      ? formatStated(stated, language)
      : { when: statementWords.undated, ours: true };
  const terms = Object.entries(observation.dimensions ?? {}).map(([key, value]) =>
    termOf(vintage, key, value).replaceAll(' ', '\u00a0'),
  );
  return { ...claim, span, who, terms, ...wordsIn(locale), date: wordsIn(language).when };
};

/** Whether a statement takes up a count that in the end is its own. */
const leadsBack = ({ observation, repeats }: Statement, all: readonly Statement[]): boolean => {
  const seen = new Set<Observation>();
  for (let at = repeats; at && !seen.has(at); at = all.find((s) => s.observation === at)?.repeats) {
    if (at === observation) return true;
    seen.add(at);
  }
  return false;
};

/** Statements in the order they were made; those without a date last. Where they take up one another, the first of them was there first. */
const inOrder = (statements: Statement[]): Statement[] => {
  const all = [...statements.filter((s) => s.span), ...statements.filter((s) => !s.span)];
  const places = new Map(all.map((s, i) => [s.observation, i]));
  // What all have tells none of them apart.
  const shared = new Set(all[0]?.terms.filter((term) => all.every(({ terms }) => terms.includes(term))));
  return all.map((s, i) => ({
    ...s,
    terms: all.length > 1 ? s.terms.filter((term) => !shared.has(term)) : s.terms,
    ...(s.repeats && (places.get(s.repeats) ?? -1) >= i && leadsBack(s, all) && { repeats: undefined }),
  }));
};

/** All that was said of a quantity, as far as a figure may know. @throws FigureError `unknown-quantity` */
export const statementsOf = (quantity: string, selection: Selection, options: Options): Statement[] =>
  inOrder(claimsOf(quantity, vintagesAllowed(selection)).map((claim) => statementFrom(claim, options)));

/** Bare rows of a page as statements of one thing. */
export const statementsIn = (vintage: Vintage, options: Options): Statement[] => {
  const at = (s: Statement): number => s.span?.from ?? 0;
  // Looked up, not searched for: ten thousand rows are answered at once.
  const known = new Map(vintage.observations.map((o) => [o.id, o]));
  const all = vintage.observations.map((observation) => {
    const repeats = known.get(observation.repeats ?? '');
    return statementFrom(
      { observation, vintage, stated: statedOf(observation, vintage), ...(repeats && { repeats }) },
      options,
    );
  });
  return inOrder(all.sort((a, b) => at(a) - at(b)));
};

const once = <T extends { id: string }>(lists: readonly (readonly T[])[]): T[] => [
  ...new Map(lists.flat().map((item) => [item.id, item])).values(),
];

/** One vintage in which everything that is drawn of several has its names; the picture's own comes last and wins. */
export const mergedVintage = (
  vintage: Vintage,
  drawn: readonly { vintage: Vintage; observation?: Observation }[],
): Vintage => {
  const all = [...new Set([...drawn.map((d) => d.vintage), vintage])];
  return {
    ...vintage,
    agents: once(all.map((v) => v.agents)),
    sources: once(all.map((v) => v.sources)),
    areas: [...new Map(all.flatMap((v) => v.areas).map((a) => [a.code, a])).values()],
    observations: drawn.flatMap(({ observation }) => observation ?? []),
  };
};

/** A statement by who made it and when, to tell it from others: "the NIS, 18 Oct 2024". */
export const statementName = ({ who, date }: Statement): string => [who, date].filter(Boolean).join(', ');

/** The statement whose count another takes up, by its name; it may not be among those that are drawn. */
export const repeated = ({ repeats }: Statement, all: readonly Statement[]): string => {
  if (!repeats) return '';
  const found = all.find((s) => s.observation === repeats) ?? all.find((s) => s.observation.id === repeats.id);
  return found ? statementName(found) : (repeats.label ?? repeats.id);
};

/** Who said least and who said most, of equals the latest; nothing where nobody gave a number. */
export const extremesOf = (statements: readonly Statement[]): { lowest: Statement; highest: Statement } | undefined => {
  const sized = statements.filter((s) => s.observation.value !== null);
  if (!sized.length) return undefined;
  const amount = (s: Statement): number => amountOf(s.observation)!;
  return {
    lowest: sized.reduce((a, b) => (amount(b) < amount(a) ? b : a)),
    highest: sized.reduce((a, b) => (amount(b) >= amount(a) ? b : a)),
  };
};

/** A statement as a sentence names it: amount, then who made it, when, and of what. */
const inWords = ({ observation, who, date, terms }: Statement, { named }: { named: boolean }): string =>
  seriesWords.statement(
    formatValueWith(observation, { ...english, counted: true }),
    [named && who, date, ...terms].filter(Boolean).join(', '),
  );

/** More parties than these are told by the least and the most that they said last. */
const maxParties = 3;

/** From what to what one party went, where its dates tell what came first. */
const stateClause = (states: readonly Statement[], named: boolean): string => {
  const [first, last] = [states[0]!, states.at(-1)!];
  const moved = timeOrder(first.stated, last.stated) < 0 && !isOneNumber(first.observation, last.observation);
  if (!moved) return inWords(last, { named });
  const [from, to] = [inWords(first, { named: false }), inWords(last, { named: false })];
  return seriesWords.states(named ? first.who : '', from, to);
};

/** The least and the most of some statements; one where all say the same. */
const extremesInWords = (statements: readonly Statement[]): string => {
  const { lowest, highest } = extremesOf(statements)!;
  return amountOf(highest.observation) === amountOf(lowest.observation)
    ? inWords(highest, { named: true })
    : seriesWords.range(inWords(lowest, { named: true }), inWords(highest, { named: true }));
};

/**
 * How many statements by how many parties, and what they said, as a sentence: each party from its first to its last, which are
 * states of one quantity; of many parties the least and the most of what each said last.
 */
export const statementsInWords = (statements: readonly Statement[], vintage: Vintage): string => {
  const sized = statements.filter((s) => s.observation.value !== null);
  if (!sized.length) return seriesWords.none(statements.length);
  const parties = partiesOf(sized);
  const by = [...new Set(statements.flatMap((s) => s.observation.by || []))];
  return seriesWords.claims(
    {
      count: statements.length,
      again: statements.filter((s) => s.repeats).length,
      without: statements.filter((s) => s.observation.value === null).length,
    },
    by.map((id) => agentName(id, vintage.agents, 'short')),
    parties.length > maxParties
      ? extremesInWords(parties.map((party) => party.at(-1)!))
      : parties.map((party) => stateClause(party, by.length !== 1)).join('; '),
  );
};

/** The rows behind statements, with when each was said and what it repeats. */
export const rowsOf = (statements: readonly Statement[], vintage: Vintage): Rows => {
  const of = new Map(statements.map((s) => [s.observation, s]));
  const cell = (write: (s: Statement) => string) => (o: Observation) => write(of.get(o)!);
  return {
    observations: statements.map((s) => s.observation),
    vintage,
    more: [
      { label: statementWords.stated, cell: cell((s) => s.date) },
      ...(statements.some((s) => s.repeats)
        ? [{ label: statementWords.repeats, cell: cell((s) => repeated(s, statements) || '–') }]
        : []),
    ],
  };
};
