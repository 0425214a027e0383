import { isolate, isolateNames } from '../../src/format/isolate.js';
import { attribution } from '../../src/format/describe.js';
import { agentName, labelOf } from '../../src/format/label.js';
import { listNames, figureError } from '../../src/error/figure-error.js';
import { capital, claimWords, english, frameWords, language, statementWords } from '../../src/messages/index.js';
import { formatValueWith } from '../../src/format/number.js';
import type { Observation } from '../../src/model/observation.js';
import type { Position } from '../../src/model/vintage.js';
import { legendOf } from '../scene/legend.js';
import { relatedClaims } from '../../src/history/states.js';
import { describeAgent } from './speaker.js';
import { statesInWords } from '../scene/updates.js';
import { assertUnit, groupsOf, type Others } from './others.js';
import type { Mark } from '../scene/mark.js';
import { markOf } from '../scene/mark-of.js';
import { noteKindOf } from '../scene/row-notes.js';
import { formatStated } from '../../src/citation/stated.js';
import { creditOf, type Frame, type Options, type Selection } from '../scene/scene.js';
import { repeated, rowsOf, type Statement, statementsIn, statementsOf, mergedVintage } from '../scene/statements.js';

/** Who said what, ready to draw. @internal */
export interface ClaimScene extends Frame {
  /** Id by which the evidence is found. */
  id: string;
  /** The number; empty for a stance, which is the sentence itself. */
  statement: string;
  /** What is counted, or what the number is of. */
  label: string;
  /** Full name of who says it; empty where nobody is named. */
  speaker: string;
  /** Who or what that is, and how it stands to the war. */
  speakerDescription: string;
  /** The look of its basis; a stance has none. */
  mark?: Mark;
  /** Basis, when it was said, who passes it on: one string each. */
  facts: string[];
  /** Words of the source may come. */
  quoted: boolean;
  others: Others[];
}

/** What a page may tell this form beside the data. */
export interface ClaimOptions {
  /** Id of the row that is the claim, where the data are the page's own; by default the first. */
  claim?: string;
}

const numberScene = (o: Observation, all: Statement[], selection: Selection, options: Options): ClaimScene => {
  const { locale, words } = options;
  const vintage = mergedVintage(selection.vintage, all);
  const own = all.find((s) => s.observation === o);
  assertUnit(o, all);
  const related = relatedClaims(o, selection.vintage, all);
  const { groups, agree, differ } = groupsOf(related, o, all, agentName(o.by, vintage.agents, 'short'), options);
  const states = statesInWords(related, o);
  const [label, same] = [labelOf(o, vintage), own ? repeated(own, all) : ''];
  const via = o.via && o.via !== o.by && frameWords.via(agentName(o.via, vintage.agents, 'mention'));
  const known = Boolean(o.by) && o.by !== 'derived';
  const heading = selection.vintages ? label : selection.vintage.title || label;
  const amount = formatValueWith(o, { ...english, counted: true });
  const said = [
    // What the heading says already is not said again.
    selection.vintages ? capital(amount) : `${label}: ${amount}`,
    o.value !== null && attribution(o, vintage.agents),
  ];
  const sentences = [
    said.filter(Boolean).join(', '),
    states.length > 0 && claimWords.states(states),
    claimWords.compared(agree, differ),
  ];
  return {
    heading,
    takeaway: isolateNames(`${sentences.filter(Boolean).join('; ')}.`),
    notes: [
      ...(o.note ? [{ kind: noteKindOf(o), text: isolate(o.note) }] : []),
      ...(same ? [{ kind: 'repeat' as const, text: statementWords.takesUp(same) }] : []),
    ],
    encodings: legendOf([{ mark: markOf(o) }]),
    credit: creditOf([o], vintage),
    rows: rowsOf(all.length ? all : statementsIn({ ...vintage, observations: [o] }, options), vintage),
    warnings: [],
    includesOtherStatements: true,
    id: o.id,
    statement: formatValueWith(o, { locale, words, counted: true }),
    label:
      (selection.vintages && vintage.measures.find((m) => m.id === o.measure)?.title) ?? labelOf(o, vintage, locale),
    speaker: known ? agentName(o.by, vintage.agents) : '',
    speakerDescription: known ? describeAgent(o.by, vintage) : '',
    mark: markOf(o),
    facts: [
      o.value !== null && (known || o.basis !== 'reported') && claimWords.basis[o.basis],
      own?.span && claimWords.said(own.date),
      // The words of the source name it.
      !selection.vintages && via,
    ].filter((fact) => typeof fact === 'string'),
    quoted: selection.vintages !== undefined,
    others: groups,
  };
};

const stanceScene = (position: Position, { vintage, vintages }: Selection): ClaimScene => {
  const { holder, stance, via, date, note } = position;
  const who = agentName(holder, vintage.agents);
  const source = vintage.sources.length === 1 ? vintage.sources[0]!.id : undefined;
  return {
    heading: vintage.title,
    takeaway: `${isolate(who)}: ${isolate(stance)}`,
    notes: note ? [{ kind: 'number', text: isolate(note) }] : [],
    encodings: [],
    credit: creditOf([{ by: holder, ...(via && { via }), ...(source && { source }) }], vintage),
    rows: { observations: [] },
    warnings: [],
    includesOtherStatements: true,
    id: position.id,
    statement: '',
    label: '',
    speaker: who,
    speakerDescription: describeAgent(holder, vintage),
    facts: [
      date && claimWords.held(formatStated(date, language).when),
      via && frameWords.via(agentName(via, vintage.agents, 'mention')),
    ].filter((fact) => typeof fact === 'string' && fact !== '') as string[],
    quoted: vintages !== undefined,
    others: [],
  };
};

/** The row or position of a page's own data that is the claim. @throws FigureError `unknown-id`, `no-rows`, `wrong-form` */
const ownOf = ({ vintage }: Selection, id: string | undefined): { observation?: Observation; position?: Position } => {
  const { observations, positions = [] } = vintage;
  const [observation, position] = id
    ? [observations.find((o) => o.id === id), positions.find((p) => p.id === id)]
    : [observations[0], positions[0]];
  if (observation) return { observation };
  if (position) return { position };
  if (!id) throw figureError('no-rows', 'observations', 'nothing', 'a statement of somebody');
  throw figureError('unknown-id', 'claim', id, `one of ${listNames([...observations, ...positions].map((x) => x.id))}`);
};

const maxStatements = 500;

/**
 * Who said what → scene.
 * @throws FigureError `wrong-form`, `no-rows`, `too-many-rows`, `unknown-id`, `mixed-units`
 */
export const claimScene = (selection: Selection, options: ClaimOptions & Options): ClaimScene => {
  const { vintage, vintages, view } = selection;
  const whole = vintages !== undefined && !selection.observation && !selection.position;
  if (view ?? whole)
    throw figureError(
      'wrong-form',
      'of',
      view?.id ?? vintage.dataset,
      'the id of one observation or position, which figure-claim draws',
    );
  const { observation: o, position } = vintages ? selection : ownOf(selection, options.claim);
  if (position) return stanceScene(position, selection);
  if (!vintages && vintage.observations.length > maxStatements)
    throw figureError(
      'too-many-rows',
      'observations',
      `${vintage.observations.length} rows`,
      `at most ${maxStatements} statements`,
    );
  const all = vintages
    ? o!.quantity && o!.basis !== 'derived'
      ? statementsOf(o!.quantity, selection, options)
      : []
    : statementsIn(
        { ...vintage, observations: vintage.observations.filter((row) => row.quantity === o!.quantity) },
        options,
      );
  return numberScene(o!, all, selection, options);
};
