import { catalogue } from '../../datasets/catalogue.js';
import { availableFrom } from '../../src/history/as-of.js';

// Everything here is invented, says so in its own words, and is never seen outside the copy that a rehearsal throws away.

/** A vintage that the rehearsal adds, as the files that a maintainer would write. */
export interface Invention {
  /** The vintage it follows. */
  after: string;
  vintage: string;
  /** The day by which it is out. */
  availableFrom: string;
  /** Source text of its module, and of its evidence. */
  module: string;
  evidence: string;
}

/** The dataset that the rehearsal adds to, and what in it the articles draw. */
export const subject = { dataset: 'artillery-shells', name: 'artilleryShells', view: 'pledge' };
export const corrected = 'eu-promised';

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** `2024-11-18` is issued again as `2024-11-18.2`, and that as `2024-11-18.3`. */
export const reissueOf = (vintage: string): string => {
  const [day = '', revision = '1'] = vintage.split('.');
  return `${day}.${Number(revision) + 1}`;
};

const opening = (after: string): string => `import type { Source } from '../../src/model/source.js';
import type { Vintage } from '../../src/model/vintage.js';
import { ${subject.name} as before } from './${after}.js';
`;

const source = (accessed: string): string => `
const [year = 0, month = 0, day = 0] = '${accessed}'.split('-').map(Number);
const rehearsal: Source = {
  id: 'rehearsal-${accessed}',
  csl: {
    id: 'rehearsal-${accessed}',
    type: 'webpage',
    title: 'A rehearsal: nothing here was ever said',
    accessed: { 'date-parts': [[year, month, day]] },
    URL: 'https://rehearsal.invalid/',
    language: 'en',
  },
  licence: { name: 'none: invented for a rehearsal' },
  credit: 'Invented for a rehearsal',
};
`;

const evidence = (
  after: string,
  id: string,
  accessed: string,
): string => `import type { Evidence } from '../../src/model/evidence.js';
import { evidence as before } from './${after}.evidence.js';

export const evidence: readonly Evidence[] = [
  ...before.filter(({ ids, supports }) => supports === 'note' || !ids.includes('${id}')),
  {
    ids: ['${id}'],
    source: 'rehearsal-${accessed}',
    method: 'invented for a rehearsal',
    accessed: '${accessed}',
    live: false,
  },
];
`;

/** A value found wrong in all vintages that there are, and the latest issued again beside the old one. */
const erratum = (wrong: readonly string[], after: string, day: string): Invention => {
  const vintage = reissueOf(after);
  return {
    after,
    vintage,
    availableFrom: day,
    module: `${opening(after)}${source(day)}
export const ${subject.name}: Vintage = {
  ...before,
  vintage: '${vintage}',
  accessed: '${day}',
  supersedes: '${after}',
  sources: [...before.sources, rehearsal],
  observations: before.observations.map((o) =>
    o.id === '${corrected}' ? { ...o, value: 0.995, source: rehearsal.id } : o,
  ),
  errata: [
${wrong
  .map(
    (name) => `    {
      observation: '${corrected}',
      vintage: '${name}',
      found: '${day}',
      text: 'Rehearsal: misread; 995,000 rounds, not one million.',
      corrected: '${vintage}',
    },
`,
  )
  .join('')}  ],
};
`,
    evidence: evidence(after, corrected, day),
  };
};

/** A later vintage, with a row more that the view now draws. */
const later = (after: string, day: string): Invention => ({
  after,
  vintage: day,
  availableFrom: day,
  module: `${opening(after)}${source(day)}
export const ${subject.name}: Vintage = {
  ...before,
  vintage: '${day}',
  accessed: '${day}',
  supersedes: '${after}',
  sources: [...before.sources, rehearsal],
  observations: [
    ...before.observations,
    ...before.observations
      .filter(({ id }) => id === '${corrected}')
      .map((o) => ({
        ...o,
        id: 'eu-promised-${day}',
        label: 'EU to Ukraine, promised by the day of the rehearsal',
        period: '../${day}',
        value: 1.25,
        stated: '${day}',
        source: rehearsal.id,
        quantity: 'rehearsed-rounds',
        repeats: undefined,
        note: 'Rehearsal: invented.',
      })),
  ],
  views: before.views.map((view) =>
    view.id === '${subject.view}' && view.form === 'target' ? { ...view, promised: 'eu-promised-${day}' } : view,
  ),
};
`,
  evidence: evidence(after, `eu-promised-${day}`, day),
});

/** What the rehearsal begins with and what it adds: the first vintage, the latest, its re-issue and a later one. */
export const inventions = async (): Promise<{
  first: string;
  latest: string;
  erratum: Invention;
  later: Invention;
}> => {
  const entry = catalogue.find(({ id }) => id === subject.dataset);
  const [first] = entry?.vintages ?? [];
  if (!entry || !first) throw new Error(`the catalogue has no dataset ${subject.dataset}`);
  const latest = await entry.load();
  // After everything that is known of the latest, so that none of the days is taken.
  const day = dayAfter([availableFrom(latest), latest.accessed].sort().at(-1) ?? '');
  const reissue = erratum(entry.vintages, latest.vintage, day);
  return { first, latest: latest.vintage, erratum: reissue, later: later(reissue.vintage, dayAfter(day)) };
};
