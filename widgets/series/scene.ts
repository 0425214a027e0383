import { isolateNames } from '../../src/format/isolate.js';
import { labelOf } from '../../src/format/label.js';
import { historyOf } from '../../src/history/history.js';
import { figureError } from '../../src/error/figure-error.js';
import { basisWords } from '../../src/format/basis-words.js';
import { capital, frameWords, statementWords, seriesWords } from '../../src/messages/index.js';
import { formatValueWith } from '../../src/format/number.js';
import type { Observation } from '../../src/model/observation.js';
import { formatDate } from '../../src/format/period.js';
import type { SeriesView } from '../../src/model/view.js';
import { amountAxis, type Dot, dotOf } from './amount-axis.js';
import { legendOf } from '../scene/legend.js';
import { isTooSmall } from '../scene/mark.js';
import { rowNotes, viewNotes } from '../scene/row-notes.js';
import { type Plot, plotOf } from './plot.js';
import { basisWord, creditOf, type Frame, type Options, type Selection } from '../scene/scene.js';
import { changeInWords, historyInWords, reasonsInWords, type Stated } from './history-words.js';
import {
  vintagesAllowed,
  statementName,
  repeated,
  rowsOf,
  type Statement,
  statementsIn,
  statementsInWords,
  statementsOf,
  mergedVintage,
} from '../scene/statements.js';

/** One statement, or one number as one vintage has it: finished strings and its mark. */
export interface Line {
  when: string;
  /** `when` holds words of ours. */
  ours: boolean;
  who: string;
  /** What it rests on, in words; empty for recorded and reported. */
  word: string;
  value: string;
  /** Whose count it takes up, or what became of it since the vintage before. */
  aside: string;
  dot: Dot;
}

/** One quantity over time, ready to draw. @internal */
export interface SeriesScene extends Frame {
  by: SeriesView['by'];
  lines: Line[];
  /** Words at each step of the axis of amounts, zero first. */
  ticks: string[];
  /** Statements over time, where there are dates; shown where there is room. */
  plot?: Plot;
  /** What a small dot means; empty where there is none. */
  rule: string;
}

const maxStatements = 500;

const claimsScene = (statements: Statement[], selection: Selection, options: Options): SeriesScene => {
  const { locale, words } = options;
  const { view, observation: named } = selection;
  if (!statements.length) throw figureError('no-rows', 'observations', 'nothing', 'at least one statement');
  if (statements.length > maxStatements)
    throw figureError(
      'too-many-rows',
      'observations',
      `${statements.length} rows`,
      `at most ${maxStatements} statements`,
    );
  const vintage = mergedVintage(selection.vintage, statements);
  const all = vintage.observations;
  const axis = amountAxis(all, vintage, options);
  // Rows of a page's own may have names of their own; ours name the quantity.
  const own = !selection.vintages && new Set(all.map((o) => o.label)).size > 1;
  const lines = statements.map((statement): Line => {
    const { observation: o, when, ours, who } = statement;
    // Its own name, which may tell the basis, does not stand beside it.
    const word = basisWord({ ...o, label: undefined }, vintage);
    const same = repeated(statement, statements);
    return {
      when,
      ours,
      who: own && o.by && o.label ? `${o.label}, ${who}` : who || labelOf(o, vintage, locale),
      // Who claims it stands beside it already; what tells two numbers of one party apart does not.
      word: [word && basisWords[o.basis], ...statement.terms].filter(Boolean).join(', '),
      value: formatValueWith(o, { locale, words }),
      aside: same && statementWords.takesUp(same),
      dot: { ...dotOf(o, axis.end), ...(same && { again: true }) },
    };
  });
  const plot = plotOf(
    lines.map(({ dot, value }, i) => ({ statement: statements[i]!, dot, value })),
    locale,
  );
  const names = new Map(statements.map((s) => [s.observation, statementName(s)]));
  return {
    heading: view?.title ?? (named ? labelOf(named, vintage) : selection.vintage.title),
    takeaway: isolateNames(statementsInWords(statements, vintage)),
    notes: [
      ...viewNotes(view),
      ...rowNotes(
        all,
        (o) => capital(names.get(o)!),
        () => 'number',
      ),
    ],
    encodings: legendOf(lines.map(({ dot }) => dot)),
    credit: creditOf(all, vintage),
    rows: rowsOf(statements, vintage),
    warnings: [],
    includesOtherStatements: true,
    by: 'claims',
    lines,
    ticks: axis.ticks,
    ...(plot && { plot }),
    rule: statements.some((s) => s.repeats) ? seriesWords.again : '',
  };
};

