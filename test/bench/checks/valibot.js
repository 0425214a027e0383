// The same demands in valibot.
import {
  array,
  finite,
  looseObject,
  nullable,
  number,
  optional,
  picklist,
  pipe,
  record,
  safeParse,
  string,
} from 'valibot';
import { bases, derivations, mults, relations } from './terms.js';

const text = string();
const real = pipe(number(), finite());
const list = optional(array(text));
const dictionary = record(text, text);
const texts = (...keys) => Object.fromEntries(keys.map((key) => [key, text]));
const maybe = (...keys) => Object.fromEntries(keys.map((key) => [key, optional(text)]));
const lists = (shape) => optional(array(looseObject(shape)));

const figureData = looseObject({
  ...maybe('dataset', 'vintage', 'title', 'description', 'through', 'published', 'accessed', 'supersedes'),
  measures: lists({ ...texts('id', 'title'), ...maybe('definition') }),
  areas: lists({ ...texts('code', 'name'), ...maybe('alpha2', 'within') }),
  agents: lists({ ...texts('id', 'name'), ...maybe('mention', 'short', 'area', 'party', 'description') }),
  sources: lists({
    ...texts('id', 'credit'),
    csl: optional(
      looseObject(
        maybe('id', 'type', 'title', 'container-title', 'publisher', 'number', 'version', 'URL', 'language', 'note'),
      ),
    ),
    licence: optional(looseObject(maybe('name', 'url'))),
  }),
  observations: array(
    looseObject({
      value: nullable(real),
      ...maybe('id', 'label', 'hedge', 'by', 'via', 'stated', 'repeats', 'source', 'quantity'),
      ...maybe('measure', 'area', 'counterpart', 'period', 'note'),
      unit: optional(looseObject({ code: text, mult: picklist(mults) })),
      relation: optional(picklist(relations)),
      basis: optional(picklist(bases)),
      low: optional(real),
      high: optional(real),
      status: list,
      derivedFrom: list,
      dimensions: optional(dictionary),
    }),
  ),
  derivations: lists({ ...texts('id', 'label'), kind: picklist(derivations), from: array(text), ...maybe('note') }),
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
    dimensions: optional(dictionary),
    unitSize: optional(real),
    groups: lists({ ...texts('observation'), ...maybe('within') }),
  }),
  events: lists({ ...texts('date', 'title'), ...maybe('id', 'by', 'via', 'note'), areas: list }),
  positions: lists({ ...texts('holder', 'stance'), ...maybe('id', 'date', 'via', 'note') }),
  errata: lists({ ...texts('observation', 'text'), ...maybe('found', 'corrected') }),
  notes: list,
  terms: optional(record(text, dictionary)),
});

export const check = (data) => safeParse(figureData, data).issues?.length ?? 0;
