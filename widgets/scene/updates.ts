import { amountOf, decimalsOf, shiftDecimal } from '../../src/model/amount.js';
import { type Claim, claimsOf } from '../../src/history/claims.js';
import { formatDate } from '../../src/format/date.js';
import { localId } from '../../src/format/describe.js';
import { agentName, labelOf } from '../../src/format/label.js';
import type { Change } from '../../src/history/diff.js';
import { otherStatementWords, english, language, updateWords } from '../../src/messages/index.js';
import { newerThan } from '../../src/history/newer-than.js';
import { formatValueWith } from '../../src/format/number.js';
import type { Observation } from '../../src/model/observation.js';
import { formatPeriod } from '../../src/format/period.js';
import type { Vintage } from '../../src/model/vintage.js';
import { byVintage } from '../../src/reference/lookup.js';
import type { Cited } from './scene.js';
import type { Note } from './note.js';

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
            kind: changes.length ? ('revised' as const) : ('newer' as const),
            text: updateWords.newer(
              newer.vintage.vintage,
              changes.slice(0, maxNamed).map(line),
              Math.max(0, changes.length - maxNamed),
              drawn.length,
            ),
          },
        ]
      : []),
  ];
};

/** Whether two numbers are one, as far as the coarser of the two is written out: 788,521,000 is 789 million. */
const agreeAsPrinted = (a: Observation, b: Observation): boolean => {
  const step = ({ value, unit }: Observation): number => shiftDecimal(1, unit.mult - decimalsOf(value ?? 0));
  const [x, y] = [amountOf(a), amountOf(b)];
  return x !== null && y !== null && a.unit.code === b.unit.code && Math.abs(x - y) <= Math.max(step(a), step(b)) / 2;
};

/** What others, or the same party at another time, said of one number, the least first; those that say the same are left out, and what a newer vintage has in its place, which is told of. */
const otherStatements = (o: Observation, own: Vintage, vintages: readonly Vintage[]): Claim[] =>
  // A page's own row may name a quantity that nobody at hand speaks of.
  o.quantity !== undefined && vintages.some((v) => v.observations.some((other) => other.quantity === o.quantity))
    ? claimsOf(o.quantity, vintages)
        .filter(
          ({ observation, vintage }) =>
            observation.value !== null &&
            !agreeAsPrinted(o, observation) &&
            !(observation.id === o.id && vintage.dataset === own.dataset && byVintage(vintage, own) > 0),
        )
        .sort((a, b) => amountOf(a.observation)! - amountOf(b.observation)!)
    : [];

/** Who said it and when: "the NIS, 23 Oct 2024". */
const speakerAndDate = ({ observation, vintage, stated }: Claim): string =>
  `${agentName(observation.by, vintage.agents, 'short')}, ${formatPeriod(stated, language)}`;

/** What else was said of one number: how often, from what to what. */
const othersInWords = (name: string, told: readonly Claim[]): string => {
  const say = (...all: Claim[]): string =>
    otherStatementWords.said(
      value(all[0]!.observation),
      all.slice(0, maxNamed).map(speakerAndDate),
      Math.max(0, all.length - maxNamed),
    );
  const [least, greatest] = [told[0]!, told.at(-1)!];
  const alike = told.every(({ observation }) => value(observation) === value(least.observation));
  return alike
    ? otherStatementWords.also(name, say(...told))
    : otherStatementWords.others(name, told.length, say(least), say(greatest));
};

/** Numbers that are disputed, or have moved on, are shown with what else was said of them: in one note, and who says it once. */
const otherStatementsNotes = ({ observations, vintage, vintages = [] }: Cited): Note[] => {
  const disputed = observations.flatMap((o) => {
    const told = otherStatements(o, vintage, vintages);
    return told.length ? [{ name: labelOf(o, vintage), told }] : [];
  });
  if (!disputed.length) return [];
  const all = disputed.flatMap(({ told }) => told);
  const [named, more] = [disputed.slice(0, maxNamed), Math.max(0, disputed.length - maxNamed)];
  const isOneSpeaker = all.length === disputed.length && new Set(all.map(speakerAndDate)).size === 1;
  const text =
    isOneSpeaker && disputed.length > 1
      ? otherStatementWords.shared(
          speakerAndDate(all[0]!),
          named.map(({ name, told }) => otherStatementWords.put(name, value(told[0]!.observation))),
          more,
        )
      : otherStatementWords.each(
          named.map(({ name, told }) => othersInWords(name, told)),
          more,
        );
  return [{ kind: 'disputed', text }];
};

/** Everything to be known beside a figure: errata and newer vintages, then what else was said of its numbers. */
export const updateNotesOf = (cited: Cited): Note[] => [
  ...newerVintageNotes(cited),
  ...(cited.includesOtherStatements ? [] : otherStatementsNotes(cited)),
];
