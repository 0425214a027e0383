// Written by src/build/user-data-check.ts from the JSON Schema of figure-data. Do not edit.
import { choice, dictionary, list, number, numberOrNull, object, text } from './schema-rules.js';

const whole = object(
  {
    observations: list(
      object(
        { value: numberOrNull },
        {
          id: text,
          label: text,
          by: text,
          via: text,
          stated: text,
          repeats: text,
          source: text,
          measure: text,
          area: text,
          counterpart: text,
          period: text,
          quantity: text,
          note: text,
          relation: choice('eq', 'approx', 'gt', 'ge', 'lt', 'le', 'between'),
          basis: choice('recorded', 'reported', 'estimated', 'claimed', 'promised', 'expected', 'derived'),
          low: number,
          high: number,
          hedge: text,
          status: list(text),
          derivedFrom: list(text),
          dimensions: dictionary(text),
          unit: object({ code: text, mult: choice(0, 3, 6, 9) }),
        },
      ),
    ),
  },
  {
    dataset: text,
    vintage: text,
    title: text,
    description: text,
    through: text,
    published: text,
    accessed: text,
    supersedes: text,
    measures: list(object({ id: text, title: text }, { definition: text })),
    areas: list(object({ code: text, name: text }, { alpha2: text, within: text })),
    agents: list(
      object({ id: text, name: text }, { mention: text, short: text, area: text, party: text, description: text }),
    ),
    sources: list(
      object(
        { id: text, credit: text },
        {
          csl: object(
            {},
            {
              id: text,
              type: text,
              title: text,
              'container-title': text,
              publisher: text,
              number: text,
              version: text,
              URL: text,
              language: text,
              note: text,
            },
          ),
          licence: object({}, { name: text, url: text }),
        },
      ),
    ),
    derivations: list(
      object(
        { id: text, label: text, kind: choice('share', 'ratio', 'rate', 'sum', 'difference'), from: list(text) },
        { area: text, note: text },
      ),
    ),
    views: list(
      object(
        { id: text, form: text },
        {
          title: text,
          takeaway: text,
          whole: text,
          measure: text,
          ranked: text,
          stack: text,
          highlight: text,
          promised: text,
          delivered: text,
          by: text,
          quantity: text,
          observation: text,
          notes: list(text),
          parts: list(text),
          dimensions: dictionary(text),
          unitSize: number,
          groups: list(object({ observation: text }, { within: text })),
        },
      ),
    ),
    events: list(object({ date: text, title: text }, { areas: list(text), id: text, by: text, via: text, note: text })),
    positions: list(object({ holder: text, stance: text }, { id: text, date: text, via: text, note: text })),
    errata: list(object({ observation: text, text: text }, { found: text, corrected: text })),
    notes: list(text),
    terms: dictionary(dictionary(text)),
  },
);

/**
 * Looks through what a page handed over and calls `fault` for everything that is wrong with it: with the keys that lead
 * there, none for the whole, and what would have been right.
 */
export const pageCheck = (data: unknown, fault: (keys: (string | number)[], expected: string) => void): void =>
  whole(data, [], [], (way, expected) => fault(way.flat(Infinity) as (string | number)[], expected));
