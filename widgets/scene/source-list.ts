import { apa } from '../../src/citation/apa.js';
import { cslOf } from '../../src/citation/csl.js';
import { formatStated } from '../../src/citation/stated.js';
import { lookupObservation } from '../../src/derive/derive.js';
import { formulaInNames } from '../../src/format/describe.js';
import { agentName } from '../../src/format/label.js';
import { formatDate } from '../../src/format/period.js';
import { attributionWords, claimWords, language, sourcesWords } from '../../src/messages/index.js';
import { type DerivedObservation, isDerivedObservation } from '../../src/model/derivation.js';
import type { Evidence } from '../../src/model/evidence.js';
import type { Source } from '../../src/model/source.js';
import { lookupVintage } from '../../src/reference/lookup.js';
import { type Attribution, attributionOf, locationOf } from './attribution.js';
import type { Cited, Options } from './scene.js';
import {
  type Derivation,
  type EvidenceOf,
  type GivenSource,
  linesOf,
  type SourceDetails,
  type SourceEntry,
  type SourceList,
  type Statement,
} from './source-lines.js';
import { numberOf, type Shown, vintagesAtHand } from './stated.js';

/** Who says it, for when, with what to know of it. */
const saidOf = ({ observation, position, vintage }: Shown): Attribution => {
  if (!position) return attributionOf(observation!, vintage);
  return {
    attribution: agentName(position.holder, vintage.agents, 'mention'),
    period: position.date ? claimWords.held(formatStated(position.date, language).when) : '',
    ...(position.note && { note: position.note }),
  };
};

const statementOf = (shown: Shown, source: GivenSource | undefined, evidence: Evidence | undefined): Statement => {
  const { number } = shown;
  const { attribution: says, period, note } = saidOf(shown);
  const place = evidence && locationOf(evidence);
  const lang = source?.csl?.language;
  return {
    number,
    count: 1,
    attribution: says,
    period,
    ...(evidence?.quote && { quote: evidence.quote, ...(lang && { lang }) }),
    ...(place && { place }),
    read: evidence ? attributionWords.read(formatDate(evidence.accessed, language), evidence.live) : '',
    ...(note && { note }),
    context: evidence?.supports === 'note' ? sourcesWords.context : '',
  };
};

/** Adds a statement to those of a source: to one that says the same of another number, where there is one. */
const addStatement = (
  statements: Map<string, Statement>,
  entry: SourceEntry,
  own: Statement,
  evidence: Evidence | undefined,
): void => {
  const place = evidence && locationOf(evidence, true);
  const key = JSON.stringify([entry.title, entry.url, { ...own, number: '', place }]);
  const alike = statements.get(key);
  if (!alike) {
    statements.set(key, own);
    entry.statements.push(own);
  } else if (!alike.number.split('; ').includes(own.number)) {
    Object.assign(alike, { number: `${alike.number}; ${own.number}`, count: alike.count + 1, ...(place && { place }) });
  } else return;
  entry.count++;
};

/** Tells how a number was computed. */
const derivationOf = (o: DerivedObservation, cited: Cited, options: Options): Derivation => {
  const all = vintagesAtHand(cited);
  return {
    number: numberOf(o, cited.vintage, options),
    formula: formulaInNames(o.formula, cited.vintage),
    inputs: o.derivedFrom.map((ref) => numberOf(lookupObservation(ref, all), lookupVintage(ref, all), options)),
  };
};

const details: SourceDetails = {
  teller: () => {
    const statements = new Map<string, Statement>();
    return (entry, shown, source, evidence) => {
      addStatement(statements, entry, statementOf(shown, source, evidence), evidence);
      entry.licence ||= source?.licence?.name ? sourcesWords.licence(source.licence.name) : '';
      // A page's own source may be no more than its credit line.
      if (source?.csl?.title) entry.citation ||= apa(cslOf(source as Source));
    };
  },
  derivationsIn: (figures, options) =>
    figures.flatMap((f) => f.observations.filter(isDerivedObservation).map((o) => derivationOf(o, f, options))),
};

/** The sources of some figures, each with all that is told of it; see {@link linesOf}. */
export const sourcesOf = (figures: readonly Cited[], evidenceOf: EvidenceOf, options: Options): SourceList =>
  linesOf(figures, evidenceOf, options, details);
