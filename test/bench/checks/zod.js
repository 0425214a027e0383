// The same demands in plain zod.
import * as z from 'zod';
import { bases, derivations, mults, relations } from './terms.js';

const text = z.string();
const list = z.array(text).optional();
const dictionary = z.record(text, text);
const texts = (...keys) => Object.fromEntries(keys.map((key) => [key, text]));
const maybe = (...keys) => Object.fromEntries(keys.map((key) => [key, text.optional()]));
const lists = (shape) => z.array(z.looseObject(shape)).optional();

const figureData = z.looseObject({
  ...maybe('dataset', 'vintage', 'title', 'description', 'through', 'published', 'accessed', 'supersedes'),
  measures: lists({ ...texts('id', 'title'), ...maybe('definition') }),
  areas: lists({ ...texts('code', 'name'), ...maybe('alpha2', 'within') }),
  agents: lists({ ...texts('id', 'name'), ...maybe('mention', 'short', 'area', 'party', 'description') }),
  sources: lists({
    ...texts('id', 'credit'),
    csl: z
      .looseObject(
        maybe('id', 'type', 'title', 'container-title', 'publisher', 'number', 'version', 'URL', 'language', 'note'),
      )
      .optional(),
    licence: z.looseObject(maybe('name', 'url')).optional(),
  }),
  observations: z.array(
    z.looseObject({
      value: z.number().nullable(),
      ...maybe('id', 'label', 'hedge', 'by', 'via', 'stated', 'repeats', 'source', 'quantity'),
      ...maybe('measure', 'area', 'counterpart', 'period', 'note'),
      unit: z.looseObject({ code: text, mult: z.literal(mults) }).optional(),
      relation: z.enum(relations).optional(),
      basis: z.enum(bases).optional(),
      low: z.number().optional(),
      high: z.number().optional(),
      status: list,
      derivedFrom: list,
      dimensions: dictionary.optional(),
    }),
  ),
  derivations: lists({ ...texts('id', 'label'), kind: z.enum(derivations), from: z.array(text), ...maybe('note') }),
  views: lists({
    ...texts('id', 'form'),
    ...maybe(
      'title',
      'takeaway',
      'whole',
      'measure',
      'ranked',
      'stack',
      'highlight',
      'promised',
      'delivered',
      'by',
      'quantity',
      'observation',
    ),
    notes: list,
    parts: list,
    dimensions: dictionary.optional(),
    unitSize: z.number().optional(),
    groups: lists({ ...texts('observation'), ...maybe('within') }),
  }),
  events: lists({ ...texts('date', 'title'), ...maybe('id', 'by', 'via', 'note'), areas: list }),
  positions: lists({ ...texts('holder', 'stance'), ...maybe('id', 'date', 'via', 'note') }),
  errata: lists({ ...texts('observation', 'text'), ...maybe('found', 'corrected') }),
  notes: list,
  terms: z.record(text, dictionary).optional(),
});

export const check = (data) => figureData.safeParse(data).error?.issues.length ?? 0;
