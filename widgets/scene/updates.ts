import { type Claim, claimsOf } from '../../src/history/claims.js';
import { isOneNumber, relatedClaims, type States } from '../../src/history/states.js';
import { formatStated } from '../../src/citation/stated.js';
import { formatDate } from '../../src/format/date.js';
import { localId } from '../../src/format/describe.js';
import { agentName, labelOf, termOf } from '../../src/format/label.js';
import type { Change } from '../../src/history/diff.js';
import { english, language, otherStatementWords, updateWords } from '../../src/messages/index.js';
import { newerThan } from '../../src/history/newer-than.js';
import { formatValueWith } from '../../src/format/number.js';
import type { Observation } from '../../src/model/observation.js';
import type { Vintage } from '../../src/model/vintage.js';
import type { Cited } from './scene.js';
import type { Note } from './note.js';

/** More parties than these would bury the picture under its notes. */
const maxParties = 3;

const valueOf = ({ observation }: Claim): string => formatValueWith(observation, { ...english, counted: true });

/** When it was said, and what tells it from the number it stands beside: "26 Feb 2024, 152 mm". */
const whenOf = ({ stated, observation, vintage }: Claim, beside: Observation): string => {
  const terms = Object.entries(observation.dimensions ?? {})
    .filter(([key, value]) => beside.dimensions?.[key] !== value)
    .map(([key, value]) => termOf(vintage, key, value));
  return [formatStated(stated, language).when, ...terms].join(', ');
};

const speakerOf = ({ observation, vintage }: Claim): string =>
  observation.by ? agentName(observation.by, vintage.agents, 'short') : '';

const valueAndWhen = (claim: Claim, beside: Observation): string =>
  otherStatementWords.said(valueOf(claim), whenOf(claim, beside));

/** A statement beside a number, with who made it and when: "1 million rounds (the EU, 18 Nov 2024)". */
const claimInWords = (claim: Claim, beside: Observation): string =>
  otherStatementWords.said(valueOf(claim), [speakerOf(claim), whenOf(claim, beside)].filter(Boolean).join(', '));

/** What one party said before and after a number, by its first and its last: "earlier 330,000 rounds (31 Jan 2024)". */
export const statesInWords = ({ earlier, later }: Pick<States, 'earlier' | 'later'>, beside: Observation): string[] => [
  ...earlier.slice(0, 1).map((claim) => otherStatementWords.earlier(valueAndWhen(claim, beside))),
  ...later.slice(-1).map((claim) => otherStatementWords.later(valueAndWhen(claim, beside))),
];

/** One other party: what it said nearest in time, and before and after that. */
const partyInWords = (states: States, beside: Observation): string =>
  [claimInWords(states.claim, beside), ...statesInWords(states, beside)].join(', ');

/** Whether a claim is the number itself as a newer vintage has it, which is told as such. */
const isRevisionOf = (o: Observation, { dataset, vintage: name }: Vintage, claim: Claim): boolean =>
  claim.observation.id === o.id && claim.vintage.dataset === dataset && claim.vintage.vintage > name;

const hasNumber = ({ observation }: Claim): boolean => observation.value !== null;

/**
 * What else was said of one number, as a sentence: by the same party before and after, then by others. Empty where nothing
 * was: who gives the same number says nothing else.
 * @param vintages Every vintage at hand.
 * @param isTold What is told elsewhere, and left out.
 */
export const otherStatementsInWords = (
  o: Observation,
  vintage: Vintage,
  vintages: readonly Vintage[],
  isTold: (claim: Claim) => boolean = () => false,
): string => {
  // A page's own row may name a quantity that nobody at hand speaks of.
  if (o.quantity === undefined || !vintages.some((v) => v.observations.some((other) => other.quantity === o.quantity)))
    return '';
  const claims = claimsOf(o.quantity, vintages).filter(
    (claim) => hasNumber(claim) && !isTold(claim) && !isRevisionOf(o, vintage, claim),
  );
  const { others, beside, ...own } = relatedClaims(o, vintage, claims);
  const told = [
    ...beside.map((claim) => claimInWords(claim, o)),
    ...others.filter(({ claim }) => !isOneNumber(claim.observation, o)).map((party) => partyInWords(party, o)),
  ];
  const speaker = speakerOf(own.claim);
  const states = statesInWords(own, o);
  const parts = [
    ...(states.length ? [otherStatementWords.states(speaker, states)] : []),
    ...(told.length
      ? [otherStatementWords.others(told.slice(0, maxParties), Math.max(0, told.length - maxParties))]
      : []),
  ];
  return parts.length ? otherStatementWords.note(labelOf(o, vintage), parts) : '';
};

