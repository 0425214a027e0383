import * as fc from 'fast-check';
import type { Evidence } from '../../../../src/model/evidence.js';
import { type Observation, bases } from '../../../../src/model/observation.js';
import { works, type CslItem, type Source } from '../../../../src/model/source.js';
import type { Vintage } from '../../../../src/model/vintage.js';
import { everyRelation, number, unit, wordedAs } from './amount.js';
import { day, period } from './period.js';
import { id, someText } from './text.js';

const areaCodes = ['KOR', 'PRK', 'UKR', 'DEU', 'EU'] as const;
const agentIds = ['nis', 'kiel', 'paper'] as const;
const sourceIds = ['paper', 'tracker'] as const;
const measureIds = ['aid', 'rounds'] as const;

const dimensions = fc.dictionary(id, someText, { maxKeys: 2 });

/** A number as a source states it, with an id of its own. */
const observation = (own: string, text: fc.Arbitrary<string>): fc.Arbitrary<Observation> =>
  fc
    .tuple(
      wordedAs(everyRelation, number),
      fc.boolean(),
      fc.record(
        {
          label: text,
          measure: fc.constantFrom(...measureIds),
          area: fc.constantFrom(...areaCodes),
          counterpart: fc.constantFrom(...areaCodes),
          dimensions,
          period,
          unit: unit.filter(({ code }) => code !== ''),
          basis: fc.constantFrom(...bases),
          by: fc.constantFrom(...agentIds),
          via: fc.constantFrom(...agentIds),
          stated: period,
          source: fc.constantFrom(...sourceIds),
          quantity: id,
          note: text,
        },
        { requiredKeys: ['measure', 'area', 'period', 'unit', 'basis', 'by'] },
      ),
    )
    .map(([worded, missing, given]) => ({
      ...given,
      id: own,
      ...(missing ? { value: null, relation: 'eq' as const, status: ['O'] } : worded),
    }));

const parts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 0, maxLength: 2 }).map((rest) => [2024, ...rest]);
const cslDate = fc.array(parts, { minLength: 1, maxLength: 2 }).map((dates) => ({ 'date-parts': dates }));

/** A cited work of any words. */
export const cslItem = (own: string, text: fc.Arbitrary<string>): fc.Arbitrary<CslItem> =>
  fc.record(
    {
      id: fc.constant(own),
      type: fc.constantFrom(...works),
      title: text,
      author: fc.array(
        fc.oneof(fc.record({ family: text, given: text }), fc.record({ family: text }), fc.record({ literal: text })),
        { maxLength: 3 },
      ),
      'container-title': text,
      publisher: text,
      number: text,
      version: text,
      issued: cslDate,
      accessed: cslDate,
      URL: fc.webUrl({ withQueryParameters: true, withFragments: true }).filter((url) => !url.includes('@')),
      language: fc.constantFrom('en', 'ko', 'de-AT'),
      note: text,
    },
    { requiredKeys: ['id', 'type', 'title'] },
  );

const source = (own: string, text: fc.Arbitrary<string>): fc.Arbitrary<Source> =>
  fc.record({
    id: fc.constant(own),
    csl: cslItem(own, text),
    licence: fc.record({ name: text, url: fc.constant('https://example.org/terms') }, { requiredKeys: ['name'] }),
    credit: text,
  });

/** Ids of so many observations, each once. */
const ids = (maxLength: number): fc.Arbitrary<string[]> => fc.uniqueArray(id, { minLength: 1, maxLength });

/** Name of a vintage. */
export const vintageName: fc.Arbitrary<string> = fc
  .tuple(day, fc.constantFrom('', '.2', '.10'))
  .map((both) => both.join(''));

/** A dataset as we author them: all that is named is declared, and our own schema finds nothing wrong with it. */
export const vintage = ({
  maxLength = 6,
  text = someText,
}: { maxLength?: number; text?: fc.Arbitrary<string> } = {}): fc.Arbitrary<Vintage> =>
  ids(maxLength).chain((own) =>
    fc.record(
      {
        dataset: fc.constantFrom('aid', 'shells'),
        vintage: vintageName,
        title: text,
        description: text,
        through: day,
        published: period,
        accessed: day,
        measures: fc.tuple(
          ...measureIds.map((name) => fc.record({ id: fc.constant(name), title: text, definition: text })),
        ),
        areas: fc.tuple(...areaCodes.map((code) => fc.record({ code: fc.constant(code), name: text }))),
        agents: fc.tuple(
          ...agentIds.map((name) =>
            fc.record(
              {
                id: fc.constant(name),
                name: text,
                mention: text,
                short: text,
                party: fc.constant('ally'),
                description: text,
              },
              { requiredKeys: ['id', 'name', 'party'] },
            ),
          ),
        ),
        sources: fc.tuple(...sourceIds.map((name) => source(name, text))),
        observations: fc.tuple(...own.map((one) => observation(one, text))),
        views: fc.constant([]),
        checks: fc.constant([]),
        events: fc
          .array(
            fc.record({
              date: period,
              title: text,
              areas: fc.subarray([...areaCodes]),
              by: fc.constantFrom(...agentIds),
              note: text,
            }),
            {
              maxLength: 2,
            },
          )
          .map((events) => events.map((event, i) => ({ ...event, id: `event-${i}` }))),
        positions: fc
          .array(fc.record({ holder: fc.constantFrom(...agentIds), stance: text, date: period }), { maxLength: 2 })
          .map((positions) => positions.map((position, i) => ({ ...position, id: `position-${i}` }))),
        notes: fc.array(text, { maxLength: 2 }),
        terms: fc.dictionary(id, fc.dictionary(text, text, { maxKeys: 2 }), { maxKeys: 2 }),
      },
      {
        requiredKeys: [
          'dataset',
          'vintage',
          'title',
          'description',
          'accessed',
          'measures',
          'areas',
          'agents',
          'sources',
          'observations',
          'views',
          'checks',
        ],
      },
    ),
  );

/** Evidence for any of these things. */
export const evidenceFor = (own: readonly string[]): fc.Arbitrary<Evidence[]> =>
  fc.array(
    fc.record(
      {
        ids: fc.subarray([...own], { minLength: 1 }),
        supports: fc.constantFrom('number', 'note'),
        source: fc.constantFrom(...sourceIds),
        quote: someText,
        cell: fc.record({ sheet: someText, row: someText, column: someText }),
        method: someText,
        accessed: day,
        live: fc.boolean(),
        note: someText,
      },
      { requiredKeys: ['ids', 'source', 'accessed', 'live'] },
    ),
    { maxLength: 3 },
  );
