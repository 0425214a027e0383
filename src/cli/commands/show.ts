import { claimsOf } from '../../history/claims.js';
import { isDerivedObservation } from '../../model/derivation.js';
import { evidenceOf } from '../../export/json.js';
import { describeObservation } from '../../format/describe.js';
import { agentName, labelOf } from '../../format/label.js';
import type { Evidence } from '../../model/evidence.js';
import { formatDate } from '../../format/date.js';
import type { Found } from '../../reference/lookup.js';
import { attributionWords, language } from '../../messages/index.js';
import type { Observation } from '../../model/observation.js';
import { formatPeriod } from '../../format/period.js';
import { formatStated } from '../../citation/stated.js';
import type { Erratum, Vintage } from '../../model/vintage.js';
import { newerThan } from '../../history/newer-than.js';
import { otherStatementsInWords } from '../../../widgets/scene/updates.js';
import { formatReference } from '../../reference/reference.js';
import { formatPairs } from '../output/table.js';
import { wrapText } from '../output/width.js';
import { asOfOption, type Call, type Command, type ExitCode, jsonOption } from '../usage/command.js';
import {
  errataOfNumber,
  inputsOf,
  numbersBehind,
  type ResolvedNumber,
  resolveNumber,
  resolveReference,
} from '../input/resolve.js';
import { type Library, libraryAsOf } from '../input/library.js';
import { observationToJson, valueText } from '../output/statement.js';

/** A label and its text, as they are printed on a line. */
type Pair = readonly [string, string];

/** A pair where there is a text. */
const pair = (label: string, text: string | undefined): Pair[] => (text ? [[label, text]] : []);

/** Where a number is written: the quote or the cell, the source, and when it was read. */
const evidencePairs = (
  { source: id, quote, cell, method, accessed, live, note, supports }: Evidence,
  { sources }: Vintage,
): Pair[] => {
  const source = sources.find((s) => s.id === id);
  const place = quote ? `“${quote}”` : cell && `${cell.sheet}, ${cell.row}, ${cell.column}`;
  const label = supports === 'note' ? 'for the note' : quote ? 'quote' : 'cell';
  const title = source && source.csl.title !== source.credit ? `“${source.csl.title}”` : '';
  const read = attributionWords.read(formatDate(accessed), live);
  return [
    ...pair(label, place),
    ...pair('method', method),
    ['source', [source?.credit ?? id, title, read].filter(Boolean).join(', ')],
    ...pair('at', source?.csl.URL),
    ...pair('', note),
  ];
};

const erratumText = ({ found, text, corrected }: Erratum): string =>
  `${text} (found ${formatDate(found)}${corrected ? `; right in ${corrected}` : ''})`;

/** The latest vintage, where it is newer than that of a number, and what the number is there. */
const newerPairs = ({ id }: Observation, vintage: Vintage, { vintages }: Library): Pair[] => {
  const { vintage: latest, changes } = newerThan(vintage, [id], vintages);
  if (!latest) return [];
  const after = latest.observations.find((o) => o.id === id);
  let there = 'which does not have this number';
  if (after) there = changes.length ? `where it is ${valueText(after)}` : 'with the same number';
  return [['newer', `${formatReference(latest)}, ${there}`]];
};

/** What else was said of the quantity, by the same party before and after and by others, and how to see it all. */
const claimPairs = (observation: Observation, vintage: Vintage, { vintages }: Library): Pair[] => {
  const { quantity, id } = observation;
  if (!quantity) return [];
  const claims = claimsOf(quantity, vintages);
  const others = claims.filter((c) => c.observation.id !== id || c.vintage.dataset !== vintage.dataset);
  const said = otherStatementsInWords(observation, vintage, vintages);
  if (!others.length && !said) return [];
  const count = others.length === 1 ? 'one other statement of it' : `${others.length} other statements of it`;
  return [...pair('also said', said), ['claims', `${count}: figures-of-record claims ${quantity}`]];
};

/** How a derived number is computed, and from what. */
const derivationPairs = (observation: Observation, { vintages }: Library): Pair[] => {
  if (!isDerivedObservation(observation)) return [];
  const { formula, restsOn } = observation;
  const inputs = inputsOf(observation).map((reference): Pair => {
    const input = resolveNumber(reference, vintages);
    return ['from', `${labelOf(input.observation, input.vintage)}: ${valueText(input.observation)} (${reference})`];
  });
  return [['computed', `${formula}, from figures that are ${restsOn.join(' and ')}`], ...inputs];
};

