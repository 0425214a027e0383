import { sameStatement } from '../../history/claims.js';
import { idsOfView } from '../../model/view-ids.js';
import { FigureError } from '../../error/figure-error.js';
import { areaName, labelOf } from '../../format/label.js';
import { hedgeWords } from '../../format/hedge-words.js';
import { tableWords } from '../../messages/index.js';
import { lookup } from '../../reference/lookup.js';
import { parseAmount } from '../../parse/amount.js';
import type { Observation } from '../../model/observation.js';
import type { View } from '../../model/view.js';
import type { Vintage } from '../../model/vintage.js';
import { vintagesOf } from '../../history/as-of.js';
import { formatReference, isDerived } from '../../reference/reference.js';
import { resolveReferences } from '../../../widgets/data/cited.js';
import type { Frame, Options, Selection } from '../../../widgets/scene/scene.js';
import type { Rows } from '../../../widgets/scene/rows.js';
import { selectFound } from '../../../widgets/data/select.js';
import { partsScene } from '../../../widgets/parts/scene.js';
import { rankingScene } from '../../../widgets/ranking/scene.js';
import { targetScene } from '../../../widgets/target/scene.js';
import { unitsScene } from '../../../widgets/units/scene.js';
import { foundAt, numberAt } from '../input/resolve.js';
import { agreementOf } from './agreement.js';
import { type Desk, refusalOf, unpinned, writtenIn } from './context.js';
import { type Finding, textOf } from './finding.js';
import { mendOf } from './figure-value.js';
import type { Cell, Figure } from './html.js';
import { erratumFindings } from './superseded.js';

type Attributes = Figure['attributes'];

const size = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** Forms whose table we know: what each makes of its element's attributes. */
const scenes: Readonly<Record<string, (selection: Selection, options: Options, given: Attributes) => Frame>> = {
  parts: (selection, options, given) => partsScene(selection, { ...options, whole: given.get('whole') }),
  ranking: (selection, options, given) =>
    rankingScene(selection, {
      ...options,
      highlight: given.get('highlight'),
      limit: size(given.get('limit')),
      stack: given.get('stack'),
    }),
  target: (selection, options, given) => targetScene(selection, { ...options, promised: given.get('promised') }),
  units: (selection, options, given) => unitsScene(selection, { ...options, unitSize: size(given.get('unit-size')) }),
};

/** What a form without a table of ours draws, as far as its view says. */
const namedBy = (view: View | undefined, { observations }: Vintage): Observation[] =>
  view?.form === 'series' ? observations.filter((o) => idsOfView(view, { observations }).includes(o.id)) : [];

/** What a figure draws, and from what. */
interface Drawn {
  rows: Rows;
  vintage: Vintage;
  /** The quantity whose statements it gathers. */
  quantity?: string | undefined;
}

/** The quantity of a form that draws what everybody says of one. */
const quantityOf = (form: string, view: View | undefined, observation: Observation | undefined): string | undefined =>
  view?.form === 'series'
    ? view.by === 'claims'
      ? view.quantity
      : undefined
    : form === 'series' || form === 'claim'
      ? observation?.quantity
      : undefined;

/** The numbers that a figure draws. @throws FigureError as its form does */
const rowsOf = (figure: Figure, reference: string, locale: string, desk: Desk): Drawn => {
  const form = figure.tag.slice('figure-'.length);
  const scene = scenes[form];
  const { vintages } = desk;
  // The list of sources takes what others refuse, and refuses what others take.
  if (form === 'sources') resolveReferences(reference, vintages);
  if (!scene || isDerived(reference)) {
    const { vintage, observation, view } = foundAt(reference, vintages);
    return {
      vintage,
      rows: { observations: observation ? [observation] : namedBy(view, vintage) },
      quantity: quantityOf(form, view, observation),
    };
  }
  const found = lookup(reference, vintages);
  const selection = selectFound(found, form as View['form'], figure.attributes.get('view'), vintages, reference);
  return {
    vintage: found.vintage,
    rows: scene(selection, { locale, words: hedgeWords(locale) }, figure.attributes).rows,
  };
};

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Rows by what a reader calls them; a name that two of them have finds neither. */
const byName = ({ observations }: Rows, vintage: Vintage, locale: string): Map<string, Observation | undefined> => {
  const names = new Map<string, Observation | undefined>();
  for (const observation of observations) {
    const own = [labelOf(observation, vintage, locale), areaName(observation.area, vintage, locale)];
    for (const name of new Set(own.map(folded))) names.set(name, names.has(name) ? undefined : observation);
  }
  return names;
};

/** Another cell that is computed from the number: a share, a rank. */
const ownDiffers = (says: string, expected: string, locale: string): boolean => {
  if (folded(says) === folded(expected)) return false;
  const [said, due] = [says, expected].map((text) => parseAmount(text, locale));
  return !said || !due || said.value !== due.value || said.relation !== due.relation;
};