const vintagesScene = (id: string, selection: Selection, options: Options): SeriesScene => {
  const { locale, words } = options;
  const { view, vintage: drawn } = selection;
  if (!drawn.dataset)
    throw figureError('no-dataset', 'dataset', 'nothing', 'data with the name of a dataset and a vintage');
  const stages = historyOf(`${drawn.dataset}/${id}`, vintagesAllowed(selection));
  const stated = stages.filter((s): s is Stated => s.observation !== undefined);
  const vintage = mergedVintage(drawn, stages);
  const all = vintage.observations;
  const axis = amountAxis(all, vintage, options);
  const lines = stages.map((stage): Line => {
    const { observation: o, vintage: v } = stage;
    return {
      when: formatDate(v.through ?? v.vintage.slice(0, 10), locale),
      ours: false,
      who: frameWords.vintage(v.vintage),
      word: o ? basisWord(o, vintage) : '',
      value: o ? formatValueWith(o, { locale, words }) : seriesWords.gone,
      aside: changeInWords(stage),
      dot: o ? dotOf(o, axis.end) : { at: null, mark: { look: 'unknown', end: 'flat' } },
    };
  });
  const label = labelOf(stated.at(-1)!.observation, vintage);
  const own = rowNotes(
    all,
    (o) => capital(frameWords.vintage(stated.find((s) => s.observation === o)!.vintage.vintage)),
    () => 'number',
  );
  const cell = (o: Observation): string => stated.find((s) => s.observation === o)!.vintage.vintage;
  return {
    heading: view?.title ?? label,
    takeaway: isolateNames(historyInWords(label, stated)),
    notes: [...viewNotes(view), ...stages.flatMap(reasonsInWords), ...own],
    encodings: legendOf(lines.map(({ dot: { at, mark } }) => ({ mark, tooSmall: isTooSmall(at ?? 0) }))),
    credit: creditOf(all, vintage),
    rows: { observations: all, vintage, more: [{ label: statementWords.vintage, cell }] },
    warnings: [],
    includesOtherStatements: true,
    by: 'vintages',
    lines,
    ticks: axis.ticks,
    rule: '',
  };
};

/** All statements among a page's rows. @throws FigureError `several-quantities` */
const bare = ({ vintage }: Selection, options: Options): Statement[] => {
  const quantities = [...new Set(vintage.observations.map((o) => o.quantity ?? ''))];
  if (quantities.length > 1)
    throw figureError(
      'several-quantities',
      'observations',
      quantities.join(', '),
      'rows of one quantity, or a view that says which',
    );
  return statementsIn(vintage, options);
};

/**
 * What was said of one quantity, or one number in each vintage → scene.
 * @throws FigureError `wrong-form`, `no-rows`, `too-many-rows`, `several-quantities`, `unknown-quantity`, `unknown-id`,
 * `no-dataset`, `mixed-units`, `negative`, `too-large`
 */
export const seriesScene = (selection: Selection, options: Options): SeriesScene => {
  const { view, observation, position } = selection;
  const foreign = position?.id ?? (observation?.basis === 'derived' ? observation.id : undefined);
  if (foreign ?? (view && view.form !== 'series'))
    throw figureError(
      'wrong-form',
      'of',
      foreign ?? `${view!.id}, made for figure-${view!.form}`,
      'a view for figure-series, or a number that somebody states',
    );
  if (view?.form === 'series') {
    // A view of a page's own may have left out what it is of.
    const { observation: id, quantity }: { observation?: string; quantity?: string } = view;
    if (view.by === 'vintages' && id) return vintagesScene(id, selection, options);
    if (view.by !== 'vintages' && quantity)
      return claimsScene(statementsOf(quantity, selection, options), selection, options);
    const missing = view.by === 'vintages' ? 'observation' : 'quantity';
    throw figureError(
      'no-rows',
      `views.${view.id}.${missing}`,
      'nothing',
      `the id of ${missing === 'quantity' ? 'a quantity' : 'an observation'}`,
    );
  }
  if (!observation) return claimsScene(bare(selection, options), selection, options);
  const statements = observation.quantity ? statementsOf(observation.quantity, selection, options) : [];
  return statements.length > 1
    ? claimsScene(statements, selection, options)
    : vintagesScene(observation.id, selection, options);
};