/** Evidence of a number and of all that it is computed from, each item once, with the vintage whose sources it names. */
const evidenceBehind = async (
  number: ResolvedNumber,
  library: Library,
): Promise<{ item: Evidence; vintage: Vintage }[]> => {
  const found = new Map<Evidence, Vintage>();
  for (const { observation, vintage } of numbersBehind(number, library.vintages))
    for (const item of evidenceOf(observation, vintage, await library.evidence(vintage))) found.set(item, vintage);
  return [...found].map(([item, vintage]) => ({ item, vintage }));
};

const numberPairs = async (number: ResolvedNumber, library: Library): Promise<Pair[]> => {
  const { observation, vintage } = number;
  const { id, stated, note } = observation;
  const evidence = await evidenceBehind(number, library);
  return [
    ['reference', formatReference({ ...vintage, id })],
    ...pair('said', stated && formatStated(stated, language).when),
    ...derivationPairs(observation, library),
    ...evidence.flatMap((one) => evidencePairs(one.item, one.vintage)),
    ...pair('note', note),
    ...errataOfNumber(number, library.vintages).map((erratum): Pair => ['erratum', erratumText(erratum)]),
    ...newerPairs(observation, vintage, library),
    ...claimPairs(observation, vintage, library),
  ];
};

const notePairs = (notes: readonly string[] = []): Pair[] => notes.flatMap((note) => pair('note', note));

const vintagePairs = (vintage: Vintage): Pair[] => [
  ['reference', formatReference(vintage)],
  ['what', vintage.description],
  ...pair('through', vintage.through && formatDate(vintage.through)),
  ...pair('published', vintage.published && formatPeriod(vintage.published)),
  ['numbers', String(vintage.observations.length)],
  ...vintage.sources.map(({ credit, csl }): Pair => ['source', [credit, csl.URL].filter(Boolean).join(', ')]),
  ...notePairs(vintage.notes),
];

/** Title and lines of what is no number: a view, an event, a position or a vintage. */
const describeOther = ({ vintage, view, event, position }: Found): { title: string; pairs: Pair[] } => {
  const referenceTo = (id: string): Pair => ['reference', formatReference({ ...vintage, id })];
  if (view) {
    const pairs: Pair[] = [referenceTo(view.id), ['element', `figure-${view.form}`], ...notePairs(view.notes)];
    return { title: view.title, pairs };
  }
  if (event) {
    const speaker = agentName(event.by, vintage.agents);
    const pairs: Pair[] = [referenceTo(event.id), ['date', formatPeriod(event.date)], ['says', speaker]];
    return { title: event.title, pairs: [...pairs, ...pair('note', event.note)] };
  }
  if (position) {
    const date = position.date && formatStated(position.date, language).when;
    const pairs = [referenceTo(position.id), ...pair('date', date), ...pair('note', position.note)];
    return { title: `${agentName(position.holder, vintage.agents)}: ${position.stance}`, pairs };
  }
  return { title: vintage.title, pairs: vintagePairs(vintage) };
};

const toJson = async (found: Found, library: Library): Promise<object> => {
  const { vintage, observation, view, event, position } = found;
  if (!observation) return view ?? event ?? position ?? vintage;
  const number = { observation, vintage };
  const evidence = (await evidenceBehind(number, library)).map(({ item }) => item);
  return { ...observationToJson(observation, vintage), evidence, errata: errataOfNumber(number, library.vintages) };
};

const run = async ({ args, value, has, library: load, terminal }: Call): Promise<ExitCode> => {
  const [reference = ''] = args;
  const library = libraryAsOf(await load(), value('as-of'), reference);
  const found = resolveReference(reference, library.vintages);
  const { vintage, observation } = found;
  if (has('json')) {
    terminal.printJson(await toJson(found, library), 2);
    return 0;
  }
  const { title, pairs } = observation
    ? {
        title: describeObservation(observation, vintage),
        pairs: await numberPairs({ observation, vintage }, library),
      }
    : describeOther(found);
  const lines = terminal.width ? wrapText(title, terminal.width, false) : [title];
  terminal.print(`${lines.map(terminal.style.bold).join('\n')}\n\n${formatPairs(pairs, terminal)}`);
  return 0;
};

export const show: Command = {
  name: 'show',
  summary: 'One number in words: who says it, where it is written, and what has become of it',
  args: [{ name: 'REF', summary: 'a reference to a number, a view, an event, a position or a vintage' }],
  options: [asOfOption, jsonOption],
  examples: [
    {
      line: 'figures-of-record show south-korea-aid/total',
      purpose: 'the number, its quote and source, and what others say',
    },
    {
      line: 'figures-of-record show aid-to-ukraine@2024-08-31/KOR-total',
      purpose: 'a number as it stood, and what it is now',
    },
    {
      line: 'figures-of-record show artillery-shells/sent-of-promised',
      purpose: 'a computed number, with its working',
    },
  ],
  run,
};