const value = (o: Observation): string => formatValueWith(o, { ...english, counted: true });

/** The numbers of this vintage that somebody stated behind one that is drawn: itself, or what it was computed from. */
const statedBehind = (o: Observation, vintage: Vintage): Observation[] =>
  o.derivedFrom
    ? o.derivedFrom.flatMap((reference) => behind(localId(reference, vintage), vintage, []))
    : vintage.observations.filter((own) => own.id === o.id);

const behind = (id: string, vintage: Vintage, seen: readonly string[]): Observation[] => {
  const from = vintage.derivations?.find((d) => d.id === id)?.from;
  if (!from) return vintage.observations.filter((own) => own.id === id);
  return seen.includes(id) ? [] : from.flatMap((input) => behind(localId(input, vintage), vintage, [...seen, id]));
};

/** More than these would bury the picture under its notes. */
const maxNamed = 3;

/**
 * Notes for a figure drawn from a vintage that is not the newest: that a newer exists, what is different in it of the
 * numbers drawn here, and what mistakes were found in them. Empty where nothing newer is at hand.
 */
const newerVintageNotes = ({ observations, vintage, vintages = [] }: Cited): Note[] => {
  const drawn = [...new Set(observations.flatMap((o) => statedBehind(o, vintage)))];
  if (!drawn.length) return [];
  const newer = newerThan(
    vintage,
    drawn.map((o) => o.id),
    vintages,
  );
  const label = (o: Observation): string => labelOf(o, vintage);
  const line = ({ kind, before, after }: Change): string => {
    const name = label(before ?? after!);
    return after && before
      ? kind === 'reflagged'
        ? updateWords.reflagged(name)
        : updateWords.revised(name, value(after), value(before))
      : updateWords.removed(name);
  };
  const { changes } = newer;
  return [
    ...newer.errata.map((e): Note => {
      const name = label(drawn.find((o) => o.id === e.observation)!);
      return { kind: 'correction', text: updateWords.erratum(formatDate(e.found, language), name, e.text) };
    }),
    ...(newer.vintage
      ? [
          {
            kind: changes.length || newer.statements.length ? ('revised' as const) : ('newer' as const),
            text: updateWords.newer(
              newer.vintage.vintage,
              changes.slice(0, maxNamed).map(line),
              Math.max(0, changes.length - maxNamed),
              drawn.length,
              newer.statements.slice(0, maxNamed).map(({ id, claims }) => {
                const o = drawn.find((each) => each.id === id)!;
                return updateWords.since(label(o), claimInWords(claims.at(-1)!, o));
              }),
            ),
          },
        ]
      : []),
  ];
};

/** Numbers that are disputed, or have moved on, are shown with what else was said of them, but for what a newer vintage is said to add; in one note. */
const otherStatementsNotes = ({ observations, vintage, vintages = [] }: Cited): Note[] => {
  const sentences = observations.flatMap((o) => {
    const { statements } = newerThan(vintage, [o.id], vintages);
    const added = new Set(statements.flatMap(({ claims }) => claims.map((claim) => claim.observation)));
    return otherStatementsInWords(o, vintage, vintages, (claim) => added.has(claim.observation)) || [];
  });
  if (!sentences.length) return [];
  const more = Math.max(0, sentences.length - maxNamed);
  return [{ kind: 'disputed', text: otherStatementWords.each(sentences.slice(0, maxNamed), more) }];
};

/** Everything to be known beside a figure: errata and newer vintages, then what else was said of its numbers. */
export const updateNotesOf = (cited: Cited): Note[] => [
  ...newerVintageNotes(cited),
  ...(cited.includesOtherStatements ? [] : otherStatementsNotes(cited)),
];
