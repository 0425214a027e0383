import * as fc from 'fast-check';
import { catalogue } from '../../../datasets/catalogue.js';
import type { Evidence } from '../../../src/model/evidence.js';
import type { Vintage } from '../../../src/model/vintage.js';
import { formatReference } from '../../../src/reference/reference.js';
import type { VintageInput } from '../../../src/user-data/figure-data.js';
import type { FigureTag } from './figures.js';

/** Writes a text with more in it. */
export type Write = (text: string) => string;

const piece = fc.constantFrom(
  ...['1 x', '2 \u202ex', 'some 12', '€5 of', '84,7 %', '31 Aug', '5 €', '(of 41)', '7 мільйонів', '٣ مليون', '3 만'],
  ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u00a0', 'Bread'],
);
const pieces = fc.array(piece, { maxLength: 3 }).map((all) => all.join(' '));

/** Ways to write a text that hold a number with its unit, and a mark that turns the writing direction. */
export const write: fc.Arbitrary<Write> = fc.tuple(pieces, pieces).map(([before, after]) =>
  Object.assign((text: string) => `${before} 1 x ${text} \u202e${after}`.trim(), {
    [fc.toStringMethod]: () => JSON.stringify([before, after]),
  }),
);

/** Keys of texts that are written for readers; all others hold ids, dates, addresses and words of closed lists. */
const textKeys = new Set([
  ...['title', 'description', 'definition', 'label', 'note', 'hedge', 'name', 'mention', 'short', 'stance', 'text'],
  ...['credit', 'publisher', 'container-title', 'family', 'given', 'literal', 'number', 'version', 'calibre'],
  ...['quote', 'sheet', 'row', 'column', 'method', 'takeaway', 'why'],
]);

/** Data in which every text is written in another way. */
export const rewritten = <T>(data: T, write: Write): T =>
  JSON.parse(JSON.stringify(data), (key, value: unknown) => {
    if (typeof value === 'string') return textKeys.has(key) ? write(value) : value;
    if (key === 'notes') return (value as string[]).map(write);
    if (key === 'terms')
      return Object.fromEntries(
        Object.entries(value as Vintage['terms'] & object).map(([name, words]) => [
          name,
          Object.fromEntries(Object.entries(words).map(([id, text]) => [id, write(text)])),
        ]),
      );
    return value;
  }) as T;

/** Every published vintage with its evidence. */
export const published: readonly { vintage: Vintage; evidence: readonly Evidence[] }[] = await Promise.all(
  catalogue.flatMap((entry) =>
    entry.vintages.map(async (name) => ({ vintage: await entry.load(name), evidence: await entry.evidence(name) })),
  ),
);

/** How many single numbers of a vintage are drawn: one of each kind of statement stands among the first. */
const fewNumbers = 6;

/** References to all that a form draws of the published vintages; of single numbers, to some. */
export const referencesFor = (tag: FigureTag): string[] => {
  const form = tag.replace('figure-', '');
  return published.flatMap(({ vintage: { dataset, vintage, views, observations, positions, derivations } }) => {
    const single = {
      'figure-claim': [...observations.slice(0, fewNumbers), ...(positions ?? []).slice(0, fewNumbers)],
      'figure-value': [...observations.slice(0, fewNumbers), ...(derivations ?? [])],
    };
    const drawn = tag in single ? single[tag as keyof typeof single] : views.filter((view) => view.form === form);
    return drawn.map(({ id }) => formatReference({ dataset, vintage, id }));
  });
};

/** A page's own data of one row or two, with all the texts that they can have. */
export const ownTexts = (write: Write, count = 2): VintageInput => ({
  ...rewritten({ title: 'Own data', description: 'For a test.', notes: ['A note.', 'Another.'] }, write),
  agents: [rewritten({ id: 'baker', name: 'The baker', mention: 'the baker', short: 'baker' }, write)],
  sources: [
    rewritten(
      {
        id: 'paper',
        credit: 'The Paper',
        licence: { name: 'terms of its own' },
        csl: { title: 'Bread', publisher: 'House', author: [{ family: 'Baker', given: 'B.' }] },
      },
      write,
    ),
  ],
  observations: [
    { label: write('Bread'), by: 'baker', source: 'paper', note: write('Fresh.') },
    { label: write('Salt'), by: write('The grocer'), via: write('a neighbour'), source: write('The Other Paper') },
  ]
    .slice(0, count)
    .map((row, i) => ({
      ...row,
      value: 30 - i,
      unit: { code: write('loaves'), mult: 0 },
      hedge: write('about'),
      basis: 'claimed',
      stated: `202${i}-10-22`,
      dimensions: { kind: write('baked') },
    })),
});