/** Numbers in a plain table inside a figure, found by the names of their rows. */
const checkTable = (
  figure: Figure,
  { rows, vintage }: Drawn,
  locale: string,
  reference: string,
  texts: { markup: string; original: string },
): Finding[] => {
  const names = byName(rows, vintage, locale);
  let heads: string[] = [];
  const finding = (cell: Cell, name: string, expected: string): Finding => {
    const says = textOf(cell.runs);
    const mend = mendOf(cell.runs, expected, texts.markup, texts.original);
    return {
      severity: 'error',
      code: 'table-differs',
      message: `the row “${name}” says “${says}”, should say “${expected}” (${reference})`,
      at: cell,
      reference,
      says,
      expected,
      ...(mend && { mend }),
    };
  };
  return figure.rows.flatMap(({ cells }) => {
    if (cells.every((cell) => cell.tag === 'th')) {
      heads = cells.map((cell) => folded(textOf(cell.runs)));
      return [];
    }
    const label = Math.max(
      cells.findIndex((cell) => cell.tag === 'th'),
      0,
    );
    const name = textOf(cells[label]?.runs ?? []);
    const observation = names.get(folded(name));
    if (!observation) return [];
    const headed = heads.indexOf(folded(tableWords.value));
    const at = headed >= 0 ? headed : label + 1;
    return cells.flatMap((cell, i) => {
      const says = textOf(cell.runs);
      if (cell.marked || i === label) return [];
      if (i === at) {
        // A noun that is written stays written.
        const noun = says.toLowerCase().includes(observation.unit.code.toLowerCase());
        const ways = [writtenIn(observation, locale), writtenIn(observation, locale, true)];
        const agreement = agreementOf(says, observation, ways, { locale });
        return agreement === 'agrees' || agreement === 'unreadable'
          ? []
          : [finding(cell, name, writtenIn(observation, locale, noun))];
      }
      const { own } = rows;
      if (!own || heads[i] !== folded(own.label) || !says) return [];
      const expected = own.cell(observation);
      return expected && ownDiffers(says, expected, locale) ? [finding(cell, name, expected)] : [];
    });
  });
};

/** The same number in another vintage, stated there or computed there. */
const numberIn = (latest: Vintage, id: string, vintages: readonly Vintage[]): Observation | undefined => {
  const stated = latest.observations.find((o) => o.id === id);
  if (stated) return stated;
  try {
    return numberAt(isDerived(id) ? unpinned(id) : formatReference({ ...latest, id }), vintages).observation;
  } catch (error) {
    if (error instanceof FigureError) return undefined;
    throw error;
  }
};

/** A figure whose pin is superseded: which of the numbers it draws are others by now. */
const supersededBy = (
  { rows: { observations: named, current }, vintage, quantity }: Drawn,
  { vintages }: Desk,
  locale: string,
): string | undefined => {
  const latest = vintagesOf(vintage.dataset, vintages).at(-1)!;
  if (latest === vintage) return undefined;
  const gathered = quantity ? vintage.observations.filter((o) => o.quantity === quantity) : [];
  const observations = [...new Set([...named, ...gathered])];
  const first = (o: Observation): number => Number(o.id === current);
  // The highlighted row is what the figure is about.
  const rows = [...observations].sort((a, b) => first(b) - first(a));
  const changes = rows.flatMap((before) => {
    const after = numberIn(latest, before.id, vintages);
    if (after && sameStatement(before, after)) return [];
    const now = after ? `${writtenIn(before, locale)} → ${writtenIn(after, locale)}` : 'gone';
    return [`${labelOf(before, vintage, locale)} ${now}`];
  });
  const some = changes.slice(0, 3).join('; ') + (changes.length > 3 ? '; …' : '');
  const known = new Set(vintage.observations.map((o) => o.id));
  const more = quantity ? latest.observations.filter((o) => o.quantity === quantity && !known.has(o.id)).length : 0;
  const others = changes.length
    ? `in which ${changes.length} of its ${observations.length} numbers ${changes.length === 1 ? 'is another' : 'are others'}: ${some}`
    : // Where none is known, or some have come, nothing can be called the same.
      observations.length && !more && 'in which its numbers are the same';
  const added = more > 0 && `which adds ${more} ${more === 1 ? 'statement' : 'statements'}`;
  const which = [others, added].filter(Boolean).join(', and ');
  return `is pinned to ${formatReference(vintage)}; newer is ${formatReference(latest)}${which && `, ${which}`}`;
};

/** One reference of a figure: where it leads, its pin, its errata and the table inside it. */
const checkReference = (
  figure: Figure,
  reference: string,
  locale: string,
  desk: Desk,
  texts: { markup: string; original: string },
): Finding[] => {
  const { at } = figure;
  let drawn;
  try {
    drawn = rowsOf(figure, reference, locale, desk);
  } catch (error) {
    const { issue, message } = refusalOf(error, reference, desk.vintages);
    return [{ severity: 'error', code: issue.code, message, at, reference }];
  }
  const { rows, vintage } = drawn;
  const newer = reference.includes('@') ? supersededBy(drawn, desk, locale) : undefined;
  const ids = rows.observations.map((o) => o.id);
  return [
    ...(figure.whole ? checkTable(figure, drawn, locale, reference, texts) : []),
    ...(newer === undefined
      ? []
      : [{ severity: 'warning', code: 'superseded', message: `${newer} (${reference})`, at, reference } as const]),
    ...erratumFindings(desk.errata(vintage, ids), at, reference),
  ];
};

/** A figure with a heading and a graphic, by each of its references: the list of sources may have several. */
export const checkDrawnFigure = (
  figure: Figure,
  locale: string,
  desk: Desk,
  texts: { markup: string; original: string },
): Finding[] => {
  const of = figure.attributes.get('of')?.trim();
  // Without a reference it draws data of the page, or lists what other figures draw.
  if (of === undefined) return [];
  const several = figure.tag === 'figure-sources' ? of.match(/[^\s(]+(?:\([^)]*\)?)?/g) : null;
  return [...new Set(several ?? [of])].flatMap((reference) => checkReference(figure, reference, locale, desk, texts));
};
