import type { StandardSchemaV1 } from '@standard-schema/spec';
import * as z from 'zod';
import type { Agent } from '../model/agent.js';
import type { Check } from '../model/check.js';
import type { Evidence } from '../model/evidence.js';
import { type Observation, bases, relations } from '../model/observation.js';
import type { Source } from '../model/source.js';
import type { View } from '../model/view.js';
import type { Erratum, HistoricalEvent, Measure, Position, Revision, Vintage } from '../model/vintage.js';
import { type Derivation, derivationKinds } from '../model/derivation.js';
import type { Area } from '../model/area.js';
import { type JsonSchema, withName } from './json-schema.js';
import { standardSchema } from './standard.js';
import * as term from '../model/patterns.js';
import { exactShape } from './type-equality.js';

import { agent, evidence, source } from './source.js';
import {
  areaCode,
  attribution,
  day,
  dimensions,
  id,
  matching,
  period,
  reference,
  slug,
  status,
  text,
  unit,
  vintageName,
} from './text.js';
import { check, view } from './view.js';

// Written by hand and strict: a key we do not know is a mistake in authored data.

const observation = exactShape<Observation>()(
  z
    .strictObject({
      id,
      label: text.optional(),
      measure: id,
      area: areaCode,
      counterpart: areaCode.optional(),
      dimensions: dimensions.optional(),
      period,
      value: z.number('a number or null').nullable(),
      unit,
      relation: z.enum(relations),
      low: z.number().optional(),
      high: z.number().optional(),
      hedge: text.optional(),
      basis: z.enum(bases),
      status: z.array(status).min(1).optional(),
      by: id,
      via: id.optional(),
      stated: period.optional(),
      repeats: id.optional(),
      source: id.optional(),
      quantity: id.optional(),
      derivedFrom: z.array(reference).min(1).optional(),
      note: text.optional(),
    })
    .refine((row) => row.value !== null || row.status !== undefined, {
      path: ['value'],
      error: 'a number, or a status that says why there is none',
    })
    .meta({ if: { properties: { value: { type: 'null' } } }, then: { required: ['status'] } }),
);

const measure = exactShape<Measure>()(z.strictObject({ id, title: text, definition: text }));

const area = exactShape<Area>()(
  z.strictObject({
    code: areaCode,
    name: text,
    alpha2: matching(term.alpha2).optional(),
    within: areaCode.optional(),
  }),
);

const derivation = exactShape<Derivation>()(
  z.strictObject({
    id,
    label: text,
    area: areaCode.optional(),
    kind: z.enum(derivationKinds),
    from: z.array(reference).min(1),
    note: text.optional(),
  }),
);

const erratum = exactShape<Erratum>()(
  z.strictObject({ observation: id, vintage: vintageName, found: day, text, corrected: vintageName.optional() }),
);

const revision = exactShape<Revision>()(
  z.strictObject({
    ids: z.array(id).min(1),
    text,
    effect: z
      .strictObject({
        value: z.number(),
        unit,
        relation: z.enum(relations),
        from: z.array(reference).length(2).optional(),
      })
      .optional(),
    basis: z.enum(['reported', 'inferred']),
    source: id.optional(),
  }),
);

const event = exactShape<HistoricalEvent>()(
  z.strictObject({ id, date: period, title: text, areas: z.array(areaCode), by: id, ...attribution }),
);

const position = exactShape<Position>()(
  z.strictObject({ id, holder: id, stance: text, date: period.optional(), ...attribution }),
);

const vintage = exactShape<Vintage>()(
  z.strictObject({
    dataset: slug,
    vintage: vintageName,
    title: text,
    description: text,
    through: day.optional(),
    published: period.optional(),
    accessed: day,
    supersedes: vintageName.optional(),
    measures: z.array(measure),
    areas: z.array(area),
    agents: z.array(agent),
    sources: z.array(source),
    observations: z.array(observation),
    derivations: z.array(derivation).optional(),
    views: z.array(view),
    checks: z.array(check),
    events: z.array(event).optional(),
    positions: z.array(position).optional(),
    errata: z.array(erratum).optional(),
    revisions: z.array(revision).optional(),
    notes: z.array(text).optional(),
    terms: z.record(id, z.record(text, text)).optional(),
  }),
);

/** Checks a whole vintage, every list of it; strict, so that a key which is not known is an error. Follows Standard Schema. */
export const vintageSchema: StandardSchemaV1<unknown, Vintage> = standardSchema(vintage);
/** Checks one observation. Follows Standard Schema. */
export const observationSchema: StandardSchemaV1<unknown, Observation> = standardSchema(observation);
/** Checks one piece of evidence. Follows Standard Schema. */
export const evidenceSchema: StandardSchemaV1<unknown, Evidence> = standardSchema(evidence);
/** Checks one source with its CSL-JSON item and licence. Follows Standard Schema. */
export const sourceSchema: StandardSchemaV1<unknown, Source> = standardSchema(source);
/** Checks one agent. Follows Standard Schema. */
export const agentSchema: StandardSchemaV1<unknown, Agent> = standardSchema(agent);
/** Checks one view of any form. Follows Standard Schema. */
export const viewSchema: StandardSchemaV1<unknown, View> = standardSchema(view);
/** Checks one check of any kind. Follows Standard Schema. */
export const checkSchema: StandardSchemaV1<unknown, Check> = standardSchema(check);

/** JSON Schemas of authored data, each whole in itself. */
export const datasetSchemas: Record<string, JsonSchema> = Object.fromEntries(
  Object.entries({ vintage, observation, evidence, source, agent, view, check }).map(([name, schema]) => [
    name,
    withName(name, z.toJSONSchema(schema)),
  ]),
);
