import { claimsOf } from '../../history/claims.js';
import type { DerivedObservation } from '../../model/derivation.js';
import { describeObservation } from '../../format/describe.js';
import { agentName, labelOf } from '../../format/label.js';
import type { Evidence } from '../../model/evidence.js';
import { formatDate } from '../../format/date.js';
import { compare } from '../../history/diff.js';
import { errataOf } from '../../history/history.js';
import type { Found } from '../../reference/lookup.js';
import { attributionWords } from '../../messages/index.js';
import type { Observation } from '../../model/observation.js';
import { formatPeriod } from '../../format/period.js';
import type { Erratum, Vintage } from '../../model/vintage.js';
import { vintagesOf } from '../../history/as-of.js';
import { formatReference, isDerived } from '../../reference/reference.js';
import { formatPairs } from '../output/table.js';
import { asOfOption, type Call, type Command, type ExitCode, jsonOption } from '../usage/command.js';
import { resolveReference, inputsOf, resolveNumber } from '../input/resolve.js';
import { type Library, libraryAsOf } from '../input/library.js';
import { observationToJson, valueText } from '../output/statement.js';

type Pair = readonly [string, string];

/** Where it is written: the source, its own words or the cell, and when it was read. */
const evidencePairs = (
  { source, quote, cell, method, accessed, live, note, supports }: Evidence,
  { sources }: Vintage,
): Pair[] => {
  const work = sources.find((s) => s.id === source);
  const place = quote ? `“${quote}”` : cell ? `${cell.sheet}, ${cell.row}, ${cell.column}` : '';
  const title = work && work.csl.title !== work.credit ? `“${work.csl.title}”` : '';
  return [
    ...(place ? [[supports === 'note' ? 'for the note' : quote ? 'quote' : 'cell', place] as const] : []),
    ...(method ? [['method', method] as const] : []),
    [
      'source',
      [work?.credit ?? source, title, attributionWords.read(formatDate(accessed), live)].filter(Boolean).join(', '),
    ],
    ...(work?.csl.URL ? [['at', work.csl.URL] as const] : []),
    ...(note ? [['', note] as const] : []),
  ];
};

const erratumText = ({ found, text, corrected }: Erratum): string =>
  `${text} (found ${formatDate(found)}${corrected ? `; right in ${corrected}` : ''})`;

/** A newer vintage than the one that a reference pins, and what the number is there. */
const newerPairs = ({ id }: Observation, vintage: Vintage, { vintages }: Library): Pair[] => {
  const latest = vintagesOf(vintage.dataset, vintages).at(-1)!;
  if (latest === vintage) return [];
  const before = vintage.observations.find((o) => o.id === id);
  const after = latest.observations.find((o) => o.id === id);
  const there = !after
    ? 'which does not have this number'
    : before && compare(before, after).kind === 'same'
      ? 'with the same number'
      : `where it is ${valueText(after)}`;
  return [['newer', `${formatReference(latest)}, ${there}`]];
};

/** How many others there are. Where there are none to tell of, nothing is said. */
const claimPairs = (observation: Observation, vintage: Vintage, { vintages }: Library): Pair[] => {
  if (!observation.quantity) return [];
  const others = claimsOf(observation.quantity, vintages).filter(
    (c) => c.observation.id !== observation.id || c.vintage.dataset !== vintage.dataset,
  );
  if (!others.length) return [];
  const said = others.length === 1 ? 'one other statement of it' : `${others.length} other statements of it`;
  return [['claims', `${said}: figures-of-record claims ${observation.quantity}`]];
};

const numberPairs = async (
  observation: Observation,
  vintage: Vintage,
  library: Library,
  reference: string,
): Promise<Pair[]> => {
  const { formula, restsOn } = observation as Partial<DerivedObservation>;
  const here = isDerived(reference) ? reference : formatReference({ ...vintage, id: observation.id });
  const evidence = (await library.evidence(vintage)).filter((e) => e.ids.includes(observation.id));
  const inputs = inputsOf(observation).map((ref) => ({ ref, ...resolveNumber(ref, library.vintages) }));
  const { stated, note } = observation;
  const errata = isDerived(reference)
    ? []
    : [here, ...inputs.map(({ ref }) => ref)].flatMap((ref) => errataOf(ref, library.vintages));
  return [
    ['reference', here],
    ...(stated ? [['said', formatPeriod(stated)] as const] : []),
    ...(formula
      ? [['computed', `${formula}${restsOn ? `, from figures that are ${restsOn.join(' and ')}` : ''}`] as const]
      : []),
    ...inputs.map(
      (n) => ['from', `${labelOf(n.observation, n.vintage)}: ${valueText(n.observation)} (${n.ref})`] as const,
    ),
    ...evidence.flatMap((e) => evidencePairs(e, vintage)),
    ...(note ? [['note', note] as const] : []),
    ...errata.map((e) => ['erratum', erratumText(e)] as const),
    ...newerPairs(observation, vintage, library),
    ...claimPairs(observation, vintage, library),
  ];
};

const otherPairs = ({ vintage, view, event, position }: Found): { title: string; pairs: Pair[] } => {
  const notes = (list: readonly (string | undefined)[] = []): Pair[] =>
    list.flatMap((note) => (note ? [['note', note] as const] : []));
  const at = (id: string): Pair => ['reference', formatReference({ ...vintage, id })];
  if (view)
    return { title: view.title, pairs: [at(view.id), ['element', `figure-${view.form}`], ...notes(view.notes)] };
  if (event)
    return {
      title: event.title,
      pairs: [
        at(event.id),
        ['date', formatPeriod(event.date)],
        ['says', agentName(event.by, vintage.agents)],
        ...notes([event.note]),
      ],
    };
  if (position)
    return {
      title: `${agentName(position.holder, vintage.agents)}: ${position.stance}`,
      pairs: [
        at(position.id),
        ...(position.date ? [['date', formatPeriod(position.date)] as const] : []),
        ...notes([position.note]),
      ],
    };
  return {
    title: vintage.title,
    pairs: [
      ['reference', formatReference(vintage)],
      ['what', vintage.description],
      ...(vintage.through ? [['through', formatDate(vintage.through)] as const] : []),
      ...(vintage.published ? [['published', formatPeriod(vintage.published)] as const] : []),
      ['numbers', String(vintage.observations.length)],
      ...vintage.sources.map((s) => ['source', [s.credit, s.csl.URL].filter(Boolean).join(', ')] as const),
      ...notes(vintage.notes),
    ],
  };
};

const run = async ({ args, value, has, library: open, terminal }: Call): Promise<ExitCode> => {
  const [reference = ''] = args;
  const library = libraryAsOf(await open(), value('as-of'), reference);
  const found = resolveReference(reference, library.vintages);
  const { vintage, observation } = found;
  if (has('json')) {
    const { view, event, position } = found;
    const evidence = (await library.evidence(vintage)).filter((e) => observation && e.ids.includes(observation.id));
    const errata =
      observation && !isDerived(reference)
        ? errataOf(formatReference({ ...vintage, id: observation.id }), library.vintages)
        : [];
    terminal.printJson(
      observation
        ? { ...observationToJson(observation, vintage), evidence, errata }
        : (view ?? event ?? position ?? vintage),
      2,
    );
    return 0;
  }
  const { title, pairs } = observation
    ? {
        title: describeObservation(observation, vintage),
        pairs: await numberPairs(observation, vintage, library, reference),
      }
    : otherPairs(found);
  terminal.print(`${terminal.style.bold(title)}\n\n${formatPairs(pairs, terminal)}`);
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
